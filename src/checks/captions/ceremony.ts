import type { Span } from '../contract.ts';
import { callsIn } from './calls-to-action.ts';
import type { Caption } from './caption.ts';
import data from './data/ceremony.json';
import {
  type Found,
  lastBefore,
  pairWithin,
  phrases,
  phrasesIn,
  proseWords,
  textWords,
  type Word,
} from './find-words.ts';
import { spokenSentences } from './which-sentence.ts';

const LEADERS = phrases(data.leaders, { exact: true });
const NO_LEADER_AFTER = new Set(data.noLeaderAfter);
const NO_LEADER_BEFORE = new Set(data.noLeaderBefore);
const ACTS = phrases(data.acts);
const SHORT_ACTS = phrases(data.shortActs, { exact: true });
const OPENING_HOURS = new Set(data.openingHours);
const DONE_BY = phrases(data.doneBy);
const BETWEEN = new Set(data.between);
const MOST_BETWEEN = 4;
const ASKING = phrases(data.asking);
const PEOPLE = phrases(data.people);
const GAINS = phrases(data.gains);
const GAINS_BEFORE = phrases(data.gainsBefore);
const FIRST_SENTENCES = 3;
/** How many signs later an act still belongs to a leader, and a gain to people (DOMAIN 4.3). */
const ACT_WITHIN = 120;
const GAIN_WITHIN = 70;

/** Where one of the first sentences tells what a leader attended, opened or led. */
export function ceremonyIn(caption: Caption): Span | undefined {
  const words = proseWords(caption);
  const leaders = phrasesIn(words, LEADERS).filter((one) => isLeader(words, one));
  if (leaders.length === 0) return undefined;
  const acts = [
    ...phrasesIn(words, ACTS),
    ...phrasesIn(words, SHORT_ACTS).filter((one) => isShortAct(words, one)),
  ];
  acts.sort((a, b) => a.start - b.start);
  const asking = [...phrasesIn(words, ASKING), ...callsIn(caption)].sort((a, b) => a.start - b.start);
  const starts = new Set(leaders.map(({ first }) => first));
  const passives = phrasesIn(words, DONE_BY).flatMap((one) => doneByLeader(words, one, starts));
  for (const sentence of spokenSentences(caption).slice(0, FIRST_SENTENCES)) {
    const inside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
    const pair = pairWithin(leaders.filter(inside), acts.filter(inside), ACT_WITHIN, (leader, act) => {
      const asked = lastBefore(asking, act.start);
      return asked === undefined || asked.start < leader.end;
    });
    if (pair) return { start: pair.first.start, end: pair.second.end };
    const passive = passives.find(inside);
    if (passive) return passive;
  }
  return undefined;
}

/** Whether a caption says anywhere what people gain by it. */
export function saysBenefit(caption: Caption): boolean {
  const words = textWords(caption);
  const people = phrasesIn(words, PEOPLE);
  const together = (first: Span, second: Span) =>
    !/[.!?\n]/u.test(caption.text.slice(first.end, second.start));
  return Boolean(
    pairWithin(people, phrasesIn(words, GAINS), GAIN_WITHIN, together) ??
      pairWithin(phrasesIn(words, GAINS_BEFORE), people, GAIN_WITHIN, together),
  );
}

function isLeader(words: readonly Word[], { first, last }: Found): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  return (
    !(words[first]?.follows && before && NO_LEADER_AFTER.has(before.lower)) &&
    !(after?.follows && NO_LEADER_BEFORE.has(after.lower))
  );
}

/** The short form of a headline, with its doer right before it: "Camat buka lomba", and not "kantor buka pukul 08.00". */
function isShortAct(words: readonly Word[], { first, last }: Found): boolean {
  const after = words[last + 1];
  return Boolean(words[first]?.follows) && !(after && OPENING_HOURS.has(after.lower));
}

function doneByLeader(words: readonly Word[], act: Found, leaders: ReadonlySet<number>): Span[] {
  for (let index = act.last + 1; index <= act.last + 1 + MOST_BETWEEN; index += 1) {
    const word = words[index];
    if (!word?.follows) break;
    if (leaders.has(index)) return [{ start: act.start, end: word.end }];
    if (!BETWEEN.has(word.lower)) break;
  }
  return [];
}
