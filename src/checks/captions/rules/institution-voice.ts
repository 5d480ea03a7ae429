import type { CaptionRule, RuleExamples, Span } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import data from '../data/first-person.json';
import {
  type Found,
  hasPhrase,
  lastBefore,
  phrases,
  phrasesIn,
  proseWords,
  type Word,
} from '../find-words.ts';
import { sentenceAt } from '../which-sentence.ts';

const PRONOUNS = phrases(data.pronouns, { exact: true });
const NAMES = phrases(data.names, { exact: true });
const ATTRIBUTIONS = new Set(data.attributions);
const TESTIMONIALS = phrases(data.testimonials, { exact: true });
const CAVE_BEFORE = new Set(data.cave.before);
const CAVE_AFTER = new Set(data.cave.after);

function check(caption: Caption) {
  const words = proseWords(caption);
  const found = phrasesIn(words, PRONOUNS);
  if (found.length === 0 || hasPhrase(words, TESTIMONIALS)) return [];
  const names = new Set(phrasesIn(words, NAMES).map(({ first }) => first));
  const spoken = sentencesOfSpeakers(caption, words);
  const openQuotations = openQuotationsIn(caption.prose);
  return found
    .filter(
      (one) =>
        !names.has(one.first) &&
        !isOtherSense(words, one) &&
        !spoken.has(sentenceAt(caption, one.start).start) &&
        (lastBefore(openQuotations, one.start)?.end ?? 0) < one.end,
    )
    .map(({ start, end, text }) => {
      const written = caption.text.slice(start, end);
      const fix = /^\p{Lu}/u.test(written) ? 'Kami' : 'kami';
      return {
        start,
        end,
        fix,
        message: {
          id: `Lembaga berbicara sebagai “kami”, bukan “${text}”. Bila ini ucapan seseorang, beri tanda petik.`,
          en: `The office speaks as “kami”, not “${text}”. If somebody said this, put it in quotation marks.`,
        },
      };
    });
}

/** The sentences, by their start, that name who says them ("…, ujar Ibu Rina"): quotations without marks. */
function sentencesOfSpeakers(caption: Caption, words: readonly Word[]): Set<number> {
  const starts = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (!ATTRIBUTIONS.has(word.bare)) continue;
    const next = words[index + 1];
    const named = word.lower.endsWith('nya') || (next?.follows && /^\p{Lu}/u.test(next.text));
    const after = !word.follows || caption.text.charAt(word.start - 2) === ',';
    if (!named || (!after && !word.lower.endsWith('nya'))) continue;
    if (next && PRONOUNS.byFirst.has(next.lower)) continue;
    starts.add(sentenceAt(caption, word.start).start);
  }
  return starts;
}

/** From a quotation mark that nothing closes in its line, to the end of that line. */
function openQuotationsIn(prose: string): Span[] {
  const open: Span[] = [];
  for (const { index } of prose.matchAll(/[“"]/gu)) {
    if (index < (open.at(-1)?.end ?? 0)) continue;
    const stop = prose.indexOf('\n', index);
    open.push({ start: index, end: stop < 0 ? prose.length : stop });
  }
  return open;
}

/** "gua" is a cave as well, "GW" a measure. */
function isOtherSense(words: readonly Word[], { text, first }: Found): boolean {
  const before = words[first - 1];
  const after = words[first + 1];
  if (text === 'gw') return words[first]?.text === 'GW' && /^\d/u.test(before?.text ?? '');
  if (text !== 'gua') return false;
  const isName = after?.follows && /^[\p{Lu}\d]/u.test(after.text);
  return (
    Boolean(isName) ||
    Boolean(before && CAVE_BEFORE.has(before.lower)) ||
    Boolean(after && CAVE_AFTER.has(after.lower))
  );
}

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Lembaga berbicara sebagai kami', en: 'The office speaks as “kami”' },
  why: {
    id: 'Lembaga berbicara sebagai "kami", bukan perorangan.',
    en: 'The office speaks as "kami".',
  },
  source: [{ key: 'OWN' }],
  indonesian: true,
  check,
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Aku tunggu kalian di taman baca, ya!' },
    { text: 'Menurut gue sih antreannya cepat banget.' },
    { text: 'Halo, sobat. Saya admin perpustakaan kota.' },
  ],
  passes: [
    { text: 'Kami tunggu kalian di taman baca. Mimin juga datang!' },
    { text: '“Aku suka membaca di sini,” kata Dinda.' },
    { text: 'Antreannya cepat, saya hanya menunggu sebentar, ujar Pak Budi.' },
    { text: 'Wisata Gua Lowo dan gua alam lain buka lagi. Program Aku Hatinya PKK berlanjut.' },
    { text: '#AkuBangga menjadi relawan.' },
  ],
};
