import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { differentLinks } from '../links.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Satu tautan saja', en: 'One link only' },
  why: {
    id: 'Satu tautan membuat langkah berikutnya jelas bagi pembaca.',
    en: 'One link makes the next step clear.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  applies: ({ oneLink }) => oneLink === true,
  check: (caption) => {
    const links = differentLinks(caption);
    // More than are taken at all is for link-limit to say.
    if (links.length > (caption.limits.links ?? Number.POSITIVE_INFINITY)) return [];
    return links.slice(1).map(({ start, end, text }) => ({
      start,
      end,
      message: {
        id: `Ini tautan tambahan: ${text}. Sisakan satu tautan, pindahkan yang lain ke komentar atau ke satu halaman.`,
        en: `This is a further link: ${text}. Keep one and move the others to a comment or to one page.`,
      },
    }));
  },
};
export default rule;

const LIMITED = /* @__PURE__ */ platformWhere(({ links }) => links === 5);
const ANY = /* @__PURE__ */ platformWhere(({ oneLink }) => oneLink === undefined);

export const examples: RuleExamples = {
  fires: [
    { text: 'Syarat: https://s.id/syarat-kia\nFormulir: https://s.id/formulir-kia' },
    { platform: 'x', text: 'Tonton di https://youtu.be/AbCdEf123 atau baca di contohkota.go.id/berita/12.' },
    { platform: LIMITED, text: 'Tanya kami lewat ppid.contohkab.go.id atau www.contohkab.go.id.' },
  ],
  passes: [
    { text: 'Daftar di https://s.id/kelas-tani (atau ketik s.id/kelas-tani).' },
    { text: 'Kirim ke ppid@contohkota.go.id, formulirnya ada di https://ppid.contohkota.go.id/.' },
    { platform: ANY, text: 'Ada di contohkota.go.id dan s.id.go.id.' },
  ],
};
