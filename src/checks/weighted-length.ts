import { composed } from './composed.ts';
import emoji from './weighted-emoji.json';
import { weightedUrls } from './weighted-urls.ts';

/** What is counted together: `size` for the text from where the one before ended to before `end`, in UTF-16 units. */
export type Unit = { end: number; size: number };

/** twitter-text configuration v3: what a URL weighs, and the signs that weigh 1; all others and an emoji weigh 2. */
const URL_WEIGHT = 23;
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
/** With one of these a text is refused, however short. */
const REFUSED = /[\ufffe\ufeff\uffff]/;

const TONE = '[\u{1f3fb}-\u{1f3ff}]';
const MALE_OR_FEMALE = '\u200d[♀♂]\ufe0f';
const FIRST_LETTER = 0x1f1e6 - 65;
const FIRST_TAG = 0xe0000;
/** Signs that together are one emoji; those of a single sign weigh 2 in any case. */
const JOINED = new RegExp(
  [
    `[👨👩]${TONE}?\u200d(?:${either(emoji.roles)})`,
    `[${emoji.athletes}](?:${TONE}|\ufe0f)${MALE_OR_FEMALE}`,
    `[${emoji.gendered}]${TONE}?${MALE_OR_FEMALE}`,
    either(emoji.joined.join(' ')),
    '[#*0-9]\ufe0f?\u20e3',
    `[${emoji.presented}]\ufe0f`,
    `[${emoji.tonedPresented}]\ufe0f?${TONE}?`,
    `[${emoji.toned}]${TONE}?`,
    ...emoji.regions.map((region) => `🏴${shifted(region, FIRST_TAG)}\u{e007f}`),
    either(shifted(emoji.flags.join(' '), FIRST_LETTER)),
  ].join('|'),
  'gu',
);

function isLightSign(code: number): boolean {
  return LIGHT.some(([first, last]) => first <= code && code <= last);
}

function either(words: string): string {
  return words.replaceAll(' ', '|');
}

/** Letters as the signs of flags that stand for them. */
function shifted(letters: string, by: number): string {
  return letters.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + by));
}

/** The units of a text in NFC, as twitter-text 3.1.0 weighs them. */
export function weightedUnits(text: string): Unit[] {
  const lengths = new Map([...text.matchAll(JOINED)].map(({ index, 0: found }) => [index, found.length]));
  const urls = new Map(weightedUrls(text).map(({ start, length }) => [start, length]));
  const units: Unit[] = [];
  for (let at = 0; at < text.length; ) {
    const url = urls.get(at);
    const sign = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const end = at + (url ?? lengths.get(at) ?? sign);
    const isLight = url === undefined && !lengths.has(at) && isLightSign(text.charCodeAt(at));
    units.push({ end, size: url !== undefined ? URL_WEIGHT : isLight ? 1 : 2 });
    at = end;
  }
  return units;
}

/** Whether a text holds a sign with which it is refused. */
export function holdsRefusedSign(text: string): boolean {
  return REFUSED.test(composed(text));
}
