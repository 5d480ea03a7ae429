import { Caption } from './captions/caption.ts';
import { captionRules, type NamedRule } from './captions/rules.ts';
import type { CaptionInput, InBoth, Need, Severity, Span } from './contract.ts';

/** What a caption should be looked at for. Places are in the text as it was written, in UTF-16 units. */
export type Finding = Span & {
  rule: string;
  severity: Severity;
  message: InBoth;
  /** What may stand in this place instead. */
  fix?: string;
};

export type Checked = {
  /** In order of place, the graver first in one place. */
  findings: Finding[];
  /** Rules that ran and found nothing. */
  passed: string[];
  /** Rules that did not run, for want of what they need or because the text is of another language. Never "passed". */
  notChecked: { rule: string; why: 'missing' | 'language' }[];
};

const GRAVITY: Record<Severity, number> = { must: 0, should: 1, could: 2 };

/** All rules of a platform on one caption. Pure; never throws. */
export function checkCaption(input: CaptionInput, rules: readonly NamedRule[] = captionRules): Checked {
  const caption = new Caption(input);
  const checked: Checked = { findings: [], passed: [], notChecked: [] };
  for (const { id, rule } of rules) {
    if (rule.applies && !rule.applies(caption.limits)) continue;
    if (rule.needs?.some((need) => isMissing(need, input))) {
      checked.notChecked.push({ rule: id, why: 'missing' });
      continue;
    }
    if (rule.indonesian && caption.isOtherLanguage) {
      checked.notChecked.push({ rule: id, why: 'language' });
      continue;
    }
    const found = rule.check(caption);
    if (found.length === 0) checked.passed.push(id);
    for (const { start, end, message, fix } of found) {
      const place = caption.inOriginal({ start, end });
      checked.findings.push({
        rule: id,
        severity: rule.severity,
        ...place,
        message,
        ...(fix !== undefined && { fix }),
      });
    }
  }
  checked.findings.sort(
    (a, b) => a.start - b.start || GRAVITY[a.severity] - GRAVITY[b.severity] || a.end - b.end,
  );
  return checked;
}

function isMissing(need: Need, { altText, context = {} }: CaptionInput): boolean {
  if (need === 'altText') return altText === undefined;
  if (need === 'hashtags') return !context.institution?.hashtags?.length;
  return context[need] === undefined;
}
