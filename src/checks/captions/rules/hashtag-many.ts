import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { namesOf, tagsAbove } from '../tags.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tagar secukupnya', en: 'A few hashtags are enough' },
  why: {
    id: 'Terlalu banyak tagar mengganggu bacaan dan jarang menambah jangkauan.',
    en: 'Many tags disturb reading and rarely add reach.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }, { key: 'LIMITS', at: 'hashtagsAdvised' }],
  applies: ({ hashtagsAdvised }) => hashtagsAdvised !== undefined,
  check: (caption) => {
    const advised = caption.limits.hashtagsAdvised;
    if (advised === undefined) return [];
    const count = caption.hashtags.length;
    return tagsAbove(caption, advised).map(({ start, end, tags }) => ({
      start,
      end,
      message: {
        id: `Ada ${count} tagar; ${advised} sudah cukup. Pertimbangkan menghapus ${namesOf(tags, 'lagi')}.`,
        en: `There are ${count} hashtags; ${advised} are enough. Consider dropping ${namesOf(tags, 'more')}.`,
      },
    }));
  },
};
export default rule;

const THREE = /* @__PURE__ */ platformWhere(({ hashtagsAdvised }) => hashtagsAdvised === 3);
const ANY = /* @__PURE__ */ platformWhere(({ hashtagsAdvised }) => hashtagsAdvised === undefined);

export const examples: RuleExamples = {
  fires: [
    { text: 'Jalan Melati dibuka lagi. #Contoh #Dishub #Jalan' },
    { platform: 'x', text: '#Contoh #Sehat ayo imunisasi #Bayi' },
    { platform: THREE, text: 'Rekaman rapat.\n#Contoh #Rapat #Pleno #Terbuka' },
  ],
  passes: [
    { text: 'Juara #1 lomba desa. #Contoh #Desa' },
    { platform: THREE, text: 'Rekaman rapat.\n#Contoh #Rapat #Pleno' },
    { platform: ANY, text: 'Jalan Melati dibuka lagi. #Contoh #Dishub #Jalan' },
  ],
};
