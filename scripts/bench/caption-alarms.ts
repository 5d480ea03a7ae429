import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedRule } from '../../src/checks/captions/rules.ts';
import { root } from '../bundler.ts';
import { type Checks, platformOf } from './caption-checks.ts';
import { judged, percent, table } from './markdown.ts';

type Targets = {
  together: { must: number };
  rules: Record<string, { target: number | null; note?: string }>;
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
    const { target = null, note = '' } = targets.rules[id] ?? { note: 'no target in targets.json' };
    const share = flagged.length / texts.length;
    const mark = ran === 0 ? 'not run' : target === null ? '–' : judged(share, target);
    return [
      `\`${id}\``,
      rule.severity,
      platform,
      ran === 0 ? '–' : flagged.length,
      ran === 0 ? '–' : percent(share),
      target === null ? '–' : percent(target),
      mark,
      note,
    ];
  });
  const must = new Set(
    checks.captionRules
      .filter(({ rule }) => rule.severity === 'must')
      .flatMap(({ id }) => alarms.get(id)?.flagged ?? []),
  );
  const together = must.size / texts.length;
  return [
    '### False alarms',
    `Of ${texts.length} sentences of news, how many each rule flagged; a flagged sentence is a false alarm only if there is no fault in it, so what is OVER has to be read (\`HITS=<rule> npm run bench -- captions\`).`,
    table(['rule', 'severity', 'platform', 'flagged', 'share', 'target', '', 'note'], rows),
    `All must rules together: ${must.size} sentences, ${percent(together)} (target ≤ ${percent(targets.together.must)}): ${judged(together, targets.together.must)}`,
  ].join('\n\n');
}

/** What one rule did on the sentences; `ran` is 0 for a rule that lacks what it needs. */
type Alarms = { platform: string; ran: number; flagged: string[] };

/**
 * A day before the sentences were written, so that none of their dates is past. Settings of an institution, a roster and
 * alt texts are not given: rules that need them do not run.
 */
const CONTEXT = { today: '2010-01-01' };

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
