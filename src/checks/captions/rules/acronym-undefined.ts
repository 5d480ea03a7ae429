import type { CaptionRule, RuleExamples, Span } from '../../contract.ts';
import { isCapitals, knownAcronyms, OFFICES } from '../acronyms.ts';
import type { Caption } from '../caption.ts';
import { piecesOf } from '../spans.ts';

/** Three to eight capitals; joined to digits or by a hyphen they are a code. */
const ACRONYM =
  /(?<![\p{L}\p{N}\p{M}_&]|[\p{L}\p{N}][-'./])\p{Lu}{3,8}(?![\p{L}\p{N}\p{M}_]|[-'./][\p{L}\p{N}])/gu;
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u;
/** "disingkat PDPB", "atau PDPB" behind the long form. */
const NAMED_BEFORE = /(?:singkatan|disingkat|disebut|dikenal sebagai|atau|alias)[^\S\n]{1,2}["“(]?$/iu;
/** "PDPB (pemutakhiran data …", "PDPB adalah", "PDPB, yaitu". */
const NAMED_BEHIND =
  /^["”]?[^\S\n]{0,2}(?:\([^\S\n]?\p{L}[\p{L}'-]{1,30}(?:[^\S\n]|\/)|,?[^\S\n](?:adalah|yaitu|yakni|singkatan|kepanjangan|merupakan)|[=:–—][^\S\n]?\p{L})/u;

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Singkatan diberi kepanjangan', en: 'An acronym is written out once' },
  why: { id: 'Tidak semua warga tahu kepanjangannya.', en: 'Not everyone knows what it stands for.' },
  source: [{ key: 'MV' }, { key: 'OWN', at: 'digital.gov, Section 508' }],
  indonesian: true,
  check(caption) {
    const known = knownAcronyms(caption);
    const isLoud = loudPlaces(caption);
    const initialsBefore = initialsOf(caption);
    const told = new Map<string, Span | 'told'>();
    for (const { start, end, text } of piecesOf(caption.prose, ACRONYM)) {
      if (known.has(text) || OFFICES.has(text) || ROMAN.test(text) || told.get(text) === 'told') continue;
      if (isLoud(start)) continue;
      if (isTold(caption.prose, start, end, initialsBefore(start), text)) told.set(text, 'told');
      else if (!told.has(text)) told.set(text, { start, end });
    }
    return [...told].flatMap(([text, place]) =>
      place === 'told'
        ? []
        : [
            {
              ...place,
              message: {
                id: `Tidak semua warga tahu arti ${text}. Tulis kepanjangannya sekali, misalnya “kepanjangan (${text})”.`,
                en: `Not everyone knows ${text}. Write it out once, such as “long form (${text})”.`,
              },
            },
          ],
    );
  },
};
export default rule;

function isTold(prose: string, start: number, end: number, initials: string, text: string): boolean {
  const before = prose.slice(Math.max(0, start - 30), start);
  if (NAMED_BEHIND.test(prose.slice(end, end + 60))) return true;
  if (/\p{L}["”]?[^\S\n]{0,2}\($/u.test(before) && /^[)/,;]/u.test(prose.slice(end, end + 1))) return true;
  return initials.endsWith(text) || (NAMED_BEFORE.test(before) && initials.includes(text.slice(0, 2)));
}

/** The initials of the ten words before a place, asked in order of place. */
function initialsOf({ words }: Caption): (place: number) => string {
  let index = 0;
  return (place) => {
    while ((words[index]?.start ?? Infinity) < place) index += 1;
    const before = words.slice(Math.max(0, index - 10), index);
    return before.map(({ text }) => text.charAt(0).toUpperCase()).join('');
  };
}

/** Lines that are in capitals throughout hold no acronyms that could be told from words. */
function loudPlaces({ prose }: Caption): (place: number) => boolean {
  const loud: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of prose.split('\n')) {
    if (isCapitals(line) && /\p{L}[^\p{L}]+\p{L}/u.test(line)) loud.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  let index = 0;
  return (place) => {
    while ((loud[index]?.end ?? Infinity) < place) index += 1;
    return (loud[index]?.start ?? Infinity) <= place;
  };
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Pendataan OAP dimulai pekan depan.' },
    { text: 'Kader membagikan PMT dan TTD di posyandu.' },
    { text: 'Berkas SPTJM diserahkan ke loket.', context: { acronyms: ['PDPB'] } },
  ],
  passes: [
    { text: 'Pemberian Makanan Tambahan (PMT) dimulai. PMT dibagikan setiap Senin.' },
    { text: 'PMT (pemberian makanan tambahan) dimulai.' },
    { text: 'Berkas SPTJM diserahkan ke loket.', context: { acronyms: ['SPTJM'] } },
    { text: 'Bab XIV dan Pasal XII dibahas BPKSDM.', context: { institution: { name: 'BPKSDM Tirtasari' } } },
    { text: 'RAPAT PLENO AKAN DIBUKA\nSurat TRN-2026 dan kode ABC123.' },
  ],
};
