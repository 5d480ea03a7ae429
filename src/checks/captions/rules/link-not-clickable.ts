import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { linksOf } from '../links.ts';

/** A host of up to so many characters can be typed. */
const TYPED = 25;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tautan panjang ditaruh di bio', en: 'Long links stand in the bio' },
  why: {
    id: 'Tautan di takarir Instagram dan TikTok tidak bisa diketuk.',
    en: 'Links in Instagram and TikTok captions cannot be tapped.',
  },
  source: [{ key: 'LIMITS', at: 'linksTappable' }],
  applies: ({ linksTappable }) => linksTappable === false,
  check: (caption) =>
    linksOf(caption)
      .filter(({ hasScheme, path, text }) => hasScheme || path !== '' || text.length > TYPED)
      .map(({ start, end, text }) => ({
        start,
        end,
        message: {
          id: `Pembaca tidak bisa mengetuk ${text} di sini. Pindahkan ke bio, lalu tulis “tautan di bio”.`,
          en: `Readers cannot tap ${text} here. Move it to the bio and write “tautan di bio” (link in bio).`,
        },
      })),
};
export default rule;

const DEAD = /* @__PURE__ */ platformWhere(({ linksTappable }) => linksTappable === false);
const TAPPABLE = /* @__PURE__ */ platformWhere(({ linksTappable }) => linksTappable === true);

export const examples: RuleExamples = {
  fires: [
    { platform: DEAD, text: 'Unduh formulirnya: https://contohkota.go.id' },
    { platform: DEAD, text: 'Info lengkap di s.id/vaksin-lansia, ya.' },
    { platform: DEAD, text: 'Cek jadwal di puskesmascontohselatan.contohkab.go.id' },
  ],
  passes: [
    { platform: DEAD, text: 'Ketik cekbansos.contoh.go.id di peramban.' },
    { platform: DEAD, text: 'Formulirnya ada lewat tautan di bio. Surel: ppid@contohkota.go.id' },
    { platform: TAPPABLE, text: 'Unduh formulirnya: https://contohkota.go.id/formulir' },
  ],
};
