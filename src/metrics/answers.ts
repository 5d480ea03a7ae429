import { isStated } from '../model/reading.ts';
import type { Mark } from '../model/tone.ts';
import type { Range } from '../model/verdict.ts';
import type { CountAt } from './measured-post.ts';
import { FEWEST, quantile } from './quantiles.ts';
import { addRanges, rangeOfCount } from './ranges.ts';
import { type Share, wilson } from './wilson.ts';

const HOUR_MS = 3_600_000;

/** A comment: `parent` is the key of the one it answers, null where it stands at the top. Times in ms since 1970. */
export type ReplyAt = {
  key: string;
  post: string;
  parent: string | null;
  byOwner: boolean;
  createdAt?: number;
  firstSeen: number;
};

/** How an account answers the comments under its posts. Only comments that were read are known: no answer read is none. */
export type Answers = {
  /** All comments that were read, answers and the owner's own too, as the platform counts them in `stated`. */
  read: number;
  /** What the platform states as the posts' comments; absent when one post's number was not read. */
  stated?: Range;
  /** Others' comments at the top that are old enough and to which an answer is owed: `answered` and `unanswered`. */
  eligible: number;
  answered: number;
  unanswered: number;
  /** Others' comments at the top of which the user says that no answer is owed; not among the eligible. */
  notNeeded: number;
  /** Others' comments at the top that are too young to be eligible; not among the above. */
  young: number;
  /** Answered of eligible; absent below five. */
  rate?: Share;
  /** Answered within the target, of the eligible but those whose answer has no known time; absent below five. */
  inTime?: Share;
  /** The median time to the first answer, over `timed` answers; absent below five. */
  medianHours?: number;
  /** Answered comments of which the time to the answer is known. */
  timed: number;
};

/**
 * Answers to comments (DOMAIN 2.10). A comment is answered when the owner replies to it or in the thread below it, as
 * far as the replies between were read. It is eligible once it is `answerHours` old at `now`; one that states no time
 * is at least as old as its first reading. The time to an answer is known when the comment and all its answers state
 * theirs, and dropped when it is negative, which only a wrong clock makes. `marks` by the comments' keys;
 * `commentsStated`: the count of comments of each post, undefined where it was not read.
 */
export function answersOf(
  replies: readonly ReplyAt[],
  marks: ReadonlyMap<string, Mark>,
  options: { answerHours: number; now: number; commentsStated?: readonly (CountAt | undefined)[] },
): Answers {
  const byKey = new Map(replies.map((reply) => [reply.key, reply]));
  const answers = answersByComment(byKey);
  const target = options.answerHours * HOUR_MS;
  const comments = [...byKey.values()].filter(({ parent, byOwner }) => parent === null && !byOwner);
  const owed = comments.filter(({ key }) => !marks.get(key)?.noAnswerNeeded);
  const eligible = owed.filter(
    ({ createdAt, firstSeen }) => options.now - (createdAt ?? firstSeen) >= target,
  );
  const answered = eligible.flatMap((comment) => {
    const own = answers.get(comment.key);
    return own === undefined ? [] : [waitOf(comment, own)];
  });
  const waits = answered.filter((wait) => wait !== undefined).sort((a, b) => a - b);
  const unanswered = eligible.length - answered.length;
  const stated = statedIn(options.commentsStated ?? []);
  const rate = wilson(answered.length, eligible.length);
  const inTime = wilson(waits.filter((wait) => wait <= target).length, waits.length + unanswered);
  return {
    read: byKey.size,
    ...(stated && { stated }),
    eligible: eligible.length,
    answered: answered.length,
    unanswered,
    notNeeded: comments.length - owed.length,
    young: owed.length - eligible.length,
    ...(rate && { rate }),
    ...(inTime && { inTime }),
    ...(waits.length >= FEWEST && { medianHours: quantile(waits, 0.5) / HOUR_MS }),
    timed: waits.length,
  };
}

/** The owner's replies by the comment at the top of their thread; `byKey` are all replies that were read. */
export function answersByComment(byKey: ReadonlyMap<string, ReplyAt>): Map<string, ReplyAt[]> {
  const answers = new Map<string, ReplyAt[]>();
  for (const reply of byKey.values()) {
    if (!reply.byOwner) continue;
    const top = topOf(reply, byKey);
    if (top === undefined) continue;
    const own = answers.get(top.key);
    if (own === undefined) answers.set(top.key, [reply]);
    else own.push(reply);
  }
  return answers;
}

/** Undefined when a reply between was not read, or the replies run in a ring. */
function topOf(reply: ReplyAt, byKey: ReadonlyMap<string, ReplyAt>): ReplyAt | undefined {
  const seen = new Set<string>();
  let top: ReplyAt | undefined = reply;
  while (top !== undefined && top.parent !== null) {
    if (seen.has(top.key)) return undefined;
    seen.add(top.key);
    top = byKey.get(top.parent);
  }
  return top;
}

/** From a comment to its first answer, in milliseconds; undefined when not known. */
export function waitOf({ createdAt }: ReplyAt, answers: readonly ReplyAt[]): number | undefined {
  const times = answers.flatMap((answer) => answer.createdAt ?? []);
  if (createdAt === undefined || times.length < answers.length) return undefined;
  const wait = Math.min(...times) - createdAt;
  return wait < 0 ? undefined : wait;
}

function statedIn(counts: readonly (CountAt | undefined)[]): Range | undefined {
  const ranges = counts.flatMap((count) => (isStated(count) ? [rangeOfCount(count)] : []));
  return ranges.length === 0 || ranges.length < counts.length ? undefined : addRanges(ranges);
}
