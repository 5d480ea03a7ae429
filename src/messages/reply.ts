import * as z from 'zod/mini';
import type { Result } from '../model/result.ts';
import type { MessageMap, ReplyOf, Schemas } from './contract.ts';

export const MESSAGE_ERRORS = [
  'invalid-request',
  'not-allowed',
  'storage-full',
  'storage-failed',
  /** The extension was updated or removed; the page must be loaded again. */
  'gone',
  'no-answer',
] as const;
export type MessageError = (typeof MESSAGE_ERRORS)[number];

export type Answer<M extends MessageMap, N extends keyof M> = Result<ReplyOf<M, N>, MessageError>;

/** The shape of every reply; its value is checked against the message's own schema afterwards. */
const replyFrame = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(MESSAGE_ERRORS) }),
]);

/** What a reply says, or `no-answer` where it is none of this message's. */
export function readReply<M extends MessageMap, N extends keyof M>(
  map: Schemas<M>,
  name: N,
  reply: unknown,
): Answer<M, N> {
  const frame = replyFrame.safeParse(reply);
  if (!frame.success) return { ok: false, error: 'no-answer' };
  if (!frame.data.ok) return frame.data;
  const value = map[name].reply.safeParse(frame.data.value);
  return value.success ? { ok: true, value: value.data } : { ok: false, error: 'no-answer' };
}
