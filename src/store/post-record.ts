import { addressRank, formatRank } from '../model/ranks.ts';
import { COUNT_NAMES, type Format, type PostReading } from '../model/reading.ts';
import { postKeyOf } from '../model/verdict.ts';
import { idIn } from './keys.ts';
import type { PostField, PostRecord, Source } from './schema.ts';
import { mayReplace, takeCounts } from './statements.ts';

export type PostStatement = {
  reading: PostReading;
  at: number;
  source: Source;
  /** The key of the author's account; undefined when the source names none. */
  account: string | undefined;
  /** The post answers its own author, as the parts of a thread do. */
  isSelfReply: boolean;
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
 * A stated time beats one derived from the id, a format and an address that say more those that say less, and an
 * author's id a mere handle, whenever each was read: so no order of arrival changes the outcome.
 * A post that was once seen promoted stays so: its counts hold what was paid for.
 */
export function takePost(record: PostRecord, statement: PostStatement): void {
  const { reading, at } = statement;
  if (reading.promoted) record.promoted = true;
  takeReactions(record, statement);
  takeUrl(record, statement);
  takeAuthor(record, statement);
  takeCaption(record, statement);
  takeTime(record, statement);
  takeFormat(record, statement);
  takeReplyTo(record, statement);
  takeCounts(record, reading.counts, COUNT_NAMES, at);
  record.firstSeen = Math.min(record.firstSeen, at);
  record.lastRead = Math.max(record.lastRead, at);
}

/** An empty list is what a thinned response holds. */
function takeReactions(record: PostRecord, { reading: { reactions = {} }, at }: PostStatement): void {
  if (Object.keys(reactions).length === 0 || !mayReplace(record.stated, 'reactions', at)) return;
  record.reactions = reactions;
}

function takeUrl(record: PostRecord, { reading: { url }, at }: PostStatement): void {
  if (url !== undefined && mayRank(record, 'url', addressRank(url) - addressRank(record.url), at)) {
    record.url = url;
  }
}

/** Whether a statement that says more (`lead` above 0), less or as much as the standing one may replace it. */
function mayRank(record: PostRecord, field: PostField, lead: number, at: number): boolean {
  return lead >= 0 && mayReplace(record.stated, field, at, lead > 0);
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
 * is no other, and one that ends in an ellipsis only where there is no whole one. Of two alike the later stands, also
 * when it is the shorter: captions are edited.
 */
function takeCaption(record: PostRecord, { reading: { caption }, at, source }: PostStatement): void {
  if (caption === undefined) return;
  const lead =
    captionRank(caption, source === 'dom') - captionRank(record.caption, record.captionFrom === 'dom');
  if (!mayRank(record, 'caption', lead, at)) return;
  record.caption = caption;
  if (source === 'dom') record.captionFrom = 'dom';
  else delete record.captionFrom;
}

function captionRank(caption: string | undefined, isRendered: boolean): number {
  if (caption === undefined) return 0;
  if (!isRendered) return 3;
  return /(?:…|\.\.\.)\s*$/.test(caption) ? 1 : 2;
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

/** A stream that has ended is a video: of these two the later stands. */
function takeFormat(record: PostRecord, { reading: { format }, at }: PostStatement): void {
  if (format === undefined) return;
  const lead = formatRank(ended(format)) - formatRank(record.format && ended(record.format));
  if (mayRank(record, 'format', lead, at)) record.format = format;
}

function ended(format: Format): Format {
  return format === 'live' ? 'video' : format;
}

function takeReplyTo(record: PostRecord, { reading, isSelfReply }: PostStatement): void {
  if (reading.replyTo === undefined) return;
  const id = reading.replyTo.id ?? record.replyTo?.id;
  const self = isSelfReply || (record.replyTo?.self ?? false);
  record.replyTo = { ...(id !== undefined && { id }), self };
}
