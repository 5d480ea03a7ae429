import type { CaptionRule, RuleExamples } from '../../contract.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Gambar memiliki teks alternatif', en: 'The picture has an alt text' },
  why: {
    id: 'Teks alternatif membuat gambar bisa dipahami pengguna pembaca layar.',
    en: 'Alt text makes a picture usable with a screen reader.',
  },
  source: [{ key: 'MON', at: 'WCAG' }, { key: 'LIMITS' }],
  needs: ['altText'],
  applies: (limits) => limits.altText !== undefined,
  check: ({ altText = '' }) =>
    // A field with only blanks, or signs that are not seen, is empty too.
    /[^\s\p{Cf}\u3164]/u.test(altText)
      ? []
      : [
          {
            start: 0,
            end: 0,
            message: {
              id: 'Teks alternatif gambar ini masih kosong. Tulis siapa, melakukan apa, di mana, dan teks yang ada pada gambar.',
              en: 'The alt text of this picture is empty. Write who does what where, and the text in the picture.',
            },
          },
        ],
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Antrean loket sore ini.', altText: '' },
    { text: 'Peta rute pawai budaya.', altText: ' \n ', platform: 'x' },
    { text: 'Suasana pasar pagi.', altText: '\u200b', platform: 'x' },
  ],
  passes: [
    { text: 'Antrean loket sore ini.', altText: 'Lima warga duduk menunggu di depan loket dua' },
    { text: 'Antrean loket sore ini.' },
    { text: 'Siaran langsung sidang pleno.', altText: '', platform: 'unknown' },
  ],
};
