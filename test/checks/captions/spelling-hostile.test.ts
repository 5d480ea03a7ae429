import { describe, expect, it } from 'vitest';
import { checkCaption } from '../../../src/checks/engine.ts';
import { SPELLING_IDS, spellingRules } from './spelling-rules.ts';

describe('The spelling rules on 200 kB of hostile text', () => {
  it.each([
    ...[
      'a',
      '1',
      ' ',
      '@',
      '#',
      '-',
      "'",
      '.',
      '\u0301',
      '👨‍👩‍👧‍👦',
      '(',
      '[',
      '"',
      '“',
      '\n',
      '&',
      '>',
      '²',
      'é',
    ],
    ...[
      'a ',
      'ke ',
      'di di',
      'ke 1 ',
      'hari ',
      'HUT ',
      'se ',
      'anak2',
      'a-',
      "a'",
      'di-',
      'Idul ',
      'pasca ',
      'w/',
    ],
    ...[
      'anda ',
      'yg ',
      'dirumah ',
      'nya',
      'Jalan\n',
      '1. ',
      'a. ',
      '&amp; ',
      'A & ',
      '=> ',
      'kata. ',
      'nyapun',
    ],
    ...['([{', '1:11 ', 'Hari B ke 1 ', 'HUT a. ', 'ke - ', 'e\u0301 '],
  ])('end: %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const { findings, passed, notChecked } = checkCaption({ platform: 'facebook', text }, spellingRules);
    expect(new Set([...findings, ...notChecked].map(({ rule }) => rule)).size + passed.length).toBe(
      SPELLING_IDS.length,
    );
  });
});
