import { describe, expect, it } from 'vitest';
import { followersNearest } from '../../src/metrics/followers.ts';
import { DEFAULT_FORMULA } from '../../src/model/formula.ts';
import { DEFAULT_TARGETS } from '../../src/model/group.ts';
import { loadDossier, loadGroupDossiers, loadPostDossier } from '../../src/store/dossier.ts';
import { followersOf, followersSince } from '../../src/store/follower-history.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { setMark } from '../../src/store/marks.ts';
import { engagementOf } from '../../src/store/platform-facts.ts';
import { setReach } from '../../src/store/reach.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { seeded, times } from '../metrics/random.ts';
import { account, batch, comment, DAY, freshDatabase, likes, NOON, post, save } from './builders.ts';
import { institution } from './group-builders.ts';

const other = { id: '20', handle: 'dinas_contoh' };
const madeAt = (at: number) => ({ createdAt: new Date(at).toISOString() });
/** August 2026 in universal time. */
const AUGUST = { from: Date.UTC(2026, 7, 1), until: Date.UTC(2026, 8, 1) };
const byComments = { numerator: 'comments', denominator: 'usual' } as const;

/** Posts 1 (July), 2 (1 August, 00:00), 3 (1 September, 00:00), 4 (unknown time), and 50 of another account. */
async function withTwoAccounts() {
  const db = freshDatabase();
  const { createdAt: _, ...undated } = post('4');
  const posts = [
    post('3', madeAt(AUGUST.until)),
    undated,
    post('2', madeAt(AUGUST.from)),
    post('1', madeAt(AUGUST.from - 1)),
    post('50', { author: other, ...madeAt(NOON) }),
  ];
  const comments = posts.map(({ id }) => comment(`7${id}`, { postId: id }));
  await save(
    db,
    batch(NOON, ...posts, ...comments, account(100), account(5, other)),
    batch(NOON + DAY, ...posts.map((one) => ({ ...one, counts: likes(9) })), account(120)),
  );
  for (const { id } of posts) await setMark(db, `x:7${id}`, `x:${id}`, { tone: 'question' }, NOON);
  await setReach(db, 'x:2', 900, NOON);
  return db;
}

describe('The dossier of an account', () => {
  it('has its posts from the oldest on, all their readings in order of time, comments, marks and reach', async () => {
    const db = await withTwoAccounts();
    const dossier = await loadDossier(db, 'x:10');
    expect(dossier?.account.handle).toBe('kpu_kotacontoh');
    expect(dossier?.posts.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(dossier?.posts.map(({ reach }) => reach?.value)).toEqual([undefined, 900, undefined, undefined]);
    expect(dossier?.followers.map(({ value }) => value)).toEqual([100, 120]);
    expect([...(dossier?.readings.keys() ?? [])]).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
    expect(dossier?.readings.get('x:3')).toEqual([
      { at: NOON, counts: likes(5) },
      { at: NOON + DAY, counts: likes(9) },
    ]);
    expect(dossier?.replies.map(({ key }) => key).sort()).toEqual(['x:71', 'x:72', 'x:73', 'x:74']);
    expect(dossier?.marks).toEqual(
      new Map(['x:71', 'x:72', 'x:73', 'x:74'].map((key) => [key, { tone: 'question' }])),
    );
  });

  it('with a period has readings, comments and marks of the posts made in it or at an unknown time', async () => {
    const dossier = await loadDossier(await withTwoAccounts(), 'x:10', AUGUST);
    expect(dossier?.posts).toHaveLength(4);
    expect([...(dossier?.readings.keys() ?? [])]).toEqual(['x:2', 'x:4']);
    expect(dossier?.replies.map(({ key }) => key).sort()).toEqual(['x:72', 'x:74']);
    expect([...(dossier?.marks.keys() ?? [])].sort()).toEqual(['x:72', 'x:74']);
  });

  it('leaves the readings out where they are not asked for, and nothing else', async () => {
    const db = await withTwoAccounts();
    const whole = await loadDossier(db, 'x:10', AUGUST);
    expect(whole?.readings.size).toBeGreaterThan(0);
    expect(await loadDossier(db, 'x:10', AUGUST, { readings: 'none' })).toEqual({
      ...whole,
      readings: new Map(),
    });
  });

  it('without the posts before a moment has the last of them, those from it on and those of unknown time', async () => {
    const db = await withTwoAccounts();
    const options = { since: AUGUST.from + 1, readings: AUGUST };
    const dossier = await loadDossier(db, 'x:10', { from: AUGUST.from, until: AUGUST.until + 1 }, options);
    expect(dossier?.posts.map(({ id }) => id)).toEqual(['2', '3', '4']);
    expect(dossier?.posts[0]?.reach?.value).toBe(900);
    expect([...(dossier?.readings.keys() ?? [])]).toEqual(['x:2', 'x:4']);
    expect(dossier?.replies.map(({ key }) => key).sort()).toEqual(['x:72', 'x:73', 'x:74']);
  });

  it('has the platform’s own measure, and the formula and targets of its institution, else the usual', async () => {
    const db = await withTwoAccounts();
    await changeSettings(db, { formula: byComments });
    const lone = await loadDossier(db, 'x:10');
    expect(lone).toMatchObject({ facts: engagementOf('x'), formula: byComments, targets: DEFAULT_TARGETS });
    expect(lone).not.toHaveProperty('group');
    const targets = { answerHours: 24, quietDays: 3 };
    const group = institution('a', ['x:10'], { targets });
    await saveGroup(db, group, NOON);
    expect(await loadDossier(db, 'x:10')).toMatchObject({
      facts: engagementOf('x'),
      formula: DEFAULT_FORMULA,
      targets,
    });
    expect((await loadDossier(db, 'x:10'))?.group).toEqual(group);
  });

  it('does not exist for an account that is not stored, or of an unknown platform', async () => {
    const db = await withTwoAccounts();
    const [record] = await db.accounts.toArray();
    if (record !== undefined) await db.accounts.put({ ...record, key: 'nowhere:1', platform: 'nowhere' });
    expect(await loadDossier(db, 'x:404')).toBeUndefined();
    expect(await loadDossier(db, 'nowhere:1')).toBeUndefined();
  });
});

describe('The dossier of a post', () => {
  it('has its own readings with their source, its comments, and the account’s posts beside it', async () => {
    const db = await withTwoAccounts();
    await saveGroup(db, institution('a', ['x:10'], { formula: byComments }), NOON);
    const dossier = await loadPostDossier(db, 'x:2');
    expect(dossier).toMatchObject({
      post: { id: '2', reach: { value: 900 } },
      account: { key: 'x:10' },
      formula: byComments,
      group: { id: 'a' },
      readings: [
        { at: NOON, source: 'wire', counts: likes(5) },
        { at: NOON + DAY, source: 'wire', counts: likes(9) },
      ],
      replies: [{ key: 'x:72' }],
    });
    expect(dossier?.posts.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(dossier?.followers).toHaveLength(2);
    expect([...(dossier?.marks ?? [])]).toEqual([['x:72', { tone: 'question' }]]);
  });

  it('has the post alone when its author is not known', async () => {
    const db = await withTwoAccounts();
    const { author: _, ...orphan } = post('9');
    await save(db, batch(NOON, orphan));
    const dossier = await loadPostDossier(db, 'x:9');
    expect(dossier?.posts.map(({ id }) => id)).toEqual(['9']);
    expect(dossier).toMatchObject({ followers: [], replies: [], targets: DEFAULT_TARGETS });
    expect(dossier).not.toHaveProperty('account');
    expect(await loadPostDossier(db, 'x:404')).toBeUndefined();
  });
});

describe('The dossiers of a group', () => {
  it('come in the order given, without accounts that are not stored', async () => {
    const db = await withTwoAccounts();
    const dossiers = await loadGroupDossiers(db, ['x:20', 'x:404', 'x:10'], AUGUST);
    expect(dossiers.map(({ account: { key } }) => key)).toEqual(['x:20', 'x:10']);
  });

  it('have the posts of the period and the one before, and the readings of those of the period', async () => {
    const db = await withTwoAccounts();
    await save(db, batch(NOON, post('5', madeAt(AUGUST.from - 31 * DAY)), post('6', madeAt(0))));
    const [dossier] = await loadGroupDossiers(db, ['x:10'], AUGUST);
    expect(dossier?.posts.map(({ id }) => id)).toEqual(['5', '1', '2']);
    expect(dossier?.posts.at(-1)?.reach?.value).toBe(900);
    expect([...(dossier?.readings.keys() ?? [])]).toEqual(['x:2']);
    expect(dossier?.replies.map(({ key }) => key).sort()).toEqual(['x:71', 'x:72']);
    expect([...(dossier?.marks.keys() ?? [])].sort()).toEqual(['x:71', 'x:72']);
    const before = { from: AUGUST.from - 1, until: AUGUST.from };
    const [shorter] = await loadGroupDossiers(db, ['x:10'], AUGUST, before);
    expect(shorter?.posts.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('say the same of what every account had to be measured by', async () => {
    const db = await withTwoAccounts();
    await saveGroup(db, institution('a', ['x:10'], { formula: byComments }), NOON);
    const dossiers = await loadGroupDossiers(db, ['x:10', 'x:20'], AUGUST);
    expect(dossiers.map(({ formula }) => formula)).toEqual([byComments, DEFAULT_FORMULA]);
  });
});

describe('The followers since a moment', () => {
  it('give the same nearest reading to any later moment as all of them', async () => {
    const random = seeded(3);
    for (let run = 0; run < 40; run += 1) {
      const db = freshDatabase();
      const readings = times(random.int(0, 8), () => ({
        account: 'x:10',
        at: NOON + random.int(0, 30) * 240_000,
        source: 'wire' as const,
        counts:
          random.next() < 0.8
            ? { followers: { value: random.int(1, 9), exact: random.next() < 0.5 } }
            : { posts: { value: 1, exact: true } },
      }));
      await db.accountReadings.bulkAdd(readings);
      const from = NOON + random.int(0, 30) * 240_000;
      const [all, since] = await Promise.all([followersOf(db, 'x:10'), followersSince(db, 'x:10', from)]);
      for (let at = from; at < from + 7_200_000; at += 120_000) {
        expect(followersNearest(since, at)).toEqual(followersNearest(all, at));
      }
    }
  });
});
