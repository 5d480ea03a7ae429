import { describe, expect, it } from 'vitest';
import limits from '../../src/checks/limits.json';
import {
  areLimitsOld,
  CONFIDENCES,
  LIMITS_CHECKED,
  limitRows,
  limitsAge,
  limitsOf,
} from '../../src/checks/limits.ts';

const PLATFORMS = ['instagram', 'threads', 'x', 'tiktok', 'youtube', 'facebook'];
const COUNTINGS = ['characters', 'graphemes', 'utf16', 'weighted', 'emoji-bytes', 'bytes'];
const DAY = /^20\d\d-\d\d-\d\d$/;

describe('The rows of limits', () => {
  const rows = PLATFORMS.flatMap(limitRows);

  it('are all of known platforms, one a field', () => {
    expect(rows.length).toBe(limits.rows.length);
    expect(new Set(rows.map(({ platform, field }) => `${platform} ${field}`)).size).toBe(rows.length);
  });

  it('say where each is from, when, and how sure it is', () => {
    for (const { source, date, confidence, counting } of rows) {
      expect(source.trim()).not.toBe('');
      expect(date).toMatch(DAY);
      expect(date <= LIMITS_CHECKED).toBe(true);
      expect(CONFIDENCES).toContain(confidence);
      if (counting !== undefined) expect(COUNTINGS).toContain(counting);
    }
  });

  it('say how every length is counted', () => {
    const lengths = [
      'caption',
      'premiumCaption',
      'textAttachment',
      'title',
      'altText',
      'handle',
      'name',
      'bio',
      'fold',
    ];
    for (const { platform, field, value, counting } of rows) {
      const isLength = typeof value === 'number' && lengths.includes(field);
      expect([platform, field, counting !== undefined]).toEqual([platform, field, isLength]);
    }
  });

  it('hold the limit of the caption, the handle and the account’s text of every platform', () => {
    for (const platform of PLATFORMS) {
      const { caption, bio, handle, name } = limitsOf(platform);
      expect(caption?.max).toBeGreaterThan(0);
      expect(bio?.max).toBeGreaterThan(0);
      expect(handle ?? name).toBeDefined();
    }
  });
});

describe('The limits that rules have', () => {
  it('are none of those that nobody confirmed', () => {
    const unconfirmed = PLATFORMS.flatMap(limitRows).filter(({ confidence }) => confidence === 'unconfirmed');
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const { platform, field, value } of unconfirmed) {
      expect(JSON.stringify(Reflect.get(limitsOf(platform), field) ?? null)).not.toContain(String(value));
    }
  });

  it('say that there is a field for an alt text without saying how long it may be where nobody knows', () => {
    expect(limitsOf('instagram').altText).toEqual({ counting: 'characters' });
    expect(limitsOf('x').altText).toEqual({ max: 1000, counting: 'characters' });
    expect(limitsOf('youtube').altText).toBeUndefined();
  });

  it('are those of the handbook', () => {
    expect(limitsOf('instagram')).toMatchObject({
      caption: { max: 2200, counting: 'characters' },
      fold: 125,
      hashtags: 5,
    });
    expect(limitsOf('threads')).toMatchObject({
      caption: { max: 500, counting: 'emoji-bytes' },
      links: 5,
      hashtags: 1,
    });
    expect(limitsOf('x')).toMatchObject({
      caption: { max: 280, counting: 'weighted' },
      premiumCaption: { max: 25000 },
    });
    expect(limitsOf('tiktok')).toMatchObject({ caption: { max: 4000, counting: 'utf16' }, fold: 100 });
    expect(limitsOf('youtube')).toMatchObject({
      caption: { max: 5000, counting: 'bytes' },
      title: { max: 100 },
      forbidden: '<>',
    });
    expect(limitsOf('facebook')).toMatchObject({
      caption: { max: 63206, counting: 'characters' },
      fold: 125,
    });
    expect(limitsOf('facebook').hashtags).toBeUndefined();
  });

  it('are none for a platform that is not known', () => {
    expect(limitsOf('elsewhere')).toEqual({ platform: 'elsewhere' });
  });
});

describe('The age of the limits', () => {
  const daysLater = (days: number) =>
    new Date(Date.parse(LIMITS_CHECKED) + days * 86_400_000).toISOString().slice(0, 10);

  it('is counted in days since they were compared with their sources', () => {
    expect(LIMITS_CHECKED).toMatch(DAY);
    expect(limitsAge(LIMITS_CHECKED)).toBe(0);
    expect(limitsAge(daysLater(31))).toBe(31);
    expect(limitsAge('kemarin')).toBeUndefined();
  });

  it('is too high above 180', () => {
    expect(areLimitsOld(daysLater(180))).toBe(false);
    expect(areLimitsOld(daysLater(181))).toBe(true);
    expect(areLimitsOld('kemarin')).toBe(false);
  });
});
