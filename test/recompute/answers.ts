import { type History, isStated, type Post, type Reply } from './history.ts';
import { type Interval, intervalOf, sumOf } from './interval.ts';
import { middleOf, sorted } from './typical.ts';

const HOUR = 3_600_000;

/** A share with its Wilson interval at 95 % (DOMAIN 2.10); all between 0 and 1. */
export type Share = { k: number; n: number; share: number; low: number; high: number };

/** Undefined below five: then only the counts are said. */
export function wilson(k: number, n: number): Share | undefined {
  if (n < 5) return undefined;
  const z = 1.96;
  const p = k / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { k, n, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** How an account answers the comments on some posts (2.10). */
export type Answers = {
  /** All comments that were read, answers and the owner's own among them, as the platform counts them. */
  read: number;
  /** How many comments the posts themselves state: "baru read dari stated terbaca". Absent when one of them states none. */
  stated?: Interval;
  /** Comments by others on the posts themselves, marked "tidak perlu dijawab": in none of the figures below. */
  notNeeded: number;
  /** The others of these as old as the target, by the time they were written, else by when they were first seen. */
  eligible: number;
  /** Those that are not yet. */
  young: number;
  answered: number;
  unanswered: number;
  /** Answered / eligible. */
  rate?: Share;
  /** Answered within the target / eligible, without those whose time of answer is not known. */
  inTime?: Share;
  /** Hours from a comment to the owner's first answer, the middle value; from five known times up. */
  medianHours?: number;
  /** How many such times are known. */
  timed: number;
};

type Thread = { comment: Reply; answers: readonly Reply[] };

export function answersOf(
  posts: readonly Post[],
  { replies, marks }: History,
  { answerHours, now }: { answerHours: number; now: number },
): Answers {
  const keys = new Set(posts.map(({ key }) => key));
  const read = replies.filter(({ post }) => keys.has(post));
  const threads = threadsIn(read);
  const due = threads.filter(({ comment }) => marks.get(comment.key)?.noAnswerNeeded !== true);
  const eligible = due.filter(
    ({ comment }) => now - (comment.createdAt ?? comment.firstSeen) >= answerHours * HOUR,
  );
  const answered = eligible.filter(({ answers }) => answers.length > 0);
  const hours = answered.flatMap((thread) => hoursToAnswer(thread) ?? []);
  const inTime = hours.filter((each) => each <= answerHours).length;
  const unanswered = eligible.length - answered.length;
  const rate = wilson(answered.length, eligible.length);
  const shareInTime = wilson(inTime, hours.length + unanswered);
  return {
    read: read.length,
    ...statedComments(posts),
    notNeeded: threads.length - due.length,
    eligible: eligible.length,
    young: due.length - eligible.length,
    answered: answered.length,
    unanswered,
    ...(rate && { rate }),
    ...(shareInTime && { inTime: shareInTime }),
    ...(hours.length < 5 ? {} : { medianHours: middleOf(sorted(hours)) }),
    timed: hours.length,
  };
}

/** The comments by others on the posts themselves, each with the owner's answers below it, however deep. */
export function threadsIn(replies: readonly Reply[]): Thread[] {
  const byKey = new Map(replies.map((reply) => [reply.key, reply]));
  const answers = new Map<string, Reply[]>();
  for (const reply of replies.filter(({ byOwner }) => byOwner)) {
    const top = topOf(reply, byKey);
    if (top !== undefined) answers.set(top.key, [...(answers.get(top.key) ?? []), reply]);
  }
  return replies
    .filter(({ byOwner, parent }) => !byOwner && parent === undefined)
    .map((comment) => ({ comment, answers: answers.get(comment.key) ?? [] }));
}

/** The comment at the head of a reply's thread; undefined where the way there is not known. */
function topOf(reply: Reply, byKey: ReadonlyMap<string, Reply>): Reply | undefined {
  const seen = new Set<string>();
  let at: Reply | undefined = reply;
  while (at?.parent !== undefined && !seen.has(at.key)) {
    seen.add(at.key);
    at = byKey.get(at.parent);
  }
  return at === reply || at?.parent !== undefined ? undefined : at;
}

/** Only where all times are known: else an answer without one may be the first. Less than nothing is a wrong clock. */
function hoursToAnswer({ comment, answers }: Thread): number | undefined {
  const times = answers.flatMap(({ createdAt }) => createdAt ?? []);
  if (comment.createdAt === undefined || times.length < answers.length) return undefined;
  const gap = Math.min(...times) - comment.createdAt;
  return gap < 0 ? undefined : gap / HOUR;
}

function statedComments(posts: readonly Post[]): { stated?: Interval } {
  const stated = posts.map((post) => post.counts.get('comments')?.said);
  const known = stated.filter(isStated);
  return known.length < posts.length || posts.length === 0 ? {} : { stated: sumOf(known.map(intervalOf)) };
}
