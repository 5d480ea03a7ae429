import type { Source } from './files.ts';
import type { CountName, Formula } from './platforms.ts';
import { cell, groupsIn, numberIn, postIn, readingIn, replyIn, saidIn, timeIn } from './rows.ts';

/** A number as a source stated it; `unit` only where the number does not show to which step it was rounded. */
export type Stated = { value: number; exact: boolean; unit?: number };
/** Undefined: not stated at all, which is not zero. */
export type Said = Stated | 'hidden' | undefined;

export type Post = {
  key: string;
  account?: string;
  /** Milliseconds since 1970, as all times. */
  createdAt?: number;
  createdFromId: boolean;
  format?: string;
  promoted: boolean;
  repliesToOther: boolean;
  /** The formula that the export's own rate was made by: which one, not what came out of it. */
  measuredBy?: Formula;
  /** The latest known counts, each with the moment of its reading. */
  counts: ReadonlyMap<CountName, { said: Said; at: number }>;
};

export type Reading = {
  post: string;
  at: number;
  counts: ReadonlyMap<CountName, Said>;
  reactions?: ReadonlyMap<string, number>;
};
export type Followers = Stated & { at: number };
export type Reply = {
  key: string;
  post: string;
  parent?: string;
  byOwner: boolean;
  createdAt?: number;
  firstSeen: number;
};
export type Mark = { tone?: string; noAnswerNeeded: boolean };
export type Group = {
  id: string;
  kind: string;
  accounts: string[];
  formula: Formula;
  answerHours: number;
};

/** Everything that an export holds. */
export type History = {
  /** Each post once. */
  posts: readonly Post[];
  /** By post, in order of time. */
  readings: ReadonlyMap<string, readonly Reading[]>;
  /** By account, in order of time. */
  followers: ReadonlyMap<string, readonly Followers[]>;
  replies: readonly Reply[];
  /** Typed-in reach by post. */
  reach: ReadonlyMap<string, { value: number; at: number }>;
  /** By comment. */
  marks: ReadonlyMap<string, Mark>;
  groups: readonly Group[];
  /** The newest moment in any file: what the export knows of the present. */
  newest: number;
};

export function historyIn(open: Source): History {
  const posts = open('posts');
  const readings = open('readings');
  const accounts = open('account-readings');
  const replies = open('replies').rows.map(replyIn);
  const reach = open('reach');
  const read = readings.rows.map((row) => readingIn(row, readings));
  const followers = accounts.rows.flatMap((row) => {
    const said = saidIn(row, 'followers', accounts);
    return isStated(said) ? [{ account: cell(row, 'account'), ...said, at: timeIn(row, 'read_at') }] : [];
  });
  const times = [
    ...posts.rows.map((row) => timeIn(row, 'read_at')),
    ...read.map(({ at }) => at),
    ...accounts.rows.map((row) => timeIn(row, 'read_at')),
    ...replies.map(({ firstSeen }) => firstSeen),
  ];
  return {
    posts: [...new Map(posts.rows.map((row) => [cell(row, 'post'), postIn(row, posts)])).values()],
    readings: byKey(read, ({ post }) => post),
    followers: byKey(followers, ({ account }) => account),
    replies: [...new Map(replies.map((reply) => [reply.key, reply])).values()],
    reach: new Map(
      reach.rows.map((row) => [
        cell(row, 'post'),
        { value: numberIn(row, 'value', reach), at: timeIn(row, 'typed_at') },
      ]),
    ),
    marks: new Map(
      open('marks').rows.map((row) => [
        cell(row, 'comment'),
        { ...(row.tone ? { tone: row.tone } : {}), noAnswerNeeded: row.no_answer_needed === 'true' },
      ]),
    ),
    groups: groupsIn(open('groups')),
    newest: times.reduce((latest, time) => Math.max(latest, time), 0),
  };
}

export function isStated(said: Said): said is Stated {
  return said !== undefined && said !== 'hidden';
}

function byKey<T extends { at: number }>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.at - b.at);
  return groups;
}
