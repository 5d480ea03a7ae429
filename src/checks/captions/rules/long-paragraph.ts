import type { CaptionRule, RuleExamples, RuleFinding, Span } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { piecesOf } from '../spans.ts';
import { wordsWithin } from '../word-counts.ts';

const MOST = 60;
const LINE = /[^\n]+/gu;
/** Chapters of a video, also where they stand in one line. */
const CHAPTER = /(?<!\d)\d{1,2}:[0-5]\d(?!\d)/gu;
const FEWEST_CHAPTERS = 3;

const rule: CaptionRule = {
  severity: 'could',
  title: { id: `Paragraf paling banyak ${MOST} kata`, en: `Paragraphs of at most ${MOST} words` },
  why: {
    id: 'Paragraf padat membuat orang berhenti membaca.',
    en: 'Dense blocks stop readers.',
  },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  indonesian: true,
  check: (caption) => {
    const lines = piecesOf(caption.text, LINE);
    const within = wordsWithin(caption, lines);
    let next = 0;
    return lines.flatMap((line, index) => {
      while ((caption.sentences[next]?.start ?? Infinity) < line.start) next += 1;
      const count = within[index]?.length ?? 0;
      if (count <= MOST || piecesOf(line.text, CHAPTER).length >= FEWEST_CHAPTERS) return [];
      return [finding(caption, line, next, count)];
    });
  },
};
export default rule;

/** Told where the break may go: from the end of the second sentence to the first word of the third. */
function finding({ text, sentences }: Caption, line: Span, first: number, count: number): RuleFinding {
  const message = {
    id: `Paragraf ini ${count} kata. Beri baris kosong, misalnya setelah kalimat kedua.`,
    en: `This paragraph has ${count} words. Put a blank line, for example after the second sentence.`,
  };
  const [second, third] = [sentences[first + 1], sentences[first + 2]];
  if (!second || !third || third.start >= line.end) return { start: line.start, end: line.end, message };
  const word = /^\S{1,40}/u.exec(text.slice(third.start, third.start + 40))?.[0] ?? '';
  return { start: second.end, end: third.start + word.length, fix: `\n\n${word}`, message };
}

const DENSE = 'Petugas membantu warga mengisi formulir sampai selesai. ';

export const examples: RuleExamples = {
  fires: [
    { text: DENSE.repeat(9) },
    { text: `Kabar pagi.\n\n${'Warga datang dan petugas siap melayani. '.repeat(11)}` },
    { text: `${'kader posyandu '.repeat(31)}` },
  ],
  passes: [
    { text: DENSE.repeat(8) },
    { text: `${DENSE.repeat(6)}\n\n${DENSE.repeat(6)}` },
    {
      text: `00:00 Pembukaan ${DENSE.repeat(3)} 01:20 Tanya jawab ${DENSE.repeat(3)} 10:05 Penutup ${DENSE.repeat(3)}`,
    },
  ],
};
