import type { CommentReading, PostReading } from '../model/reading.ts';
import type { Database } from './database.ts';
import { idKeyOf } from './keys.ts';
import type { ReplyRecord } from './schema.ts';

export type ReplyStatement = { reading: CommentReading; at: number };

/**
 * A post in answer to another, as the comment it is; undefined when it does not say to which. Whether it is the owner's
 * shows when the posts are linked (`link-replies.ts`).
 */
export function replyOf({ platform, id, replyTo, createdAt }: PostReading): CommentReading | undefined {
  if (replyTo?.id === undefined) return undefined;
  const reply: CommentReading = {
    kind: 'comment',
    platform,
    id,
    postId: replyTo.id,
    parentId: null,
    byOwner: false,
  };
  return createdAt === undefined ? reply : { ...reply, createdAt };
}

/**
 * Stores comments as times, and gives their keys. A parent or an owner that was stated once is not taken back by
 * silence.
 */
export async function saveReplies(db: Database, statements: readonly ReplyStatement[]): Promise<string[]> {
  if (statements.length === 0) return [];
  const keys = [...new Set(statements.map(({ reading }) => idKeyOf(reading.platform, reading.id)))];
  const records = new Map<string, ReplyRecord>();
  for (const record of await db.replies.bulkGet(keys)) {
    if (record !== undefined) records.set(record.key, record);
  }
  for (const statement of statements) {
    const key = idKeyOf(statement.reading.platform, statement.reading.id);
    records.set(key, takeReply(records.get(key), key, statement));
  }
  await db.replies.bulkPut([...records.values()]);
  return keys;
}

function takeReply(
  existing: ReplyRecord | undefined,
  key: string,
  { reading, at }: ReplyStatement,
): ReplyRecord {
  const times = [
    existing?.createdAt,
    reading.createdAt === undefined ? undefined : Date.parse(reading.createdAt),
  ];
  const createdAt = times.filter((time) => time !== undefined).sort((a, b) => a - b)[0];
  return {
    key,
    post: idKeyOf(reading.platform, reading.postId),
    parent:
      reading.parentId === null ? (existing?.parent ?? null) : idKeyOf(reading.platform, reading.parentId),
    byOwner: reading.byOwner || (existing?.byOwner ?? false),
    ...(createdAt !== undefined && { createdAt }),
    firstSeen: Math.min(existing?.firstSeen ?? at, at),
  };
}
