import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { graphemeStart } from '../../src/checks/graphemes.ts';
import { countLength, placeOfLimit } from '../../src/checks/lengths.ts';
import { holdsRefusedSign } from '../../src/checks/weighted-length.ts';
import { weightedUrls } from '../../src/checks/weighted-urls.ts';
import { randomText, seededRandom } from './random-texts.ts';

const MAX = 280;

function ours(text: string) {
  const weightedLength = countLength(text, 'weighted');
  return { weightedLength, valid: weightedLength > 0 && weightedLength <= MAX && !holdsRefusedSign(text) };
}

function theirs(text: string) {
  const { weightedLength, valid } = twitter.parseTweet(text);
  return { weightedLength, valid };
}

describe('The weighted length', () => {
  it('is that of the handbook’s examples', () => {
    expect(countLength('Halo ✅', 'weighted')).toBe(7);
    const url = 'https://kpu.go.id/berita/pemutakhiran-data-pemilih-berkelanjutan';
    expect(countLength(`Hello 👨‍👩‍👧‍👦 ${url} #KPU`, 'weighted')).toBe(37);
  });

  it('is that of twitter-text for 10,000 texts of emoji, URLs of all sorts, scripts, marks and punctuation', () => {
    const random = seededRandom(20261122);
    const different: unknown[] = [];
    for (let round = 0; round < 10_000; round += 1) {
      const text = randomText(random);
      const [own, oracle] = [ours(text), theirs(text)];
      if (own.weightedLength !== oracle.weightedLength || own.valid !== oracle.valid)
        different.push({ text, own, oracle });
    }
    expect(different.slice(0, 3)).toEqual([]);
  });

  it('holds the same URLs', () => {
    const random = seededRandom(7);
    const different: unknown[] = [];
    for (let round = 0; round < 3_000; round += 1) {
      const text = randomText(random).normalize();
      const own = weightedUrls(text).map(({ start, length }) => [start, length]);
      const oracle = twitter.extractUrlsWithIndices(text).map(({ url, indices }) => [indices[0], url.length]);
      if (JSON.stringify(own) !== JSON.stringify(oracle)) different.push({ text, own, oracle });
    }
    expect(different.slice(0, 3)).toEqual([]);
  });

  it('is that of twitter-text for every sign, alone and with what may follow one', () => {
    const followers = [
      '',
      '\ufe0f',
      '\ufe0e',
      '🏽',
      '\ufe0f🏽',
      '\ufe0f\u20e3',
      '\u200d♂\ufe0f',
      '🏿\u200d♀\ufe0f',
    ];
    const different: string[] = [];
    for (let point = 0; point < 0x1fb00; point += 1) {
      if (point === 0x3400) point = 0x4db0;
      if (point === 0x4e10) point = 0xa000;
      if (point === 0xac10) point = 0xd7a0;
      if (point === 0x10000) point = 0x1f000;
      for (const follower of followers) {
        const text = String.fromCodePoint(point) + follower;
        if (countLength(text, 'weighted') !== twitter.parseTweet(text).weightedLength)
          different.push(`${point.toString(16)} ${text}`);
      }
    }
    expect(different).toEqual([]);
  });

  it.each([
    '\u0301',
    'x',
    '中',
    '.',
    '/',
    '-',
    '_',
    '@',
    '\u200f',
    '\ufeff',
    '\u0345',
    'ι',
    '😀',
    '"',
    '\u2013',
  ])('finds the same URLs with %j at each place of one', (sign) => {
    for (const url of ['https://kpu.go.id:80/a(b)?c=d', 'kpu.go.id/a', 'a.co', 'x.中国', 'xn--p1ai.рф/a(b']) {
      for (let place = 0; place <= url.length; place += 1) {
        const text = `${url.slice(0, place)}${sign}${url.slice(place)}`;
        for (const whole of [text, ` ${text} `, `中${text}`])
          expect([whole, ours(whole)]).toEqual([whole, theirs(whole)]);
      }
    }
  });

  it('knows the same domains, top level by top level', async () => {
    const { default: list } = await import('../../src/checks/top-level-domains.json');
    for (const name of [...list.latin, ...list.others].flatMap((line) => line.split(' '))) {
      for (const text of [
        `kpu.${name}`,
        `https://kpu.${name}/a`,
        `kpu.${name}a`,
        `http://kpu.${name.toUpperCase()}中`,
      ])
        expect([text, ours(text)]).toEqual([text, theirs(text)]);
    }
  });

  it('is reached where twitter-text says that a text is cut, or where that grapheme begins', () => {
    const random = seededRandom(3);
    let compared = 0;
    while (compared < 500) {
      const text = `${randomText(random)} ${randomText(random)} ${randomText(random)}`.normalize();
      const { weightedLength, validRangeEnd } = twitter.parseTweet(text);
      if (weightedLength <= MAX || holdsRefusedSign(text)) continue;
      compared += 1;
      expect([text, placeOfLimit(text, 'weighted', MAX)]).toEqual([
        text,
        graphemeStart(text, validRangeEnd + 1),
      ]);
    }
  });

  it.each([
    ['labels without end', 'a.'.repeat(100_000)],
    ['labels that lead to a top level', 'a.com.'.repeat(33_000)],
    ['one label', '中'.repeat(200_000)],
    ['paths that are not closed', 'a.co/('.repeat(33_000)],
    ['a path in pieces', `a.co/${'(a)!'.repeat(50_000)}`],
    ['a query that does not end', `a.co?${'!'.repeat(200_000)}`],
    ['schemes', 'http://'.repeat(28_000)],
    ['joined emoji', '👩\u200d'.repeat(66_000)],
    ['regional letters', '🇮'.repeat(50_000)],
    ['marks', `e${'\u0301'.repeat(200_000)}`],
  ])('ends for 200 kB of %s', (_, text) => {
    expect(countLength(text, 'weighted')).toBeGreaterThan(0);
    expect(placeOfLimit(text, 'weighted', MAX)).toBeLessThanOrEqual(text.length);
  });
});
