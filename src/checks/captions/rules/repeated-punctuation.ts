import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { piecesOf } from '../spans.ts';

const REPEATED = /[!?！？‼⁇⁈⁉]{2,}|[‼⁇⁈⁉](?!\uFE0F)|\.{4,}|…{2,}/gu;

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Satu tanda baca cukup', en: 'One mark is enough' },
  why: { id: 'Tanda baca ganda terbaca seperti berteriak.', en: 'Doubled marks read as shouting.' },
  source: [{ key: 'OWN' }],
  check: (caption) =>
    piecesOf(caption.prose, REPEATED).map(({ start, end, text }) => {
      const fix = fixOf(text);
      const shown = text.length > 8 ? `${text.slice(0, 8)}…` : text;
      return {
        start,
        end,
        fix,
        message: {
          id: `Cukup “${fix}”, tidak perlu “${shown}”.`,
          en: `“${fix}” is enough instead of “${shown}”.`,
        },
      };
    }),
};
export default rule;

function fixOf(text: string): string {
  if (/^[.…]/u.test(text)) return '...';
  return /[?？⁇⁈⁉]/u.test(text) ? '?' : '!';
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Ayo datang!!!' },
    { text: 'Sudah tahu belum?!' },
    { text: 'Tunggu kabar berikutnya.....' },
  ],
  passes: [
    { text: 'Ayo datang!' },
    { text: 'Tunggu kabar berikutnya…' },
    { text: 'Tunggu kabar berikutnya...' },
    { text: 'Warga bertanya, "Kok bisa?!"' },
  ],
};
