import type { Count, StatedCount } from '../../model/reading.ts';
import { leadingCount, parseCount } from '../parse/counts.ts';
import { shortText } from '../parse/values.ts';
import { runsOf, textOf } from './texts.ts';

/**
 * Counts as YouTube writes them, in the language of the page. Words are known for the languages whose numbers are
 * (sheets, README 3.2); elsewhere a number stays unread unless its place alone says what it is. Sheet 2 and 3.
 */

export type Lang = string | undefined;

const SUBSCRIBERS = /sub?s[ck]ri|abonn|pelanggan|订阅|مشترك/i;
const VIDEOS = /v[ií]deo|视频|فيديو/i;
const VIEWS = /view|tonton|tayang|visualiz|vistas|aufruf|次观看|[观觀]看次/i;
/** Who waits for the start of a premiere. */
const WAITING = /wait|menunggu|warte|espera|等|انتظار/i;

/** A count alone in its place. Undefined when the text states none. */
export function countIn(value: unknown, lang: Lang): StatedCount | undefined {
  return parseCount(textOf(value) ?? '', lang);
}

/** Views in the place of views. "18" and "watching" are two pieces, "sedang menonton" is watching; "No views" is a stated 0. */
export function viewsIn(value: unknown, lang: Lang): StatedCount | undefined {
  const written = textOf(value) ?? '';
  if (runsOf(value).length > 1 || /nonton|sedang/.test(written)) return undefined;
  return /^no views$/i.test(written) ? { value: 0, exact: true } : parseCount(written, lang);
}

export function saysViews(written: string): boolean {
  return VIEWS.test(written);
}

export function saysWaiting(value: unknown): boolean {
  return WAITING.test(textOf(value) ?? '');
}

/** "3 days ago", "vor 2 Jahren": a number of few digits and no date or time of day. */
function isAge(part = ':'): boolean {
  return !/[:/]/.test(part) && /^\P{Nd}*\p{Nd}{1,3}\P{Nd}*$/u.test(part);
}

/**
 * The views in the rows of a card: what begins with a number and has the age of the video behind it. Viewers of a stream stand alone, and
 * people who wait for a premiere have its date behind them. Sheet 2.2.
 */
export function viewsInRows(rows: readonly (readonly string[])[], lang: Lang): StatedCount | undefined {
  for (const row of rows) {
    for (const [place, part] of row.entries()) {
      const isViews = /^(?:[观觀]看次[数數]：)?(?:\P{L}*\p{Nd}|No )/u.test(part) && isAge(row[place + 1]);
      const views = isViews ? viewsIn(part, lang) : undefined;
      if (views) return views;
    }
  }
  // Some cards have them behind the age, or in a row of their own: then their word tells them.
  const [named = '', ...others] = rows.flat().filter((part) => saysViews(part) && viewsIn(part, lang));
  return others.length === 0 ? viewsIn(named, lang) : undefined;
}

/** Counts of a channel; undefined ones are unknown. */
export type LooseCounts = { followers?: StatedCount | undefined; posts?: StatedCount | undefined };

/** A number of subscribers: rounded from 1,000 on, whatever it looks like. */
export function subscribersIn(value: unknown, lang: Lang): StatedCount | undefined {
  const count = countIn(value, lang);
  return count && { ...count, exact: count.exact && count.value < 1_000 };
}

/** Counts of a channel by their words, in whatever order they stand. */
export function channelCounts(parts: readonly string[], lang: Lang): LooseCounts {
  const texts = parts.filter((part) => !part.startsWith('@'));
  const subscribers = texts.find((part) => SUBSCRIBERS.test(part));
  const videos = texts.find((part) => part !== subscribers && VIDEOS.test(part));
  // The word is known here, also in languages of which the grammar knows no words.
  const posts = countIn(videos, lang) ?? (videos === undefined ? undefined : onlyNumber(videos, lang));
  return { followers: subscribersIn(subscribers, lang), posts };
}

/** The only number of a label, wherever it stands in it. */
function onlyNumber(label: string, lang: Lang): StatedCount | undefined {
  const isOne = /^\P{Nd}*\p{Nd}[\p{Nd}.,٫٬]*\P{Nd}*$/u.test(label);
  return isOne ? leadingCount(label.replace(/^\P{Nd}+/u, ''), lang) : undefined;
}

/**
 * Likes at the like button: the number in its label is whole where its title is shortened. The bare word in both, in
 * whatever language, is what a video with hidden ratings has. Sheet 2.3.
 */
export function likesAt(label: unknown, title: unknown, lang: Lang): Count | undefined {
  const [spoken = '', shown = ''] = [shortText(label), shortText(title)];
  const isBareWord = /^\P{N}+$/u.test(spoken) && spoken.toLowerCase() === shown.toLowerCase();
  return onlyNumber(spoken, lang) ?? onlyNumber(shown, lang) ?? (isBareWord ? { hidden: true } : undefined);
}
