import type { PostReading, Reading } from '../model/reading.ts';
import type { AccountBook } from './account-book.ts';
import type { AccountName } from './keys.ts';

/**
 * On platforms where a reply is a post, people who answer an institution would be stored with their names and words.
 * Takar keeps neither of any commenter. A stranger is an author who is not stored yet, and of whom these readings hold
 * nothing but replies: to others, or to himself as who goes on with his own answer does. `isKnownReply` tells the posts
 * that are stored as replies of strangers: a source that does not say that they are replies changes nothing. Gives a
 * test for the names of strangers.
 */
export function findStrangers(
  readings: readonly Reading[],
  book: AccountBook,
  isKnownReply: (post: PostReading) => boolean,
): (name: AccountName | undefined) => boolean {
  const replying = new Set<string>();
  const posting = new Set<string>();
  for (const reading of readings) {
    if (reading.kind !== 'post' || reading.author === undefined) continue;
    const set = reading.replyTo !== undefined || isKnownReply(reading) ? replying : posting;
    for (const mark of marksOf(reading.author)) set.add(mark);
  }
  return (name) => {
    if (name === undefined || book.wasKnown(name)) return false;
    const marks = marksOf(name);
    return marks.some((mark) => replying.has(mark)) && !marks.some((mark) => posting.has(mark));
  };
}

function marksOf({ id, handle }: AccountName): string[] {
  const marks: string[] = [];
  if (id !== undefined) marks.push(id);
  if (handle !== undefined) marks.push(`@${handle.toLowerCase()}`);
  return marks;
}
