import type { CaptionContext, CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../one-of.ts';

/** An old form: the office has been called KPU since 2007, in regions too. */
const OLD_FORMS: ReadonlyMap<string, string> = new Map([['kpud', 'KPU']]);

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Nama lembaga ditulis seragam', en: 'The office goes by one name' },
  why: {
    id: 'Nama lembaga yang seragam memudahkan warga mengenali akun resmi.',
    en: 'One name makes the official account recognisable.',
  },
  source: [{ key: 'S000', at: 'arsitektur konsisten' }],
  check(caption) {
    const { institution } = caption.context;
    const wrong = wrongFormsIn(caption, institution);
    if (!institution || !hasName(institution) || isNamed(caption, institution)) return wrong;
    const name = institution.aliases?.[0] ?? institution.name;
    const missing = {
      start: 0,
      end: 0,
      message: {
        id: `Nama lembaga belum disebut. Tambahkan “${name}”, akun, atau tagarnya.`,
        en: `The office is not named. Add “${name}”, its handle or its hashtag.`,
      },
    };
    return [missing, ...wrong];
  },
};
export default rule;

type Institution = NonNullable<CaptionContext['institution']>;

function namesOf({ name, aliases = [] }: Institution): string[] {
  return [name, ...aliases].map((one) => one.normalize('NFC').trim()).filter((one) => one !== '');
}

function hasName(institution: Institution): boolean {
  return namesOf(institution).length > 0;
}

function isNamed({ text, mentions, hashtags }: Caption, institution: Institution): boolean {
  const names = new RegExp(`${NOT_AFTER_WORD}${oneOf(namesOf(institution))}${NOT_BEFORE_WORD}`, 'iu');
  const bare = (one: string) =>
    one
      .trim()
      .replace(/^[@#＃]/u, '')
      .toLowerCase();
  const tags = new Set([...(institution.handles ?? []), ...(institution.hashtags ?? [])].map(bare));
  return names.test(text) || [...mentions, ...hashtags].some((one) => tags.has(bare(one.text)));
}

/** In prose: in a handle or a tag an old form may be the registered one. */
function wrongFormsIn({ prose }: Caption, institution: Institution | undefined): RuleFinding[] {
  const own = new Map(
    (institution?.wrongForms ?? []).map((form) => [form.trim().toLowerCase(), institution?.name ?? '']),
  );
  own.delete('');
  const forms = new Map([...OLD_FORMS, ...own]);
  const names = institution ? namesOf(institution).join('\n').toLowerCase() : '';
  const pattern = new RegExp(`${NOT_AFTER_WORD}${oneOf([...forms.keys()])}${NOT_BEFORE_WORD}`, 'giu');
  return [...prose.matchAll(pattern)].flatMap((match) => {
    const [text] = match;
    const fix = forms.get(text.toLowerCase().replace(/\s+/gu, ' ')) ?? '';
    if (names.includes(text.toLowerCase()) || fix === '') return [];
    return [
      {
        start: match.index,
        end: match.index + text.length,
        fix,
        message: {
          id: `“${text}” bukan nama resmi. Tulis “${fix}”.`,
          en: `“${text}” is not the official name. Write “${fix}”.`,
        },
      },
    ];
  });
}

const institution = {
  name: 'Dinas Arsip Tirtasari',
  aliases: ['Darsip Tirtasari'],
  handles: ['@arsiptirtasari'],
  hashtags: ['#ArsipTirtasari'],
  wrongForms: ['Kantor Arsip Tirtasari'],
};
export const examples: RuleExamples = {
  fires: [
    { text: 'Ruang baca pindah ke lantai dua.', context: { institution } },
    { text: 'KPUD membuka helpdesk.' },
    { text: 'Kantor Arsip Tirtasari membuka ruang baca. #ArsipTirtasari', context: { institution } },
  ],
  passes: [
    { text: 'Ruang baca Darsip Tirtasari pindah ke lantai dua.', context: { institution } },
    { text: 'Ruang baca pindah. Info: @arsiptirtasari', context: { institution } },
    { text: 'Ruang baca pindah. #arsiptirtasari', context: { institution } },
    { text: 'Ruang baca pindah ke lantai dua.' },
    { text: 'Ikuti @kpudkediri dan #KPUDKediri.' },
  ],
};
