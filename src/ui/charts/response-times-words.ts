import type { Language } from '../../model/settings.ts';
import { formatNumber } from '../format.ts';
import type { TableData } from './chart-types.ts';
import type { ChartsText } from './texts.ts';
import { sentences } from './words.ts';

/** Comments that were due an answer. */
export type ResponsesData = {
  /** From comment to answer in hours (≥ 0), of those answered whose times are known. */
  hours: readonly number[];
  /** Not answered though due. */
  unanswered: number;
  /** Answered, but when is not known: in no bar. */
  untimed?: number;
};

/** A bar: answers after more than `over` hours and up to `upTo`. */
export type ResponseBin = { over: number; upTo: number; n: number };

const EDGES = [0, 1, 3, 6, 12, 24, 72, Number.POSITIVE_INFINITY];

/** An answer on an edge belongs to the bar that ends there: exactly 12 hours is within 12 hours. */
export function responseBins(hours: readonly number[]): ResponseBin[] {
  return EDGES.slice(1).map((upTo, index) => {
    const over = EDGES[index] ?? 0;
    const n = hours.filter((value) => value <= upTo && (value > over || index === 0)).length;
    return { over, upTo, n };
  });
}

/** "≤ 1", "1–3", "> 72". */
export function binText({ over, upTo }: ResponseBin): string {
  if (over === 0) return `≤ ${upTo}`;
  return Number.isFinite(upTo) ? `${over}–${upTo}` : `> ${over}`;
}

/** Comments in the picture: answered at a known time, or not answered. */
export function responsesDrawn({ hours, unanswered }: ResponsesData): number {
  return hours.length + unanswered;
}

export function responsesSummary(data: ResponsesData, language: Language, text: ChartsText): string {
  const { hours, unanswered, untimed = 0 } = data;
  const number = (value: number) => formatNumber(value, language);
  if (responsesDrawn(data) + untimed === 0) return text('charts_responses_none');
  const withinDay = hours.filter((value) => value <= 24).length;
  return sentences([
    text('charts_responses_n', number(hours.length + untimed), number(hours.length + untimed + unanswered)),
    hours.length > 0 && text('charts_responses_day', number(withinDay), number(hours.length)),
    text('charts_responses_open', number(unanswered)),
    untimed > 0 && text('charts_responses_untimed', number(untimed)),
  ]);
}

export function responsesTable(data: ResponsesData, language: Language, text: ChartsText): TableData {
  const bins = responseBins(data.hours).map((bin) => [
    text('charts_bin_hours', binText(bin)),
    formatNumber(bin.n, language),
  ]);
  return {
    head: [{ text: text('charts_answered_after') }, { text: text('charts_comments'), numeric: true }],
    rows: [
      ...bins,
      [text('charts_unanswered'), formatNumber(data.unanswered, language)],
      ...(data.untimed ? [[text('charts_untimed'), formatNumber(data.untimed, language)]] : []),
    ],
  };
}
