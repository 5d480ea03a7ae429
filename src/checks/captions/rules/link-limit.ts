import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { differentLinks } from '../links.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Jumlah tautan di bawah batas', en: 'No more links than are taken' },
  why: {
    id: 'Unggahan Threads dengan lebih dari lima tautan ditolak.',
    en: 'Posts on Threads with more than five links are refused.',
  },
  source: [{ key: 'LIMITS', at: 'links' }],
  applies: ({ links }) => links !== undefined,
  check: (caption) => {
    const limit = caption.limits.links;
    const links = differentLinks(caption);
    if (limit === undefined || links.length <= limit) return [];
    return links.slice(limit).map(({ start, end, text }) => ({
      start,
      end,
      message: {
        id: `Ada ${links.length} tautan, padahal batasnya ${limit}. Hapus atau pindahkan yang berlebih, misalnya ${text}.`,
        en: `There are ${links.length} links where ${limit} are taken. Drop or move what is too much, such as ${text}.`,
      },
    }));
  },
};
export default rule;

const LIMITED = /* @__PURE__ */ platformWhere(({ links }) => links === 5);
const UNLIMITED = /* @__PURE__ */ platformWhere(({ links }) => links === undefined);

export const examples: RuleExamples = {
  fires: [
    {
      platform: LIMITED,
      text: 'Peta tiap kecamatan: https://s.id/k1 https://s.id/k2 https://s.id/k3 https://s.id/k4 https://s.id/k5 https://s.id/k6',
    },
    {
      platform: LIMITED,
      text: 'https://s.id/k1 https://s.id/k2 https://s.id/k3 https://s.id/k4 https://s.id/k5\nRekap: ppid.contohkab.go.id/rekap',
    },
    {
      platform: LIMITED,
      text: 'satu.go.id dua.go.id tiga.go.id empat.go.id lima.go.id enam.go.id tujuh.go.id',
    },
  ],
  passes: [
    {
      platform: LIMITED,
      text: 'Peta tiap kecamatan: https://s.id/k1 https://s.id/k2 https://s.id/k3 https://s.id/k4 https://s.id/k5',
    },
    {
      platform: LIMITED,
      text: 'https://s.id/k1 https://s.id/k2 https://s.id/k3 https://s.id/k4 https://s.id/k5 dan sekali lagi s.id/k1 serta https://s.id/k2/',
    },
    {
      platform: UNLIMITED,
      text: 'https://s.id/k1 https://s.id/k2 https://s.id/k3 https://s.id/k4 https://s.id/k5 https://s.id/k6',
    },
  ],
};
