import { describe, expect, it } from 'vitest';
import { followersNearest } from '../../src/metrics/followers.ts';
import { measure } from '../../src/metrics/rate.ts';
import { countsAt, DAY, followersAt, POSTED, perFollower, perView, postWith, thousand } from './builders.ts';
import { seeded, times } from './random.ts';

describe('The engagement rate', () => {
  it('is interactions per hundred followers', () => {
    const measured = measure(postWith('1', 25), perFollower, thousand);
    expect(measured).toEqual({
      formula: 'er-post',
      interactionNames: ['likes', 'comments'],
      interactions: { low: 25, high: 25 },
      readAt: POSTED + 10 * DAY,
      denominator: { name: 'followers', value: { low: 1_000, high: 1_000 }, exact: true, at: POSTED },
      rate: { low: 2.5, high: 2.5 },
      exact: true,
    });
  });

  it('carries both ends of rounded numbers', () => {
    const followers = [{ at: POSTED, value: 10_000, exact: false }];
    const { rate, exact } = measure(postWith('1', 100), perFollower, followers);
    expect(rate?.low).toBeCloseTo((100 / 10_999) * 100, 12);
    expect(rate?.high).toBeCloseTo((100 / 9_500) * 100, 12);
    expect(exact).toBe(false);
  });

  it('of rounded numbers is printed as what the stated ones give, and not as the middle of its range', () => {
    const followers = [{ at: POSTED, value: 10_000, exact: false }];
    const { rate, denominator, interactions } = measure(postWith('1', 100), perFollower, followers);
    expect(denominator?.value).toEqual({ low: 9_500, high: 10_999, stated: 10_000 });
    expect(interactions?.stated).toBeUndefined();
    expect(rate?.stated).toBe(1);
  });

  it('takes the post’s own views where the platform is measured by views, whoever posted it', () => {
    const post = postWith('1', 0, { counts: countsAt(POSTED, { likes: 3, comments: 1, views: 200 }) });
    delete post.account;
    expect(measure(post, perView, [])).toMatchObject({
      formula: 'er-views',
      denominator: { name: 'views', at: POSTED },
      rate: { low: 2, high: 2 },
    });
  });

  it('is unknown with a denominator of zero, an unread one or a hidden one', () => {
    const zero = [followersAt(POSTED, 0)];
    expect(measure(postWith('1', 5), perFollower, zero)).toMatchObject({ reason: 'denominator-unread' });
    expect(measure(postWith('1', 5), perFollower, [])).toMatchObject({ reason: 'denominator-unread' });
    expect(measure(postWith('1', 5), perView, thousand)).toMatchObject({ reason: 'denominator-unread' });
    const hidden = postWith('1', 5);
    hidden.counts.views = { hidden: true, at: POSTED };
    const measured = measure(hidden, perView, thousand);
    expect(measured.reason).toBe('denominator-unread');
    expect(measured.rate).toBeUndefined();
    expect(measured.interactions).toEqual({ low: 5, high: 5 });
  });

  it('says that the author is not known where that is what is missing', () => {
    const post = postWith('1', 5);
    delete post.account;
    expect(measure(post, perFollower, thousand)).toMatchObject({ reason: 'author-unknown' });
  });

  it('is not changed by counts that are no part of it', () => {
    const plain = postWith('1', 5);
    const more = postWith('1', 5);
    more.counts.shares = { value: 900, exact: false, at: 5 };
    more.counts.saves = { hidden: true, at: 5 };
    expect(measure(more, perFollower, thousand)).toEqual(measure(plain, perFollower, thousand));
  });

  it('of exact numbers lies within the rate of the same numbers rounded or cut', () => {
    const random = seeded(2);
    for (let run = 0; run < 1_000; run++) {
      const likes = random.int(1_000, 999_999);
      const value = random.int(10_000, 9_999_999);
      const unit = value >= 1_000_000 ? 100_000 : 1_000;
      const exact = measure(postWith('1', likes), perFollower, [followersAt(POSTED, value)]);
      const cut = postWith('1', 0);
      cut.counts.likes = { value: Math.floor(likes / 1_000) * 1_000, exact: false, at: POSTED };
      const loose = measure(cut, perFollower, [
        { at: POSTED, value: Math.round(value / unit) * unit, exact: false },
      ]);
      expect(loose.rate?.low).toBeLessThanOrEqual(exact.rate?.low ?? Number.NaN);
      expect(loose.rate?.high).toBeGreaterThanOrEqual(exact.rate?.high ?? Number.NaN);
      expect(loose.rate?.stated).toBeGreaterThan(loose.rate?.low ?? Number.NaN);
      expect(loose.rate?.stated).toBeLessThan(loose.rate?.high ?? Number.NaN);
    }
  });
});

describe('The followers', () => {
  const readings = [followersAt(100, 1), followersAt(200, 2), followersAt(300, 3)];

  it.each([
    [0, 1],
    [140, 1],
    [150, 1],
    [151, 2],
    [200, 2],
    [299, 3],
    [9_999, 3],
  ])('for interactions read at %i are those of reading %i, the nearest in time', (at, value) => {
    expect(followersNearest(readings, at)?.value).toBe(value);
  });

  it('are not known without a reading', () => {
    expect(followersNearest([], 100)).toBeUndefined();
  });

  it('are taken exact when a rounded and an exact reading stand within ten minutes', () => {
    const minute = 60_000;
    const rounded = { at: 20 * minute, value: 12_000, exact: false };
    const near = [followersAt(11 * minute, 12_345), rounded];
    const far = [followersAt(9 * minute, 12_345), rounded];
    expect(followersNearest(near, 21 * minute)?.value).toBe(12_345);
    expect(followersNearest(far, 21 * minute)?.value).toBe(12_000);
  });

  it('are the same as a search through all readings finds', () => {
    const random = seeded(3);
    for (let run = 0; run < 500; run++) {
      const at = [...new Set(times(random.int(1, 30), () => random.int(0, 500)))].sort((a, b) => a - b);
      const list = at.map((time) => followersAt(time, time));
      const wanted = random.int(0, 500);
      const distance = Math.min(...at.map((time) => Math.abs(time - wanted)));
      expect(Math.abs((followersNearest(list, wanted)?.at ?? Number.NaN) - wanted)).toBe(distance);
    }
  });
});
