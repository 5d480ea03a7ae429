import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { inCaseOf, isAllCapitals, isCapitalised } from '../casing.ts';
import passives from '../data/separated-passives.json';
import { instead } from '../instead.ts';
import { nextWord } from '../neighbours.ts';
import type { Piece } from '../spans.ts';

/** A closed list: of all “di …kan” of news, half were right (DOMAIN 4.4). */
const VERBS = new Set(passives.verbs);
/** With a capital these are the name of something: di Evaluasi Kinerja. */
const NOUNS = new Set(passives.alsoNouns);
const ENCLITIC = /(?:nya|lah|kah)$/;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Awalan di- ditulis serangkai', en: 'The prefix “di-” is joined to its verb' },
  why: { id: 'Awalan di- pada kata kerja ditulis serangkai.', en: 'The prefix di- is joined to its verb.' },
  source: [{ key: 'EYD', at: 'KB01a' }],
  indonesian: true,
  check: (caption) =>
    caption.words.flatMap((di, index) => {
      if (di.text.toLowerCase() !== 'di') return [];
      const verb = nextWord(caption, index);
      const after = nextWord(caption, index + 1);
      // Undang undang lacks its hyphen, and is no verb.
      if (!verb || after?.text.toLowerCase() === verb.text.toLowerCase() || !isVerb(di, verb)) return [];
      const joined = `di${verb.text.toLowerCase()}`;
      const fix = isAllCapitals(verb.text) ? joined.toUpperCase() : inCaseOf(di.text.slice(0, 1), joined);
      const { start } = di;
      const { end } = verb;
      return [instead({ start, end, text: caption.text.slice(start, end) }, fix)];
    }),
};
export default rule;

function isVerb(di: Piece, { text }: Piece): boolean {
  const lower = text.toLowerCase();
  if (isCapitalised(text) && !isCapitalised(di.text) && NOUNS.has(lower)) return false;
  return VERBS.has(lower) || VERBS.has(lower.replace(ENCLITIC, ''));
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Simulasi di pimpin oleh ketua dan di ikuti seluruh petugas.' },
    { text: 'Pengumuman dapat di unggah sore ini.' },
    { text: 'Bantuan di Serahkan kepada warga. Di buatnya posko itu menolong.' },
    { text: 'RAPAT DI LAKSANAKAN BESOK' },
  ],
  passes: [
    { text: 'Simulasi dipimpin oleh ketua dan diikuti seluruh petugas.' },
    { text: 'Temuan itu dibahas di Evaluasi Kinerja dan di undang undang.' },
    { text: 'Foto di @kpuarunika laksanakan pesan “di hadiri siapa saja”.' },
    { text: 'Kita bertemu di bawah pohon, di\nbuat santai.' },
  ],
};
