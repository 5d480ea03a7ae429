import { answersByComment, type ReplyAt, waitOf } from './answers.ts';

/** A comment at the top of a post's comments, as its list shows it. */
export type PostComment = {
  key: string;
  byOwner: boolean;
  /** Milliseconds since 1970. `read`: no time is stated, and this is when it was first read. */
  at: number;
  timed: 'stated' | 'read';
  /** Whether an answer of the post's owner was read. */
  isAnswered: boolean;
  /** From the comment to its first answer, in milliseconds. Absent when there is none or its time is not known. */
  waitMs?: number;
  /** Replies to it that were read, the owner's among them. */
  replies: number;
};

/**
 * The comments at the top under one post, the newest first. A comment is answered as in `answersOf`: by the owner, in
 * the thread below it, as far as the replies between were read. A reply to a comment that was not read is in none.
 */
export function commentsOf(replies: readonly ReplyAt[]): PostComment[] {
  const byKey = new Map(replies.map((reply) => [reply.key, reply]));
  const answers = answersByComment(byKey);
  const sizes = new Map<string, number>();
  for (const { parent } of byKey.values()) {
    if (parent !== null) sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  }
  return [...byKey.values()]
    .filter(({ parent }) => parent === null)
    .map((comment): PostComment => {
      const { key, byOwner, createdAt, firstSeen } = comment;
      // What the owner writes below a comment of their own is no answer.
      const own = byOwner ? undefined : answers.get(key);
      const waitMs = own && waitOf(comment, own);
      return {
        key,
        byOwner,
        at: createdAt ?? firstSeen,
        timed: createdAt === undefined ? 'read' : 'stated',
        isAnswered: own !== undefined,
        ...(waitMs !== undefined && { waitMs }),
        replies: sizes.get(key) ?? 0,
      };
    })
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
}
