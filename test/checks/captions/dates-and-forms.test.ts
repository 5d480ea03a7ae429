import { describe, expect, it } from 'vitest';
import { Caption } from '../../../src/checks/captions/caption.ts';
import { invitationsOf } from '../../../src/checks/captions/invitations.ts';
import { captionRules } from '../../../src/checks/captions/rules.ts';

const IDS = [
  ...['weekday-date-mismatch', 'past-date', 'event-time-missing', 'time-zone-missing', 'event-place-missing'],
  ...['alt-text-missing', 'alt-text-poor', 'rupiah-format', 'thousands-dot', 'day-month-capital'],
  ...[
    'repeated-punctuation',
    'placeholder-left',
    'acronym-undefined',
    'institution-name',
    'emoji-many',
    'all-caps',
  ],
];
const rules = captionRules.filter(({ id }) => IDS.includes(id));
const BYTES = 200_000;

/** Texts that make careless patterns start again and again. */
const HOSTILE = [
  ...[
    '[',
    '{{',
    '<nama ',
    '(',
    '"',
    '1',
    '1 ',
    '1/',
    '1-',
    '1, ',
    '1 dan ',
    ' ',
    '\u00a0',
    '\n',
    ' \n',
    '@',
    '#a ',
  ],
  ...[
    'a',
    'A',
    'Aa BB ',
    'ABCD ',
    'AYO DATANG ',
    'X',
    '_',
    '.',
    '!',
    '🎉',
    '👨\u200d',
    '🇮🇩',
    '\u0301',
    '\u200b',
  ],
  ...[
    '1/1/2026 ',
    'Senin, ',
    'Senin, 5 Mei 2026, ',
    'Mei ',
    'yuk a b ',
    'ayo hadir 5 Mei ',
    'Hadiri 5/12/2026\n',
  ],
  ...[
    '08.00 ',
    'pukul ',
    'Rp ',
    'Rp. 1.000',
    '1.000.',
    'di a ',
    'Jalan ',
    'UU Nomor ',
    'Hari a ',
    'akan a ',
    '1 lalu ',
  ],
];

function hostile(part: string, bytes: number): Caption {
  const text = part.repeat(Math.ceil(bytes / new TextEncoder().encode(part).length));
  const context = { today: '2026-11-20', institution: { name: 'KPU Kota', wrongForms: ['KPU-Kota'] } };
  return new Caption({ platform: 'facebook', text, altText: text, context });
}

describe('The rules on dates, events and forms', () => {
  it('are all there', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
  });

  it.each(HOSTILE)('end on 200 kB of %j, with places in the text', (part) => {
    const caption = hostile(part, BYTES);
    for (const { rule } of rules) {
      for (const { start, end } of rule.check(caption)) {
        expect(start >= 0 && start <= end && end <= caption.text.length).toBe(true);
      }
    }
  });

  it('find twice as much in twice the text, and not more', () => {
    const count = (part: string, bytes: number) => {
      const caption = hostile(part, bytes);
      const found = rules.flatMap(({ rule }) => rule.check(caption));
      return found.length + invitationsOf(caption).length;
    };
    for (const part of [
      'Senin, 5 Mei 2026, ',
      'Rp. 1.000 ',
      '[nama] ',
      'hadir yuk ',
      'Hebat!! ',
      'buka senin malam ',
    ]) {
      const [once, twice] = [count(part, 20_000), count(part, 40_000)];
      expect(twice).toBeLessThanOrEqual(2 * once + 10);
    }
  });

  it('find nothing in an empty caption but what is missing', () => {
    const caption = new Caption({ platform: 'facebook', text: '' });
    expect(rules.flatMap(({ rule }) => rule.check(caption)).map(({ message }) => message.en)).toEqual([
      expect.stringContaining('alt text'),
    ]);
  });
});
