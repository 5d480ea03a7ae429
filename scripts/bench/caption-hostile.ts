import type { Caption } from '../../src/checks/captions/caption.ts';
import type { Checks } from './caption-checks.ts';
import { hostileTexts } from './hostile-texts.ts';
import { judged, table } from './markdown.ts';

/** UTF-16 units of hostile text, and what a rule may take on it, ms. */
const HOSTILE = 200_000;
const BUDGET_HOSTILE = 200;

type Slowest = { ms: number; kind: string; size: number; over: number };
type Task = { name: string; platforms: readonly string[]; run: (caption: Caption) => unknown };

/** How long each rule takes on texts made to be slow, on the platform on which it takes longest. */
export function hostilePart(checks: Checks, platforms: readonly string[]): string {
  const tasks: Task[] = [
    { name: 'the caption itself', platforms: platforms.slice(0, 1), run: prepare },
    ...checks.captionRules.map(({ id, rule }) => ({
      name: `\`${id}\``,
      platforms: platforms.filter((one) => rule.applies?.(checks.limitsOf(one)) ?? true),
      run: (caption: Caption) => rule.check(caption),
    })),
  ];
  const rows = tasks.map(({ name, platforms, run }) => {
    const time = (platform: string, text: string) => {
      const caption = new checks.Caption({ platform, text, altText: text, context: checks.context });
      // What all rules share is the caption's own time.
      if (run !== prepare) prepare(caption);
      return cpuTime(() => run(caption));
    };
    const platform = slowestPlatform(platforms, time);
    const { ms, kind, size, over } = slowest((text) => time(platform, text));
    const isWhole = size === HOSTILE;
    return [
      name,
      platform,
      `${ms.toFixed(0)} ms${isWhole ? '' : ` at ${size / 1000} kB, larger not tried`}`,
      over > 1 ? `${kind}, and ${over - 1} more` : kind,
      isWhole ? judged(ms, BUDGET_HOSTILE) : 'OVER',
    ];
  });
  return [
    '### Hostile texts',
    `The slowest of ${hostileTexts(1).length} texts of ${HOSTILE / 1000} kB, each one piece repeated; processor time in Node, budget ${BUDGET_HOSTILE} ms.`,
    table(['rule', 'platform', 'time', 'text', ''], rows),
  ].join('\n\n');
}

function slowestPlatform(
  platforms: readonly string[],
  time: (platform: string, text: string) => number,
): string {
  const texts = hostileTexts(HOSTILE / 100);
  const total = (platform: string) => texts.reduce((sum, [, text]) => sum + time(platform, text), 0);
  // The first round compiles what is run.
  for (const platform of platforms) total(platform);
  const times = platforms.map((platform) => ({ platform, ms: total(platform) }));
  return times.toSorted((a, b) => b.ms - a.ms)[0]?.platform ?? '';
}

/** Small texts first, so that what grows without bound is seen before it never ends. */
function slowest(time: (text: string) => number): Slowest {
  let found: Slowest = { ms: 0, kind: '', size: HOSTILE, over: 0 };
  for (const size of [HOSTILE / 100, HOSTILE / 10, HOSTILE]) {
    found = { ms: 0, kind: '', size, over: 0 };
    for (const [kind, text] of hostileTexts(size)) {
      let ms = time(text);
      if (ms > BUDGET_HOSTILE) ms = Math.min(ms, time(text));
      if (ms > BUDGET_HOSTILE) found.over += 1;
      if (ms > found.ms) found = { ...found, ms, kind };
    }
    if (found.over > 0) return found;
  }
  return found;
}

/** All that a caption works out for its rules. */
function prepare(caption: Caption): unknown {
  const { text, prose, urls, emails, mentions, hashtags, quotations, sentences, words } = caption;
  return [
    text,
    prose,
    urls,
    emails,
    mentions,
    hashtags,
    quotations,
    sentences,
    words,
    caption.isOtherLanguage,
  ];
}

/** Of this process, ms: other work on the machine does not count. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
