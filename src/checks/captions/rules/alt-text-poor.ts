import type { CaptionRule, InBoth, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import words from '../data/poor-alt-texts.json';
import { oneOf } from '../one-of.ts';

const GENERIC = new Set(words.generic);
const FILE_ENDING = new RegExp(`\\.${oneOf(words.extensions)}$`, 'iu');
/** IMG_2031, WhatsApp Image 2026-11-18 at 09.12.33, Poster(1), 20261118_091233: a name and digits, or digits alone. */
const FILE_NAME = new RegExp(
  `^(?:${oneOf(words.fileNames)})?[\\s_.()-]{0,3}(?:\\d[\\d\\s_.:()-]{0,40}(?:at|pukul)?[\\d\\s_.:()-]{0,40}(?:am|pm|wa\\d{1,6})?)$`,
  'iu',
);
const FILE_WITH_SIGN = new RegExp(
  `^(?:${oneOf(words.fileNames)})_\\S{1,80}$|^[\\p{L}\\p{N}]{1,40}(?:_[\\p{L}\\p{N}]{1,40}){1,8}$`,
  'iu',
);
const AUTOMATIC = new RegExp(`(?<!\\p{L})${oneOf(words.automatic)}`, 'iu');
/** More words than these are no bare name of a kind. */
const MOST_GENERIC_WORDS = 4;
/** A shorter part of the caption may be a name, such as that of a place. */
const SHORTEST_COPY = 40;
/** No alt text is longer on any platform; the rest is not looked at. */
const LONGEST = 4000;

const MESSAGES: Record<'file' | 'generic' | 'automatic' | 'copy' | 'nothing', InBoth> = {
  file: {
    id: 'Teks alternatif ini hanya nama berkas. Tulis apa yang terlihat: siapa, melakukan apa, di mana.',
    en: 'This alt text is only a file name. Write what is to be seen: who does what where.',
  },
  generic: {
    id: 'Teks alternatif ini hanya menyebut jenis gambarnya. Tulis isi gambar dan teks yang ada di dalamnya.',
    en: 'This alt text only names the kind of picture. Write what it shows and the text in it.',
  },
  automatic: {
    id: 'Teks alternatif ini dibuat otomatis oleh platform. Ganti dengan uraian Anda sendiri.',
    en: 'The platform made this alt text by itself. Replace it by your own description.',
  },
  copy: {
    id: 'Teks alternatif ini menyalin takarir. Tulis isi gambar yang tidak ada di takarir.',
    en: 'This alt text is a copy of the caption. Write what the picture shows and the caption does not say.',
  },
  nothing: {
    id: 'Teks alternatif ini belum menjelaskan gambar. Tulis siapa, melakukan apa, di mana.',
    en: 'This alt text does not describe the picture yet. Write who does what where.',
  },
};

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Teks alternatif menjelaskan isi gambar', en: 'The alt text says what the picture shows' },
  why: {
    id: 'Nama berkas atau kata “foto” tidak menjelaskan isi gambar.',
    en: 'A file name or the word “foto” says nothing about the picture.',
  },
  source: [{ key: 'MON' }, { key: 'LIMITS' }],
  needs: ['altText'],
  applies: (limits) => limits.altText !== undefined,
  check(caption) {
    const fault = faultOf(caption);
    return fault ? [{ start: 0, end: 0, message: MESSAGES[fault] }] : [];
  },
};
export default rule;

function faultOf(caption: Caption): keyof typeof MESSAGES | undefined {
  const alt = (caption.altText ?? '').slice(0, LONGEST).normalize('NFC').trim();
  if (!/[^\s\p{Cf}\u3164]/u.test(alt)) return undefined;
  if (FILE_ENDING.test(alt) || FILE_NAME.test(alt) || FILE_WITH_SIGN.test(alt)) return 'file';
  if (AUTOMATIC.test(alt)) return 'automatic';
  const said = alt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (said.join('').length < 3) return 'nothing';
  if (
    said.length <= MOST_GENERIC_WORDS &&
    said.every((word) => GENERIC.has(word) || /^\d{1,4}$/.test(word))
  ) {
    return 'generic';
  }
  return isCopy(plain(alt), caption) ? 'copy' : undefined;
}

function isCopy(alt: string, caption: Caption): boolean {
  // A caption this much longer is more than its copy, however many signs and tags it has.
  const isNear = caption.text.length < 3 * alt.length + 400;
  if (isNear && (alt === plain(caption.text) || alt === plain(caption.prose))) return true;
  return alt.length >= SHORTEST_COPY && plain(caption.text.slice(0, 4 * LONGEST)).includes(alt);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Antrean loket sore ini.', altText: 'WhatsApp Image 2026-12-01 at 08.15.20.jpeg' },
    { text: 'Antrean loket sore ini.', altText: 'Foto kegiatan' },
    { text: 'Antrean loket sore ini.', altText: 'Mungkin gambar 3 orang dan teks' },
    { text: 'Loket dua kini buka sampai sore.', altText: 'Loket dua kini buka sampai sore' },
    { text: 'Antrean loket sore ini.', altText: '20261201_081520', platform: 'x' },
  ],
  passes: [
    { text: 'Antrean loket sore ini.', altText: 'Lima warga duduk menunggu di depan loket dua' },
    { text: 'Logo baru kami.', altText: 'Logo Kota Tirtasari' },
    { text: 'Jadwal loket.', altText: 'Poster jadwal: loket dua buka 08.00–15.00' },
    { text: 'Antrean loket sore ini.', altText: '' },
  ],
};
