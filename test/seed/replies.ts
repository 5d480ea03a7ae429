import type { ReplyRecord } from '../../src/store/schema.ts';
import type { Random } from '../metrics/random.ts';
import { logNormal } from './growth.ts';

const HOUR = 3_600_000;
/** Of the comments, those that the institution answers. */
const ANSWERED = 0.55;
const MOST = 40;

/** Comments under a post, some with the owner's answer, half of these within five hours; a few without a time. */
export function repliesTo(
  random: Random,
  post: { key: string; platform: string; createdAt: number; now: number },
): ReplyRecord[] {
  const replies: ReplyRecord[] = [];
  const comments = Math.min(MOST, Math.floor(1.2 * logNormal(random, 1)));
  const id = post.key.slice(post.platform.length + 1);
  for (let i = 0; i < comments; i += 1) {
    const key = `${post.platform}:c${id}-${i}`;
    const at = post.createdAt + 8 * HOUR * logNormal(random, 1);
    if (at > post.now) continue;
    replies.push(reply(random, { key, post: post.key, parent: null, byOwner: false, at }, post.now));
    const answeredAt = at + 5 * HOUR * logNormal(random, 1);
    if (random.next() > ANSWERED || answeredAt > post.now) continue;
    replies.push(
      reply(
        random,
        { key: `${key}-a`, post: post.key, parent: key, byOwner: true, at: answeredAt },
        post.now,
      ),
    );
  }
  return replies;
}

function reply(
  random: Random,
  { at, ...record }: Pick<ReplyRecord, 'key' | 'post' | 'parent' | 'byOwner'> & { at: number },
  now: number,
): ReplyRecord {
  const createdAt = Math.trunc(at);
  const firstSeen = Math.min(now, Math.trunc(at + random.next() * 72 * HOUR));
  return { ...record, ...(random.next() < 0.95 && { createdAt }), firstSeen };
}
