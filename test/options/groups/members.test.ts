import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/metrics/calendar.ts';
import { reportMember } from '../../../src/metrics/group-report.ts';
import { DEFAULT_TARGETS } from '../../../src/model/group.ts';
import { namesOf } from '../../../src/options/groups/member-names.ts';
import { type Member, nextSorting, type SortKey, sortMembers } from '../../../src/options/groups/members.ts';
import { byPlatform, matches } from '../../../src/options/groups/pick-accounts.ts';
import { DAY, followersAt, POSTED, perFollower, postWith } from '../../metrics/builders.ts';
import { times } from '../../metrics/random.ts';

const calendar = calendarOf('Asia/Jakarta');
const NOW = POSTED + 20 * DAY;
const options = { period: calendar.periodOfDays(NOW, 30), calendar, now: NOW, targets: DEFAULT_TARGETS };

/** An account with so many followers and posts, each of which has so many likes. */
function member(name: string, followers: number | undefined, posts: number, likes: number): Member {
  const report = reportMember(
    {
      posts: times(posts, (i) => postWith(`${name}${i}`, likes)),
      followers: followers === undefined ? [] : [followersAt(POSTED, followers)],
      readings: new Map(),
      replies: [],
      marks: new Map(),
    },
    perFollower,
    options,
  );
  const account = { key: `x:${name}`, platform: 'x', counts: {}, stated: {}, firstSeen: 0, lastRead: 0 };
  return { account, name, report };
}

const members = [
  member('b', 1_000, 5, 20),
  member('c', undefined, 9, 5),
  member('a', 1_000, 4, 90),
  member('d', 500, 7, 5),
];
const sorted = (by: SortKey, isDescending: boolean) =>
  sortMembers(members, { by, isDescending })
    .map(({ name }) => name)
    .join('');

describe('The accounts of a table', () => {
  it('stand by a figure in both directions, equals by name, those without it always last', () => {
    expect(sorted('name', false)).toBe('abcd');
    expect(sorted('name', true)).toBe('dcba');
    expect(sorted('posts', true)).toBe('cdba');
    expect(sorted('followers', true)).toBe('abdc');
    expect(sorted('followers', false)).toBe('dabc');
    expect(sorted('rate', true)).toBe('bdac');
    expect(sorted('rate', false)).toBe('dbac');
  });

  it('stand with nothing known by name', () => {
    for (const by of ['growth', 'day', 'answers'] as const) expect(sorted(by, true)).toBe('abcd');
  });

  it('turn round when a column is chosen again, and begin with the greatest figure or the first name', () => {
    const byRate = nextSorting({ by: 'name', isDescending: false }, 'rate');
    expect(byRate).toEqual({ by: 'rate', isDescending: true });
    expect(nextSorting(byRate, 'rate')).toEqual({ by: 'rate', isDescending: false });
    expect(nextSorting(byRate, 'name')).toEqual({ by: 'name', isDescending: false });
  });
});

const kpu = { key: 'x:1', platform: 'x', name: 'KPU Kota Contoh', handle: 'kpu_kotacontoh' };
const twin = { key: 'instagram:1', platform: 'instagram', name: 'KPU Kota Contoh', handle: 'kpukota' };
const lone = { key: 'x:@dinas', platform: 'x', handle: 'dinas' };
const strange = { key: 'new:1', platform: 'new', name: 'Akun 10' };

describe('Accounts to choose from', () => {
  it('are told apart by handle where names are equal', () => {
    const names = namesOf([kpu, twin, lone]);
    expect([...names.values()]).toEqual([
      'KPU Kota Contoh (@kpu_kotacontoh)',
      'KPU Kota Contoh (@kpukota)',
      '@dinas',
    ]);
  });

  it('are found by words of name, handle and platform, in any case and order', () => {
    expect([kpu, twin, lone].filter((one) => matches(one, ''))).toHaveLength(3);
    expect([kpu, twin, lone].filter((one) => matches(one, ' contoh  INSTA'))).toEqual([twin]);
    expect([kpu, twin, lone].filter((one) => matches(one, '@din'))).toEqual([lone]);
    expect(matches(kpu, 'kota sehat')).toBe(false);
  });

  it('stand by platform in the order of the platforms, and by name', () => {
    const groups = byPlatform([strange, lone, kpu, twin]);
    const order = groups.map(({ platform, accounts }) => [platform, accounts.map(({ key }) => key)]);
    expect(order).toContainEqual(['x', ['x:@dinas', 'x:1']]);
    expect(order.at(-1)).toEqual(['new', ['new:1']]);
    expect(order).toHaveLength(3);
  });
});
