import type { InBoth, Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import { clarificationIn } from './clarification.ts';
import data from './data/incident.json';
import { type Found, hasPhrase, pairWithin, phrases, phrasesIn, textWords, type Word } from './find-words.ts';
import { piecesOf } from './spans.ts';
import { sentenceAt } from './which-sentence.ts';

const INCIDENTS = phrases(data.incidents);
const OTHER_SENSES = new Set(data.otherSenses);
const NOT_NOW = new Set(data.notNow);
const OVER = phrases(data.overOrGeneral);
const ONGOING = phrases(data.ongoing);
const HANDLING = phrases(data.handling);
const OURS = phrases(data.ours);
const TIMES = phrases(data.times);
const NEWS = phrases(data.news);
const FURTHER = phrases(data.further);
const WHEN = phrases(data.when);
const WHERE = phrases(data.where);
/** "pukul 09.00", "09:00", "sejak pukul 9", "20/11", "20 November". */
const CLOCK_OR_DATE =
  /(?<![\d.,:/])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d%])|(?:pukul|jam|pkl\.?)\s{1,2}\d|(?<![\d/])\d{1,2}\/\d{1,2}(?!\d)|(?<!\d)\d{1,2}\s(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)/giu;

/** Where a caption tells of something that is going on; undefined: it does not, or that is over, or it is a drill. */
export function incidentIn(caption: Caption): Span | undefined {
  return caption.share('incident', () => {
    const words = textWords(caption);
    const incidents = phrasesIn(words, INCIDENTS).filter((one) => isNow(words, one));
    if (incidents.length === 0 || hasPhrase(words, OVER) || clarificationIn(caption)) return undefined;
    if (!pairWithin(phrasesIn(words, ONGOING), phrasesIn(words, HANDLING), 40, sameSentence(caption)))
      return undefined;
    return incidents[0];
  });
}

/** Whether a caption was begun as a holding statement. */
export function isHolding(caption: Caption): boolean {
  return caption.context.template === data.template;
}

/** What a holding statement lacks of what is known, what is done, when the next word comes, and where. */
export function missingOfHolding(caption: Caption): InBoth[] {
  const words = textWords(caption);
  const handling = phrasesIn(words, HANDLING);
  const inSentence = sameSentence(caption);
  const doing =
    pairWithin(phrasesIn(words, ONGOING), handling, 60, inSentence) ??
    pairWithin(phrasesIn(words, OURS), handling, 60, inSentence);
  const next = sentencesOfNext(caption, words);
  const where = hasPhrase(words, WHERE) || caption.urls.length > 0 || caption.mentions.length > 0;
  const { fields } = data;
  return [
    ...(isKnown(caption, words, next) ? [] : [fields.known]),
    ...(doing ? [] : [fields.doing]),
    ...(next.size > 0 ? [] : [fields.next]),
    ...(where ? [] : [fields.where]),
  ];
}

/** A time that is not that of the next word, and an incident, unless the template says that there is one. */
function isKnown(caption: Caption, words: readonly Word[], next: ReadonlySet<number>): boolean {
  const times: Span[] = [...phrasesIn(words, TIMES), ...piecesOf(caption.text, CLOCK_OR_DATE)];
  const timed = times.some(({ start }) => !next.has(sentenceAt(caption, start).start));
  return timed && (isHolding(caption) || hasPhrase(words, INCIDENTS));
}

/** The sentences, by their start, that say when the next word comes. */
function sentencesOfNext(caption: Caption, words: readonly Word[]): Set<number> {
  const starts = (found: readonly Span[]) =>
    new Set(found.map(({ start }) => sentenceAt(caption, start).start));
  const further = starts(phrasesIn(words, FURTHER));
  const when = starts([...phrasesIn(words, WHEN), ...piecesOf(caption.text, /\d+/gu)]);
  return new Set([...starts(phrasesIn(words, NEWS))].filter((one) => further.has(one) && when.has(one)));
}

/** "gangguan jiwa" is no incident, and "akibat banjir" tells of one that was. */
function isNow(words: readonly Word[], { first, last }: Found): boolean {
  const after = words[last + 1];
  const before = words.slice(Math.max(0, first - 2), first);
  return (
    !(after?.follows && OTHER_SENSES.has(after.lower)) && !before.some(({ lower }) => NOT_NOW.has(lower))
  );
}

function sameSentence(caption: Caption): (first: Span, second: Span) => boolean {
  return (first, second) =>
    sentenceAt(caption, first.start).start === sentenceAt(caption, second.start).start;
}
