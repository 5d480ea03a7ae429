import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { platformWhere } from '../example-platforms.ts';
import type { Piece } from '../spans.ts';

/** What can stand for a sign that is drawn with the refused ones. */
const DRAWN: Readonly<Record<string, string>> = {
  '>>': '→',
  '>>>': '→',
  '->': '→',
  '-->': '→',
  '=>': '→',
  '<<': '←',
  '<-': '←',
  '<--': '←',
  '>=': '≥',
  '<=': '≤',
  '<->': '↔',
  '<=>': '↔',
};

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Tanpa tanda < dan >', en: 'Without < and >' },
  why: {
    id: 'Judul dan deskripsi YouTube yang memuat tanda < atau > ditolak.',
    en: 'Titles and descriptions on YouTube that hold < or > are refused.',
  },
  source: [{ key: 'LIMITS', at: 'forbidden' }],
  applies: ({ forbidden }) => forbidden !== undefined,
  check: (caption) =>
    refused(caption).map(({ start, end, text }) => {
      const fix = DRAWN[text];
      return {
        start,
        end,
        ...(fix !== undefined && { fix }),
        message: {
          id: `Ganti tanda “${text}” dengan kata, misalnya “dari … ke …”, “kurang dari” atau “lebih dari”, atau dengan panah →.`,
          en: `Put words in place of “${text}”, such as “from … to …”, “less than” or “more than”, or an arrow →.`,
        },
      };
    }),
};
export default rule;

const REFUSING = /* @__PURE__ */ platformWhere(({ forbidden }) => forbidden !== undefined);
const TAKING = /* @__PURE__ */ platformWhere(({ forbidden }) => forbidden === undefined);

/** Runs of refused signs, with the two signs beside them that draw an arrow or a comparison. */
function refused({ text, limits }: Caption): Piece[] {
  const signs = limits.forbidden ?? '';
  const found: Piece[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!signs.includes(text.charAt(i))) continue;
    let end = i + 1;
    while (end < text.length && signs.includes(text.charAt(end))) end += 1;
    const piece = drawnAround(text, i, end);
    found.push(piece);
    i = piece.end - 1;
  }
  return found;
}

function drawnAround(text: string, start: number, end: number): Piece {
  for (const [before, after] of [
    [0, 2],
    [2, 0],
    [1, 0],
    [0, 1],
  ] as const) {
    const from = Math.max(0, start - before);
    const drawn = text.slice(from, end + after);
    if (DRAWN[drawn] !== undefined) return { start: from, end: from + drawn.length, text: drawn };
  }
  return { start, end, text: text.slice(start, end) };
}

export const examples: RuleExamples = {
  fires: [
    { platform: REFUSING, text: 'Daftar -> isi formulir -> tunggu kabar' },
    { platform: REFUSING, text: 'Khusus balita usia <5 tahun' },
    { platform: REFUSING, text: 'Surel <ppid@contohkota.go.id>' },
  ],
  passes: [
    { platform: REFUSING, text: 'Daftar → isi formulir » tunggu kabar ‹3›' },
    { platform: REFUSING, text: 'Khusus balita usia di bawah 5 tahun' },
    { platform: TAKING, text: 'Daftar -> isi formulir, usia <5 tahun' },
  ],
};
