import type { CaptionContext, CaptionInput } from '../../src/checks/contract.ts';
import { onBlankPage } from './blank-page.ts';
import type { Checks } from './caption-checks.ts';
import { judged, table } from './markdown.ts';

/** Characters of a long caption, and what all rules may take on one at the 95th percentile, ms. */
const LONG = 2_200;
const BUDGET_P95 = 5;
const CAPTIONS = 200;
const ROUNDS = 5;

/** How long all rules take on a long caption, in Node and in Chromium. */
export async function timesPart(
  checks: Checks,
  texts: readonly string[],
  platforms: readonly string[],
): Promise<string> {
  const inputs = longCaptions(texts, platforms, checks.context);
  const rows = [timesRow('Node', checks.timeCaptions(inputs, ROUNDS))];
  await onBlankPage('./scripts/bench/caption-times.ts', 'timeCaptions', async (page) => {
    const call = `timeCaptions(${JSON.stringify(inputs)}, ${ROUNDS})`;
    rows.push(timesRow('Chromium', await page.evaluate<number[]>(call)));
  });
  return [
    '### Time of a long caption',
    `${CAPTIONS} different captions of ${LONG} characters, on all platforms in turn, all rules that run there; of each the median of ${ROUNDS} checks.`,
    table(['where', 'median', 'p95', 'longest', `budget of p95: ${BUDGET_P95} ms`], rows),
  ].join('\n\n');
}

/** Captions of so many characters each: sentences, with the line ends, links, tags and emoji of posts. */
function longCaptions(
  texts: readonly string[],
  platforms: readonly string[],
  context: CaptionContext,
): CaptionInput[] {
  const own = [
    'Loket akta kelahiran buka setiap Senin, pukul 08.00 WIB, di Balai Kota. Bawa KTP dan KK, ya!',
    'Warga yang belum terdaftar dapat melapor ke kelurahan sampai 30 November 2026.',
  ];
  const source = texts.length > 0 ? texts : own;
  const spice = [
    '\n\n',
    ' 🙏 ',
    ' #InfoContoh ',
    ' https://s.id/contoh ',
    '\n📍 Aula, 23 November 2026, pukul 08.00 WIB. ',
  ];
  return Array.from({ length: CAPTIONS }, (_, index) => {
    let text = '';
    for (let k = 0; text.length < LONG; k += 1) {
      const sentence = source[(index * 21 + k) % source.length] ?? '';
      text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${spice[(index + k) % 9] ?? ' '}`;
    }
    const platform = platforms[index % platforms.length] ?? '';
    return {
      platform,
      text: text.slice(0, LONG),
      altText: 'Warga menunggu di depan loket',
      context,
    };
  });
}

function timesRow(where: string, times: number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [
    where,
    ...[at(0.5), at(0.95), at(1)].map((ms) => `${ms.toFixed(1)} ms`),
    judged(at(0.95), BUDGET_P95),
  ];
}
