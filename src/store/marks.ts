import type { Mark } from '../model/tone.ts';
import type { Database } from './database.ts';
import type { MarkRecord, ReplyRecord } from './schema.ts';

/**
 * Stores what the user says of a comment under a post; `null`, or a mark that says nothing, takes it back. Nothing is
 * kept under a post that is not stored. A comment that is stored under another post by now has its mark there.
 */
export async function setMark(
  db: Database,
  comment: string,
  post: string,
  mark: Mark | null,
  now: number,
): Promise<void> {
  const said = mark === null ? {} : markIn(mark);
  await db.transaction('rw', [db.posts, db.replies, db.marks], async () => {
    if (Object.keys(said).length === 0) await db.marks.delete(comment);
    else if ((await db.posts.get(post)) !== undefined) {
      const under = (await db.replies.get(comment))?.post ?? post;
      await db.marks.put({ comment, post: under, at: now, ...said });
    }
  });
}

/** The marks of these records, by comment. */
export function marksIn(records: readonly MarkRecord[]): ReadonlyMap<string, Mark> {
  return new Map(records.map((record) => [record.comment, markIn(record)]));
}

function markIn({ tone, noAnswerNeeded }: Mark): Mark {
  return { ...(tone && { tone }), ...(noAnswerNeeded && { noAnswerNeeded }) };
}

/** Puts the marks of comments that were moved to another post there too. Called inside the transaction of a message. */
export async function followReplies(db: Database, moved: readonly ReplyRecord[]): Promise<void> {
  const marks = await db.marks.bulkGet(moved.map(({ key }) => key));
  const followed = marks.flatMap((mark, i) => {
    const post = moved[i]?.post;
    return mark === undefined || post === undefined ? [] : { ...mark, post };
  });
  if (followed.length > 0) await db.marks.bulkPut(followed);
}
