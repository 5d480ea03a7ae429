import type { Language } from '../../model/settings.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { formatDate, formatDateTime, formatRateRange } from '../format.ts';
import type { Sign, TableData, Typical } from './chart-types.ts';
import type { ChartsText } from './texts.ts';
import { rateBounds, sentences, typicalText } from './words.ts';

/** A post with its rate in percent, posted at `at` (milliseconds since 1970). `young`: not mature, in no median. */
export type RatedPost = Range & { key: string; at: number; state: 'mature' | 'young'; label: string };

/** What is told of a post: "≈ 1,2% · 7 Agu 2026 · Rapat pleno". */
export function ratedPostText(post: RatedPost, language: Language, text: ChartsText): string {
  const parts = [formatRateRange(post, language), formatDate(post.at, language)];
  if (post.state === 'young') parts.push(text('charts_young'));
  return [...parts, post.label].join(' · ');
}

/** The picture in sentences. Posts in order of time. */
export function ratesSummary(
  posts: readonly RatedPost[],
  typical: Typical,
  language: Language,
  text: ChartsText,
): string {
  const [first, last] = [posts[0], posts.at(-1)];
  if (first === undefined || last === undefined) return text('charts_rates_none');
  const bySize = posts.toSorted((a, b) => statedOf(a) - statedOf(b));
  const [lowest, highest] = [bySize[0] ?? first, bySize.at(-1) ?? last];
  const young = posts.filter(({ state }) => state === 'young').length;
  const rounded = posts.filter(({ low, high }) => low !== high).length;
  return sentences([
    text('charts_rates_span', posts.length, formatDate(first.at, language), formatDate(last.at, language)),
    text('charts_rates_ends', formatRateRange(lowest, language), formatRateRange(highest, language)),
    typical.median
      ? text('charts_median_of', typicalText(typical, language, text), typical.n)
      : text('charts_median_not', typicalText(typical, language, text)),
    young > 0 && text('charts_young_n', young),
    rounded > 0 && text('charts_rounded_n', rounded),
  ]);
}

export function ratesTable(
  posts: readonly RatedPost[],
  href: (key: string) => string,
  language: Language,
  text: ChartsText,
): TableData {
  return {
    head: [
      { text: text('charts_post') },
      { text: text('charts_time') },
      { text: text('charts_rate'), numeric: true },
      { text: text('charts_bounds'), numeric: true },
      { text: text('charts_state') },
    ],
    rows: posts.map((post) => [
      { text: post.label, href: href(post.key) },
      formatDateTime(post.at, language),
      formatRateRange(post, language),
      rateBounds(post, language),
      text(post.state === 'young' ? 'charts_young' : 'charts_mature'),
    ]),
  };
}

/** Only the signs that are in the picture. */
export function ratesSigns(posts: readonly RatedPost[], typical: Typical, text: ChartsText): Sign[] {
  const signs: (Sign | false | undefined)[] = [
    posts.some(({ state }) => state === 'mature') && { look: 'dot', text: text('charts_mature') },
    posts.some(({ state }) => state === 'young') && { look: 'hollow', text: text('charts_young') },
    posts.some(({ low, high }) => low !== high) && { look: 'bar', text: text('charts_rounded_bounds') },
    typical.interval && { look: 'band', text: text('charts_median_bounds') },
  ];
  return signs.filter((sign) => typeof sign === 'object');
}
