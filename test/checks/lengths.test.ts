import { describe, expect, it } from 'vitest';
import { graphemesIn } from '../../src/checks/graphemes.ts';
import { countLength, measureLength, placeOfFold, placeOfLimit } from '../../src/checks/lengths.ts';
import type { Counting } from '../../src/checks/limits.ts';
import { randomText, seededRandom } from './random-texts.ts';

const COUNTINGS: Counting[] = ['characters', 'graphemes', 'utf16', 'bytes', 'emoji-bytes', 'weighted'];
const FAMILY = '👨‍👩‍👧‍👦';

describe('The length of a text', () => {
  it.each<[Counting, string, number]>([
    ['characters', 'Layanan', 7],
    ['characters', FAMILY, 7],
    ['characters', 'e\u0301', 2],
    ['graphemes', `${FAMILY}e\u0301🇮🇩1️⃣`, 4],
    ['graphemes', '\r\n', 1],
    ['utf16', '🙏a', 3],
    ['bytes', 'aé—🙏', 1 + 2 + 3 + 4],
    ['bytes', '\ud83d', 3],
    ['emoji-bytes', FAMILY, 25],
    ['emoji-bytes', '🙏'.repeat(130), 520],
    ['emoji-bytes', 'Halo, “Bapak” — é ’', 19],
    ['emoji-bytes', '🇮🇩', 8],
    ['emoji-bytes', '1️⃣ 1', 7 + 2],
    ['emoji-bytes', '👍🏽', 8],
    ['emoji-bytes', '🗳 🗳️', 4 + 1 + 7],
    ['emoji-bytes', '© ® ™ → ↔ ★ ①', 13],
    ['emoji-bytes', '©️', 5],
    ['emoji-bytes', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 28],
    ['emoji-bytes', '👩🏽‍❤️‍👨🏻', 8 + 3 + 6 + 3 + 8],
    ['weighted', '政府', 4],
    ['weighted', 'e\u0301', 1],
    ['weighted', '', 0],
  ])('in %s, of %j, is %d', (counting, text, length) => {
    expect(countLength(text, counting)).toBe(length);
  });

  it('in bytes is that of the encoder', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 1_000; round += 1) {
      const text = randomText(random);
      expect(countLength(text, 'bytes')).toBe(new TextEncoder().encode(text).length);
      expect(countLength(text, 'characters')).toBe([...text].length);
    }
  });

  it('is the same with a limit and without', () => {
    const random = seededRandom(6);
    for (let round = 0; round < 300; round += 1) {
      const text = randomText(random);
      for (const counting of COUNTINGS) {
        expect(measureLength(text, counting, random(200)).count).toBe(countLength(text, counting));
      }
    }
  });
});

describe('Graphemes', () => {
  it('are those of the whole text, although long texts are taken in pieces', () => {
    const whole = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const random = seededRandom(11);
    const texts = Array.from({ length: 300 }, () => randomText(random) + randomText(random));
    for (const text of [
      ...texts,
      `e${'\u0301'.repeat(500)}x`,
      '🇮'.repeat(301),
      `${FAMILY.repeat(40)}a`,
      '',
    ]) {
      expect([...graphemesIn(text)].map(({ segment }) => segment)).toEqual(
        [...whole.segment(text)].map(({ segment }) => segment),
      );
    }
  });
});

describe('The place of a limit', () => {
  const cuts = (text: string) => {
    const places = new Set([text.length]);
    for (const { index } of graphemesIn(text)) places.add(index);
    return places;
  };

  it.each(
    COUNTINGS.filter((counting) => counting !== 'weighted'),
  )('in %s lets at most so much stand before it, and not one grapheme more would fit', (counting) => {
    const random = seededRandom(9);
    for (let round = 0; round < 400; round += 1) {
      const text = randomText(random);
      const max = random(120);
      const place = placeOfLimit(text, counting, max);
      expect(cuts(text).has(place)).toBe(true);
      expect(countLength(text.slice(0, place), counting)).toBeLessThanOrEqual(max);
      const next = [...graphemesIn(text.slice(place))][0]?.segment ?? '';
      if (next !== '') expect(countLength(text.slice(0, place) + next, counting)).toBeGreaterThan(max);
    }
  });

  it('is the length of a text that is exactly as long as it may be', () => {
    expect(placeOfLimit('a'.repeat(280), 'weighted', 280)).toBe(280);
    expect(placeOfLimit('🙏'.repeat(125), 'emoji-bytes', 500)).toBe(250);
    expect(placeOfLimit('', 'characters', 0)).toBe(0);
  });

  it('cuts no emoji and no accent', () => {
    expect(placeOfLimit(`ab${FAMILY}`, 'utf16', 5)).toBe(2);
    expect(placeOfLimit('abe\u0301', 'characters', 3)).toBe(2);
    expect(placeOfLimit('a🙏', 'bytes', 3)).toBe(1);
  });

  it('cuts no URL that counts as one', () => {
    const text = `${'a'.repeat(270)} https://kpu.go.id/b`;
    expect(placeOfLimit(text, 'weighted', 280)).toBe(271);
  });

  it('is in the text as written, though a weighted text is counted in NFC', () => {
    const text = `${'e\u0301'.repeat(280)}xyz`;
    expect(placeOfLimit(text, 'weighted', 280)).toBe(560);
    expect(placeOfLimit(text, 'weighted', 281)).toBe(561);
  });

  it('lies before the first sign when nothing fits', () => {
    for (const counting of COUNTINGS) expect(placeOfLimit('🙏', counting, 0)).toBe(0);
  });
});

describe('The place of a fold', () => {
  it('counts signs as a reader sees them', () => {
    expect(placeOfFold(`${FAMILY}abc`, 2)).toBe(FAMILY.length + 1);
    expect(placeOfFold('abc', 3)).toBe(3);
    expect(placeOfFold('abc', 100)).toBe(3);
  });
});
