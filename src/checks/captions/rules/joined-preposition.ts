import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { capitalised, isAllCapitals, isCapitalised, LONGEST_WORD } from '../casing.ts';
import places from '../data/place-words.json';
import { instead } from '../instead.ts';
import { nextWord, previousWord } from '../neighbours.ts';
import { startsSentence } from '../sentence-starts.ts';
import type { Piece } from '../spans.ts';

const PLACES = new Set([...places.words, ...places.ownWords]);
const PLACES_OF_KE = new Set(places.ownWordsOfKe);
const NO_PREPOSITION = new Set(places.wordsOfTheirOwn);
const DOUBLED = new Set(places.doubled);
const BEFORE = new Map(Object.entries(places.before));
const AFTER = new Map(Object.entries(places.after));
const ENCLITIC = /(?:nya|ku|mu|lah|kah)$/;
/** Straight before a name: diSurabaya. All capitals are more often a verb: diPHK. */
const BEFORE_A_NAME = /^(?:di|ke)\p{Lu}\p{Ll}{2}/u;

const rule: CaptionRule = {
  severity: 'should',
  title: {
    id: 'Kata depan di dan ke ditulis terpisah',
    en: 'The prepositions “di” and “ke” are written apart',
  },
  why: {
    id: 'Kata depan di/ke ditulis terpisah dari kata yang diikutinya.',
    en: 'The prepositions di/ke are written apart.',
  },
  source: [{ key: 'EYD', at: 'KD01' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((word, index) =>
      word.text.length <= LONGEST_WORD && isJoined(caption, word, index)
        ? [instead(word, apart(caption, word))]
        : [],
    ),
};
export default rule;

function isJoined(caption: Caption, { text }: Piece, index: number): boolean {
  const [first = '', second] = text.toLowerCase().split('-');
  const preposition = first.slice(0, 2);
  if (preposition !== 'di' && preposition !== 'ke') return false;
  if (BEFORE_A_NAME.test(text)) return true;
  if (BEFORE.get(first)?.includes(nextWord(caption, index)?.text.toLowerCase() ?? '')) return true;
  const motions = AFTER.get(first);
  if (motions) return motions.includes(previousWord(caption, index)?.text.toLowerCase() ?? '');
  const rest = first.slice(2);
  if (second === rest && DOUBLED.has(rest)) return true;
  // Dikota-kotakkan is a verb, di kota-kotanya is none.
  if (second?.startsWith(rest) && second.replace(ENCLITIC, '') !== rest) return false;
  return [rest, rest.replace(ENCLITIC, '')].some(
    (place) =>
      !NO_PREPOSITION.has(preposition + place) &&
      (PLACES.has(place) || (preposition === 'ke' && PLACES_OF_KE.has(place))),
  );
}

/** Inside a heading the capital goes with the noun: Belajar di Rumah. */
function apart(caption: Caption, word: Piece): string {
  const { text } = word;
  const rest = text.slice(2).replace(/^(mana)(pun)$/i, '$1 $2');
  if (isCapitalised(text) && !isAllCapitals(text) && !startsSentence(caption, word)) {
    return `${text.slice(0, 2).toLowerCase()} ${capitalised(rest)}`;
  }
  return `${text.slice(0, 2)} ${rest}`;
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Loket disamping gerbang melayani warga sampai sore.' },
    { text: 'KEDEPANNYA, petugas berjaga dimana-mana.' },
    { text: 'Tim turun kelapangan dan singgah diSurabaya, disalah satu sekolah.' },
    { text: 'Cerita dibalik layar bisa dibaca disela-sela kegiatan.' },
  ],
  passes: [
    { text: 'Air ditengahi pagar, pagar dirumahkan, dan warga dikantongi karcis.' },
    { text: 'Semoga diberi kelapangan hati. Kebagian nomor? Silakan keluar lewat kemari.' },
    { text: 'Kedalaman sungai diatasi dengan tanggul, kepada siapa pun kami terbuka #diRumahAja.' },
    { text: 'Lahan dikota-kotakkan, halaman dibalik, kursi dibawa, dan kesemuanya ditata.' },
  ],
};
