import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedRule } from '../../src/checks/captions/rules.ts';
import { root } from '../bundler.ts';
import { type Checks, platformOf } from './caption-checks.ts';
import { judged, percent, table } from './markdown.ts';

/** A row of targets.json. */
type Target = { target: number | null; readTrue?: number; unmeasurable?: string; note?: string };
type Targets = {
  together: { must: number };
  rules: Record<string, Target>;
};

/** The false alarms of each rule, and of all must rules together; `HITS=<rule>` lists what a rule flagged. */
export async function alarmsPart(
  checks: Checks,
  texts: readonly string[],
  platforms: readonly string[],
): Promise<string> {
  if (texts.length === 0) {
    return '### False alarms\n\n../shared/texts is not there: false alarms are not measured.';
  }
  const targets: Targets = JSON.parse(await readFile(join(root, 'src/checks/captions/targets.json'), 'utf8'));
  const alarms = countAlarms(checks, texts, platforms);
  const listed = process.env.HITS;
  if (listed !== undefined) for (const text of alarms.get(listed)?.flagged ?? []) console.log(`  ${text}`);
  const rows = checks.captionRules.map(({ id, rule }) => {
    const { platform = '–', ran = 0, flagged = [] } = alarms.get(id) ?? {};
    const row: Target = targets.rules[id] ?? { target: null, note: 'no target in targets.json' };
    const { target, readTrue = 0, unmeasurable, note } = row;
    const rest = Math.max(flagged.length - readTrue, 0) / texts.length;
    const told = target === null || unmeasurable !== undefined ? '–' : judged(rest, target);
    return [
      `\`${id}\``,
      rule.severity,
      platform,
      ...(ran === 0 ? ['–', '–', '–'] : [flagged.length, percent(flagged.length / texts.length), readTrue]),
      target === null ? '–' : percent(target),
      ran === 0 ? 'not run' : told,
      [unmeasurable && `not measurable: ${unmeasurable}`, note].filter(Boolean).join('; '),
    ];
  });
  const must = new Set(
    checks.captionRules
      .filter(({ id, rule }) => rule.severity === 'must' && !targets.rules[id]?.unmeasurable)
      .flatMap(({ id }) => alarms.get(id)?.flagged ?? []),
  );
  const together = must.size / texts.length;
  return [
    '### False alarms',
    `Of ${texts.length} sentences of news, how many each rule flagged. A flagged sentence is a false alarm only if there is no fault in it: those that were read and found true are taken off before the share is held against the target, and what is OVER has to be read (\`HITS=<rule> npm run bench -- captions\`).`,
    table(['rule', 'severity', 'platform', 'flagged', 'share', 'read, true', 'target', '', 'note'], rows),
    `All must rules together that can be measured here: ${must.size} sentences, ${percent(together)} (target ≤ ${percent(targets.together.must)}): ${judged(together, targets.together.must)}`,
  ].join('\n\n');
}

/** What one rule did on the sentences; `ran` is 0 for a rule that lacks what it needs. */
type Alarms = { platform: string; ran: number; flagged: string[] };

/**
 * No day of posting is known of the sentences: rules that need one do not run, and a date without a year is not taken for
 * the nearest to a day that nobody meant. Settings of an institution and a roster are not known either.
 */
const CONTEXT = {};

/** Each rule on every sentence, on the first of the platforms on which it runs. */
function countAlarms(
  checks: Checks,
  sentences: readonly string[],
  platforms: readonly string[],
): Map<string, Alarms> {
  const alarms = new Map<string, Alarms>();
  const rulesOf = new Map<string, NamedRule[]>();
  for (const named of checks.captionRules) {
    const platform = platformOf(checks, named, platforms);
    if (platform === undefined) continue;
    alarms.set(named.id, { platform, ran: 0, flagged: [] });
    rulesOf.set(platform, [...(rulesOf.get(platform) ?? []), named]);
  }
  for (const [platform, rules] of rulesOf) {
    for (const text of sentences) {
      const { findings, passed } = checks.checkCaption({ platform, text, context: CONTEXT }, rules);
      const found = new Set(findings.map(({ rule }) => rule));
      for (const id of [...found, ...passed]) {
        const counted = alarms.get(id);
        if (!counted) continue;
        counted.ran += 1;
        if (found.has(id)) counted.flagged.push(text);
      }
    }
  }
  return alarms;
}
