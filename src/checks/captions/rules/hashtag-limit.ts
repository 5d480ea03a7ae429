import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { namesOf, tagsAbove } from '../tags.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Jumlah tagar di bawah batas', en: 'No more hashtags than are taken' },
  why: {
    id: 'Platform menolak atau mengabaikan tagar yang melebihi batas.',
    en: 'The platform refuses or ignores tags above its limit.',
  },
  source: [{ key: 'LIMITS', at: 'hashtags' }],
  applies: ({ hashtags }) => hashtags !== undefined,
  check: (caption) => {
    const { hashtags: limit, hashtagsSince: since } = caption.limits;
    const { today } = caption.context;
    // Posts of before the limit may carry more.
    if (limit === undefined || (since !== undefined && today !== undefined && today < since)) return [];
    const count = caption.hashtags.length;
    return tagsAbove(caption, limit).map(({ start, end, tags }) => ({
      start,
      end,
      message: {
        id: `Ada ${count} tagar, padahal batasnya ${limit}. Yang bisa dihapus: ${namesOf(tags, 'lagi')}.`,
        en: `There are ${count} hashtags where ${limit} are taken. These may go: ${namesOf(tags, 'more')}.`,
      },
    }));
  },
};
export default rule;

const FIVE = /* @__PURE__ */ platformWhere(({ hashtags }) => hashtags === 5);
const ONE = /* @__PURE__ */ platformWhere(({ hashtags }) => hashtags === 1);
const SIXTY = /* @__PURE__ */ platformWhere(({ hashtags }) => hashtags === 60);

export const examples: RuleExamples = {
  fires: [
    { platform: FIVE, text: 'Timbang balita hari ini.\n\n#Contoh #Sehat #Posyandu #Balita #Gizi #Puskesmas' },
    { platform: FIVE, text: '#Contoh #Sehat #Posyandu #Balita #Gizi #Puskesmas\nTimbang balita hari ini.' },
    { platform: ONE, text: 'Pasar murah #KotaContoh besok pagi. #PasarMurah' },
  ],
  passes: [
    { platform: FIVE, text: 'Juara #1 dan #2 hadir. #Contoh #Sehat #Posyandu #Balita #Gizi' },
    {
      platform: FIVE,
      text: 'Arsip lama. #Contoh #Sehat #Posyandu #Balita #Gizi #Puskesmas',
      context: { today: '2025-03-01' },
    },
    { platform: ONE, text: 'Lihat https://contohkota.go.id/#jadwal sekarang. #KotaContoh' },
    { platform: SIXTY, text: '#Contoh #Sehat #Posyandu #Balita #Gizi #Puskesmas' },
  ],
};
