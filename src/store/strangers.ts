import type { PostReading, Reading } from '../model/reading.ts';
import type { AccountBook } from './account-book.ts';
import type { AccountName } from './keys.ts';
import { isSelfReply } from './post-record.ts';

/**
 * On platforms where a reply is a post, people who answer an institution would be stored with their names and words.
 * Takar keeps neither of any commenter. A stranger is an author who is not stored yet, and whose every post among
 * these readings answers someone else. Gives a test for the names of strangers.
 */
export function findStrangers(
  readings: readonly Reading[],
  book: AccountBook,
): (name: AccountName | undefined) => boolean {
  const answering = new Set<string>();
  const posting = new Set<string>();
  for (const reading of readings) {
    if (reading.kind !== 'post' || reading.author === undefined) continue;
    const set = isAnswer(reading) ? answering : posting;
    for (const mark of marksOf(reading.author)) set.add(mark);
  }
  return (name) => {
    if (name === undefined || book.wasKnown(name)) return false;
    const marks = marksOf(name);
    return marks.some((mark) => answering.has(mark)) && !marks.some((mark) => posting.has(mark));
  };
}

/** Whether a post answers someone else's. Where that cannot be told it is taken to. */
export function isAnswer(post: PostReading): boolean {
  return post.replyTo !== undefined && !isSelfReply(post);
}

function marksOf({ id, handle }: AccountName): string[] {
  const marks: string[] = [];
  if (id !== undefined) marks.push(id);
  if (handle !== undefined) marks.push(`@${handle.toLowerCase()}`);
  return marks;
}
