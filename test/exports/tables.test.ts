import { expect, test } from 'vitest';
import type { ReadingRow } from '../../src/exports/contract.ts';
import { accountReadingsTable } from '../../src/exports/tables/account-readings.ts';
import { groupsTable, membersOf } from '../../src/exports/tables/groups.ts';
import { marksTable } from '../../src/exports/tables/marks.ts';
import { postsTable } from '../../src/exports/tables/posts.ts';
import { reachTable } from '../../src/exports/tables/reach.ts';
import { readingsTable } from '../../src/exports/tables/readings.ts';
import { repliesTable } from '../../src/exports/tables/replies.ts';
import type { Group } from '../../src/model/group.ts';
import { READ_AT } from './post-rows.ts';
import { recordsOf } from './table-rows.ts';

const reading: ReadingRow = {
  post: 'x:1',
  at: READ_AT,
  source: 'wire',
  counts: {
    likes: { hidden: true },
    comments: { value: 0, exact: true },
    views: { value: 80_000, exact: false, unit: 10_000 },
  },
};

const group: Group = {
  id: 'g1',
  name: '=KPU Kota Contoh',
  kind: 'institution',
  accounts: ['x:900', 'x:901'],
  formula: { numerator: 'core', denominator: 'usual' },
  targets: { answerHours: 12, quietDays: 7 },
};

test('the columns and their order are those of schema takar-readings/1', () => {
  const named = [readingsTable, accountReadingsTable, repliesTable, reachTable, marksTable, groupsTable].map(
    ({ id, schema, columns }) => `${id} ${schema}: ${columns.map(({ name }) => name).join(' ')}`,
  );
  expect(named).toEqual([
    'readings takar-readings/1: schema post read_at source likes likes_exact likes_state likes_unit ' +
      'comments comments_exact comments_state comments_unit reposts reposts_exact reposts_state reposts_unit ' +
      'quotes quotes_exact quotes_state quotes_unit shares shares_exact shares_state shares_unit ' +
      'saves saves_exact saves_state saves_unit views views_exact views_state views_unit reactions',
    'account-readings takar-readings/1: schema account read_at source ' +
      'followers followers_exact followers_state followers_unit ' +
      'following following_exact following_state following_unit posts posts_exact posts_state posts_unit',
    'replies takar-readings/1: schema reply post parent by_owner created_at first_seen',
    'reach takar-readings/1: schema post value typed_at',
    'marks takar-readings/1: schema comment post tone no_answer_needed',
    'groups takar-readings/1: schema id name kind account position numerator denominator answer_hours quiet_days',
  ]);
});

test('no table names a column twice, and every column says in both languages what stands in it', () => {
  for (const { id, about, columns } of [
    postsTable,
    readingsTable,
    accountReadingsTable,
    repliesTable,
    reachTable,
    marksTable,
    groupsTable,
  ]) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size, id).toBe(names.length);
    for (const text of [about, ...columns.map((column) => column.about)]) {
      expect(text.id, id).toMatch(/^\S[^\r\n]*\S$|^\S$/);
      expect(text.en, id).toMatch(/^\S[^\r\n]*\S$|^\S$/);
    }
  }
});

test('a reading keeps zero, hidden and unknown apart', async () => {
  const [record] = await recordsOf(readingsTable, [reading]);
  expect(record).toMatchObject({
    schema: 'takar-readings/1',
    post: 'x:1',
    read_at: '2026-08-09T02:30:00.000Z',
    source: 'wire',
    likes: '',
    likes_exact: '',
    likes_state: 'hidden',
    comments: '0',
    comments_exact: 'true',
    comments_state: 'stated',
    comments_unit: '',
    shares: '',
    shares_state: 'unknown',
    views: '80000',
    views_exact: 'false',
    views_unit: '10000',
    reactions: '',
  });
});

test.each([
  ';',
  ',',
] as const)('reactions stand in one cell by name, in a file separated by "%s"', async (separator) => {
  const [record] = await recordsOf(
    readingsTable,
    [{ ...reading, reactions: { love: 1, like: 3 } }],
    separator,
  );
  expect(record?.reactions).toBe('like=3;love=1');
});

test('an account reading keeps rounded followers with their step', async () => {
  const followers = { value: 12_300, exact: false, unit: 100 };
  const counts = { followers, following: { hidden: true } } as const;
  const [record] = await recordsOf(accountReadingsTable, [
    { account: 'x:900', at: READ_AT, source: 'embedded', counts },
  ]);
  expect(record).toMatchObject({
    account: 'x:900',
    followers: '12300',
    followers_exact: 'false',
    followers_state: 'stated',
    followers_unit: '100',
    following_state: 'hidden',
    posts_state: 'unknown',
  });
});

test('a comment on the post itself has no parent, and a time that is not known stays empty', async () => {
  const [top, answer] = await recordsOf(repliesTable, [
    { key: 'x:7', post: 'x:1', parent: null, byOwner: false, firstSeen: READ_AT },
    { key: 'x:8', post: 'x:1', parent: 'x:7', byOwner: true, createdAt: READ_AT, firstSeen: READ_AT },
  ]);
  expect(top).toMatchObject({ reply: 'x:7', parent: '', by_owner: 'false', created_at: '' });
  expect(answer).toMatchObject({ parent: 'x:7', by_owner: 'true', created_at: '2026-08-09T02:30:00.000Z' });
});

test('reach that was typed in and marks on comments are rows of their own', async () => {
  expect(await recordsOf(reachTable, [{ post: 'x:1', value: 4_000, at: READ_AT }])).toEqual([
    { schema: 'takar-readings/1', post: 'x:1', value: '4000', typed_at: '2026-08-09T02:30:00.000Z' },
  ]);
  expect(
    await recordsOf(marksTable, [
      { comment: 'x:7', post: 'x:1', tone: 'question' },
      { comment: 'x:9', post: 'x:1', noAnswerNeeded: true },
    ]),
  ).toMatchObject([
    { comment: 'x:7', tone: 'question', no_answer_needed: 'false' },
    { comment: 'x:9', tone: '', no_answer_needed: 'true' },
  ]);
});

test('a group has a row for each account in the order chosen, and one when it has none', async () => {
  const records = await recordsOf(groupsTable, membersOf([group, { ...group, id: 'g2', accounts: [] }]));
  expect(records).toMatchObject([
    {
      id: 'g1',
      account: 'x:900',
      position: '1',
      numerator: 'core',
      denominator: 'usual',
      answer_hours: '12',
    },
    { id: 'g1', account: 'x:901', position: '2', quiet_days: '7' },
    { id: 'g2', account: '', position: '' },
  ]);
});

test('a name of a group that begins like a formula stands behind an apostrophe', async () => {
  const [record] = await recordsOf(groupsTable, membersOf([group]));
  expect(record?.name).toBe("'=KPU Kota Contoh");
});
