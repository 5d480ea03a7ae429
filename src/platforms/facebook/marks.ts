import type { ReadContext } from '../contract.ts';

/** Marks that stand for a post: tokens of its links (`cft:…`), its feedback, its media, its address of this load. */

export type Marks = Map<string, string>;

/** The document's marks; those of a source that is read by itself last as long as the reading of it. */
export function marksOf(context: ReadContext): Marks {
  return context.marks ?? new Map();
}

/** Two posts can share a photo or video, which then stands for neither: the mark is kept, and empty. */
export function setMark(marks: Marks, mark: string, postId: string): void {
  const known = marks.get(mark);
  marks.set(mark, known === undefined || known === postId ? postId : '');
}
