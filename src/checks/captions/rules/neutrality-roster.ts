import type { CaptionRule, InBoth, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { type Named, namedIn } from '../roster-names.ts';

function check(caption: Caption): RuleFinding[] {
  const { mode, names } = caption.context.roster ?? { mode: 'none', names: [] };
  const named = namedIn(caption, names);
  if (mode === 'none') return named.map((one) => ({ ...placeOf(one), message: namesNone(one.name) }));
  const said = new Set(named.map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => name.trim() !== '' && !said.has(name));
  if (missing.length === 0) return [];
  const firsts = named.filter(({ name }, index) => named.findIndex((one) => one.name === name) === index);
  return firsts.map((one) => ({ ...placeOf(one), message: namesSome(one.name, missing) }));
}

function placeOf({ start, end }: Named) {
  return { start, end };
}

function namesNone(name: string): InBoth {
  return {
    id: `“${name}” ada dalam daftar peserta pemilu. Akun ini diatur untuk tidak menyebut peserta mana pun: hapus namanya.`,
    en: `“${name}” is on the list of contestants. This account is set to name none of them: leave the name out.`,
  };
}

function namesSome(name: string, missing: readonly string[]): InBoth {
  const others = missing.join(', ');
  return {
    id: `“${name}” disebut, tetapi tidak semua peserta. Akun ini diatur berimbang: sebutkan juga ${others}, atau tidak seorang pun.`,
    en: `“${name}” is named, but not every contestant. This account is set to be balanced: name ${others} too, or nobody.`,
  };
}

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Netral terhadap nama peserta pemilu', en: 'Neutral towards contestants by name' },
  why: {
    id: 'Akun lembaga wajib netral terhadap peserta pemilu.',
    en: 'An official account must stay neutral.',
  },
  source: [{ key: 'SKB' }],
  needs: ['roster'],
  check,
};
export default rule;

const none = { roster: { mode: 'none', names: ['Dr. H. Cahya Umpama, S.H.', 'Dewi Tamsil'] } } as const;
const balanced = { roster: { mode: 'balanced', names: ['Cahya Umpama', 'Dewi Tamsil'] } } as const;

export const examples: RuleExamples = {
  fires: [
    { text: 'Senam pagi bersama Bapak Cahya Umpama.', context: none },
    { text: 'Terima kasih sudah hadir! #DewiTamsil', context: none },
    { text: 'DEWI TAMSIL menjawab pertanyaan panelis.', context: balanced },
  ],
  passes: [
    { text: 'Debat: Dewi Tamsil dan Cahya Umpama menjawab panelis.', context: balanced },
    { text: 'Jl. K.H. Cahya Umpama ditutup sampai Jumat.', context: none },
    { text: 'Dewi membagikan tamsil kepada murid, cahaya pun terang.', context: none },
    { text: 'Dewi Tamsil hadir.', context: { roster: { mode: 'none', names: [] } } },
  ],
};
