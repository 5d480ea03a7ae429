import { COUNT_NAMES, type Format, type PostReading } from '../model/reading.ts';
import { postKeyOf } from '../model/verdict.ts';
import { idIn } from './keys.ts';
import type { PostRecord, Source } from './schema.ts';
import { mayReplace, takeCounts } from './statements.ts';

export type PostStatement = {
  reading: PostReading;
  at: number;
  source: Source;
  /** The key of the author's account; undefined when the source names none. */
  account: string | undefined;
};

export function newPostRecord({ reading, at }: PostStatement): PostRecord {
  return {
    key: postKeyOf(reading),
    platform: reading.platform,
    id: reading.id,
    counts: {},
    stated: {},
    firstSeen: at,
    lastRead: at,
  };
}

/**
 * Brings one reading into the record of its post. A stated field is replaced by a later statement, never by silence.
 * A stated time beats one derived from the id, `reel` beats `video`, every format beats `text`, and an author's id
 * beats a mere handle.
 * A post that was once seen promoted stays so: its counts hold what was paid for.
 */
export function takePost(record: PostRecord, statement: PostStatement): void {
  const { reading, at } = statement;
  if (reading.url !== undefined && mayReplace(record.stated, 'url', at)) record.url = reading.url;
  if (reading.promoted) record.promoted = true;
  if (reading.reactions !== undefined && mayReplace(record.stated, 'reactions', at)) {
    record.reactions = reading.reactions;
  }
  takeAuthor(record, statement);
  takeCaption(record, statement);
  takeTime(record, statement);
  takeFormat(record, statement);
  takeReplyTo(record, reading);
  takeCounts(record.counts, reading.counts, COUNT_NAMES, at);
  record.firstSeen = Math.min(record.firstSeen, at);
  record.lastRead = Math.max(record.lastRead, at);
}

function takeAuthor(record: PostRecord, { account, at }: PostStatement): void {
  if (account === undefined) return;
  const isHandle = idIn(account) === undefined;
  const standsAsHandle = record.account === undefined || idIn(record.account) === undefined;
  if (isHandle && !standsAsHandle) return;
  const isBetter = !isHandle && standsAsHandle;
  if (mayReplace(record.stated, 'account', at, isBetter)) record.account = account;
}

/**
 * A caption in the platform's own data is whole; one on the rendered page may be cut, so it only stands where there
 * is no other. Of two alike the later stands, also when it is the shorter: captions are edited.
 */
function takeCaption(record: PostRecord, { reading: { caption }, at, source }: PostStatement): void {
  if (caption === undefined) return;
  const standsFromData = record.caption !== undefined && record.captionFrom === undefined;
  if (source === 'dom' && standsFromData) return;
  const isBetter = source !== 'dom' && !standsFromData;
  if (!mayReplace(record.stated, 'caption', at, isBetter)) return;
  record.caption = caption;
  if (source === 'dom') record.captionFrom = 'dom';
  else delete record.captionFrom;
}

function takeTime(record: PostRecord, { reading, at }: PostStatement): void {
  if (reading.createdAt === undefined) return;
  const isDerived = reading.createdAtFrom === 'id';
  const standsDerived = record.createdAt === undefined || record.createdAtFrom === 'id';
  if (isDerived && !standsDerived) return;
  const isBetter = !isDerived && standsDerived;
  if (!mayReplace(record.stated, 'createdAt', at, isBetter)) return;
  record.createdAt = Date.parse(reading.createdAt);
  if (isDerived) record.createdAtFrom = 'id';
  else delete record.createdAtFrom;
}

function takeFormat(record: PostRecord, { reading: { format }, at }: PostStatement): void {
  if (format === undefined || (record.format !== undefined && saysMore(record.format, format))) return;
  const isBetter = record.format !== undefined && saysMore(format, record.format);
  if (mayReplace(record.stated, 'format', at, isBetter)) record.format = format;
}

/** A reel is a video too; and a fragment of a post without its media looks like a text. */
function saysMore(format: Format, than: Format): boolean {
  return (format === 'reel' && than === 'video') || (format !== 'text' && than === 'text');
}

function takeReplyTo(record: PostRecord, reading: PostReading): void {
  if (reading.replyTo === undefined) return;
  const id = reading.replyTo.id ?? record.replyTo?.id;
  const self = isSelfReply(reading) || (record.replyTo?.self ?? false);
  record.replyTo = { ...(id !== undefined && { id }), self };
}

/** Whether a post is known to answer its own author, as the parts of a thread do. */
export function isSelfReply({ author, replyTo }: PostReading): boolean {
  return (
    author?.handle !== undefined &&
    replyTo?.handle !== undefined &&
    author.handle.toLowerCase() === replyTo.handle.toLowerCase()
  );
}
