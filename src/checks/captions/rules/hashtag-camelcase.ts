import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import {
  areKnownWords,
  firstWord,
  inCamelCase,
  institutionAtStart,
  isAcronym,
  isSingleWord,
  type MoreWords,
  wordsWithin,
} from '../tag-words.ts';
import { institutionTags, tagKey } from '../tags.ts';

const [LONG, LONGEST_DERIVED, LONGEST_LOAN, SHORTEST_REST] = [12, 18, 16, 4];
/** A word with affixes is one word: ketenagakerjaan. */
const DERIVED = /^(?:ke|pe|me|ber|be|ter|te|di|se)\p{L}+(?:an|kan|i|nya)$/u;
const LOAN = /(?:asi|itas|isme|istik|ologi|grafi|onal|ansi|ensi|ktur|sif|tif)$/u;
const SUFFIX_ONLY = /^(?:kan|nya|annya|kannya|inya|asi|isasi|isasinya|itas|isme|istik|ologi)$/u;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tagar dengan kapital tiap kata', en: 'Hashtags with a capital for each word' },
  why: {
    id: 'Huruf kapital tiap kata membuat pembaca layar membaca tagar kata demi kata.',
    en: 'Capital letters let screen readers read a tag word by word.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  check: (caption) =>
    caption.hashtags
      .filter(({ text }) => lacksCapitals(text.slice(1)))
      .map(({ start, end, text }) => {
        const better = written(caption, text.slice(1));
        const fix = better === undefined ? undefined : text.charAt(0) + better;
        return {
          start,
          end,
          ...(fix !== undefined && { fix }),
          message: fix
            ? {
                id: `Tulis ${fix} agar tiap kata terbaca.`,
                en: `Write ${fix}, so that each word can be read.`,
              }
            : {
                id: `Mulai tiap kata dalam ${text} dengan huruf kapital.`,
                en: `Begin each word of ${text} with a capital.`,
              },
        };
      }),
};
export default rule;

/** Whether it is of several words of which none is set off by a capital, a digit or an underscore. */
function lacksCapitals(tag: string): boolean {
  const core = tag.replace(/^[\p{N}_]{1,40}/u, '').replace(/(?<![\p{N}_])[\p{N}_]{1,40}$/u, '');
  if (!/^\p{Script=Latin}+$/u.test(core) || hasBreak(core)) return false;
  const letters = core.toLowerCase();
  if (isSingleWord(letters)) return false;
  const institution = institutionAtStart(letters);
  if (institution !== undefined && letters.length - institution.length >= SHORTEST_REST) return true;
  return letters.length >= LONG && !readsAsOne(letters);
}

/** `aB`, or the last of several capitals before small letters, unless these capitals are a whole abbreviation. */
function hasBreak(core: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(core)) return true;
  const capitals = /^\p{Lu}{2,}(?=\p{Ll})/u.exec(core)?.[0];
  return capitals !== undefined && !isAcronym(capitals.toLowerCase());
}

function readsAsOne(letters: string): boolean {
  const first = firstWord(letters);
  const rest = letters.slice(first.length);
  const beginsWithWord =
    first.length > SHORTEST_REST && rest.length >= SHORTEST_REST && !SUFFIX_ONLY.test(rest);
  if (beginsWithWord || areKnownWords(letters)) return false;
  return (
    (letters.length <= LONGEST_DERIVED && DERIVED.test(letters)) ||
    (letters.length <= LONGEST_LOAN && LOAN.test(letters))
  );
}

/** As the office writes it where it is one of its tags, else word by word where the words are known. */
function written(caption: Caption, tag: string): string | undefined {
  const asRegistered = institutionTags(caption).get(tagKey(tag));
  if (asRegistered !== undefined && asRegistered !== tag) return asRegistered;
  const [, before = '', core = '', after = ''] = /^([\p{N}_]*)(\p{L}+)([\p{N}_]*)$/u.exec(tag) ?? [];
  const words = wordsWithin(core.toLowerCase(), nameWords(caption));
  return words && before + inCamelCase(words) + after;
}

/** Names of the office's own place and unit. */
function nameWords(caption: Caption): MoreWords {
  return caption.share('name words', ({ context: { institution } }) => {
    const names = [institution?.name ?? '', ...(institution?.aliases ?? [])].join(' ').toLowerCase();
    return new Set(names.match(/\p{L}{3,20}/gu) ?? []);
  });
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Sampai jumpa besok. #pasarmurahkecamatan' },
    { text: 'Loket tutup. #Disdukcapilcontoh' },
    { text: 'Ayo bersih-bersih. #KERJABAKTIBERSAMA' },
    { text: 'Hak pilihmu penting. #pilkadadamai2029' },
    { text: 'Rapat pleno. #KPUkediri' },
  ],
  passes: [
    { text: 'Sampai jumpa besok. #PasarMurahKecamatan #pasar_murah_kecamatan' },
    { text: 'Kegiatan hari ini. #kependudukan #pemberdayaan #Perpustakaan #banjarnegara' },
    { text: 'Kegiatan hari ini. #UMKM #GERMAS #KPUMelayani #Pemilu2029' },
    { text: 'Hormati orang tua. #ꦥꦸꦱ꧀ꦏꦼꦱ꧀ꦩꦱ꧀ꦕꦶꦩꦃꦲꦶ' },
  ],
};
