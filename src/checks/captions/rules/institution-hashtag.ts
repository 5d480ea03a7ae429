import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { platformWhere } from '../example-platforms.ts';
import { institutionTags, tagKey } from '../tags.ts';

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Tagar lembaga dicantumkan', en: 'The office’s hashtag is there' },
  why: {
    id: 'Tagar lembaga menyatukan unggahan dan memudahkan pencatatan.',
    en: 'The office’s tag ties posts together and eases counting.',
  },
  source: [{ key: 'S000' }, { key: 'OWN' }],
  needs: ['hashtags'],
  check: (caption) => {
    const { text, hashtags, limits } = caption;
    const own = institutionTags(caption);
    const [first] = own.values();
    if (first === undefined || hashtags.some((tag) => own.has(tagKey(tag.text)))) return [];
    // Where one tag is all that is taken, it may be a campaign's.
    if (limits.hashtags === 1 && hashtags.length > 0) return [];
    const tag = `#${first}`;
    const end = text.trimEnd().length;
    const isFull = limits.hashtags !== undefined && hashtags.length >= limits.hashtags;
    const joint = end === 0 ? '' : hashtags.at(-1)?.end === end ? ' ' : '\n\n';
    return [
      {
        start: end,
        end,
        ...(!isFull && { fix: joint + tag }),
        message: isFull
          ? {
              id: `Tagar lembaga belum ada. Ganti salah satu tagar dengan ${tag}.`,
              en: `The office’s hashtag is missing. Put ${tag} in place of one of the tags.`,
            }
          : {
              id: `Tagar lembaga belum ada. Tambahkan ${tag} di akhir.`,
              en: `The office’s hashtag is missing. Add ${tag} at the end.`,
            },
      },
    ];
  },
};
export default rule;

const FIVE = /* @__PURE__ */ platformWhere(({ hashtags }) => hashtags === 5);
const ONE = /* @__PURE__ */ platformWhere(({ hashtags }) => hashtags === 1);

const context = { institution: { name: 'Dinkes Contoh', hashtags: ['#DinkesContoh', 'ContohSehat'] } };

export const examples: RuleExamples = {
  fires: [
    { text: 'Imunisasi dibuka pukul 08.00 WIB.', context },
    { platform: FIVE, text: 'Imunisasi dibuka besok.\n\n#Imunisasi #Balita', context },
    { text: 'Dinkes Contoh membuka imunisasi. #DinkesContohUtara', context },
  ],
  passes: [
    { text: 'Imunisasi dibuka besok. #dinkescontoh', context },
    { text: 'Imunisasi dibuka besok. #Balita #CONTOHSEHAT', context },
    { platform: ONE, text: 'Imunisasi dibuka besok. #PekanImunisasi', context },
    { text: 'Imunisasi dibuka besok.', context: { institution: { name: 'Dinkes Contoh', hashtags: [] } } },
  ],
};
