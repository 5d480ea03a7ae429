import type { CaptionRule, RuleExamples } from '../../contract.ts';
import data from '../data/insults.json';
import { phrases, phrasesIn, proseWords } from '../find-words.ts';

const INSULTS = phrases(
  data.words.flatMap((word) => [
    word,
    `${word}-${word}`,
    `se${word}`,
    `ter${word}`,
    `${word}an`,
    `ke${word}an`,
  ]),
);

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Tanpa kata kasar', en: 'No abusive words' },
  why: { id: 'Kata kasar merusak wibawa lembaga.', en: 'Abuse destroys authority.' },
  source: [{ key: 'OWN', at: 'latar: UU ITE 1/2024 pasal 27A dan 28 ayat (2)' }],
  check: (caption) =>
    phrasesIn(proseWords(caption), INSULTS).map(({ start, end }) => {
      const word = caption.text.slice(start, end);
      return {
        start,
        end,
        message: {
          id: `“${word}” adalah makian. Sebutkan perbuatannya dengan kata yang netral.`,
          en: `“${word}” is an insult. Name the deed in neutral words.`,
        },
      };
    }),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Hanya orang tolol yang membuang sampah di sungai.' },
    { text: 'BRENGSEK! Rambu baru dirusak lagi.' },
    { text: 'Jangan percaya akun goblok-goblok itu.' },
  ],
  passes: [
    { text: 'Vaksin rabies untuk anjing dan kucing gratis pekan ini.' },
    { text: 'Pendampingan bagi penyandang cacat sejak lahir dan warga tuli.' },
    { text: 'Komentar “dasar goblok” kami sembunyikan agar diskusi tetap sopan.' },
    { text: 'Stasiun Dungus dan Desa Tololai ikut lomba.' },
  ],
};
