import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Caption } from '../../../src/checks/captions/caption.ts';
import numberCodes from '../../../src/checks/captions/data/population-numbers.json';
import { digitChains } from '../../../src/checks/captions/digit-chains.ts';
import { hasPopulationShape } from '../../../src/checks/captions/population-shape.ts';
import { captionRules } from '../../../src/checks/captions/rules.ts';
import { emailsIn, hashtagsIn, quotationsIn, urlsIn } from '../../../src/checks/captions/spans.ts';
import { wordsWithin } from '../../../src/checks/captions/tag-words.ts';
import { checkCaption } from '../../../src/checks/engine.ts';

const RULES = new Set([
  'personal-data-nik',
  'personal-data-kk',
  'personal-data-phone',
  'personal-data-email',
  'link-broken',
  'link-not-clickable',
  'more-than-one-link',
  'link-limit',
  'hashtag-limit',
  'hashtag-camelcase',
  'hashtag-many',
  'hashtag-not-at-end',
  'institution-hashtag',
  'styled-unicode',
  'youtube-angle-brackets',
]);
const rules = captionRules.filter(({ id }) => RULES.has(id));
const PLATFORMS = ['facebook', 'instagram', 'threads', 'youtube', 'x', 'tiktok'];
const context = { institution: { name: 'KPU Kota Contoh', hashtags: ['#KPUContoh'] }, contacts: ['0845'] };

function found(text: string, platform = 'facebook') {
  return checkCaption({ platform, text, context }, rules).findings;
}
const texts = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);

const ROWS = new URL('../../../../shared/texts/personal-data.tsv', import.meta.url);

describe.runIf(existsSync(ROWS))('Personal data beside the project', () => {
  const rows = existsSync(ROWS)
    ? readFileSync(ROWS, 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t'))
    : [];

  it.each(rows)('%s: %s', (text = '', kinds = '-') => {
    const ids = new Set(found(text).map(({ rule }) => rule));
    const personal = ['nik', 'kk', 'phone', 'email'].filter((kind) => ids.has(`personal-data-${kind}`));
    expect(personal.toSorted()).toEqual(kinds === '-' ? [] : kinds.split(',').toSorted());
  });
});

describe('The build of a population number', () => {
  it('has a province that is one of 38, a day that exists and a running number', () => {
    expect(numberCodes.provinces).toHaveLength(38);
    expect(hasPopulationShape('3374952902960001')).toBe(true);
    expect(hasPopulationShape('3374956902960001')).toBe(true);
    expect(hasPopulationShape('3374953002960001')).toBe(false);
    expect(hasPopulationShape('3374957201960001')).toBe(false);
    expect(hasPopulationShape('3374950113960001')).toBe(false);
    expect(hasPopulationShape('3374950112960000')).toBe(false);
    expect(hasPopulationShape('2074950112960001')).toBe(false);
    expect(hasPopulationShape('3370950112960001')).toBe(false);
    expect(hasPopulationShape('3300950112960001')).toBe(false);
    expect(hasPopulationShape('3374000112960001')).toBe(false);
  });
});

describe('What is masked', () => {
  it.each([
    ['NIK 3374-9552-0188-0004.', '3374-××××-××××-××××'],
    ['WA (+62) 845 1234 5678', '(+62) 84× ×××× ××××'],
    ['Surel contoh.warga@gmail.com', 'co×××@gmail.com'],
  ])('%s → %s, in which nothing is left to find', (text, fix) => {
    const [finding] = found(text);
    expect(finding?.fix).toBe(fix);
    const repaired = text.slice(0, finding?.start) + fix + text.slice(finding?.end);
    expect(found(repaired).filter(({ rule }) => rule.startsWith('personal-data'))).toEqual([]);
  });
});

describe('A URL', () => {
  it('ends before what closes the sentence, and keeps a parenthesis of its own', () => {
    expect(
      texts(urlsIn('(https://a.go.id/b_(c)), (a.go.id). "www.b.id"? c.go.id! https://d.id/e,f*')),
    ).toEqual(['https://a.go.id/b_(c)', 'a.go.id', 'www.b.id', 'c.go.id', 'https://d.id/e,f']);
  });

  it('is no e-mail address, no sentence without a blank, and no degree', () => {
    expect(urlsIn('ppid@a.go.id, gratis.Info di loket, S.Pd.I, a.n. Budi, 08.00, dan/atau, @a.id')).toEqual(
      [],
    );
    expect(texts(emailsIn('ppid@a.go.id/-b@c.id.'))).toEqual(['ppid@a.go.id', 'b@c.id']);
  });

  it('with a rare ending is one if a path follows', () => {
    expect(texts(urlsIn('forms.gle/AbC linktr.ee youtu.be/a wa.me/62 selesai.us t.me/b'))).toEqual([
      'forms.gle/AbC',
      'youtu.be/a',
      'wa.me/62',
      't.me/b',
    ]);
  });

  it('that is mistyped is still one link, and two in one breath are two', () => {
    expect(texts(urlsIn('htps://a.go.id/b https://c.id,https://d.id'))).toEqual([
      'htps://a.go.id/b',
      'https://c.id',
      'https://d.id',
    ]);
  });
});

describe('A hashtag', () => {
  it('has a letter, and no letter, digit or & before it', () => {
    expect(texts(hashtagsIn('#a ＃b #1 a#c &#d; (#e) #f_1 #️⃣g #2029Pemilu ##h'))).toEqual([
      '#a',
      '＃b',
      '#e',
      '#f_1',
      '#2029Pemilu',
    ]);
  });

  it('is taken apart into known words and one name', () => {
    expect(wordsWithin('temanpemilihkediri')).toEqual(['teman', 'pemilih', 'kediri']);
    expect(wordsWithin('kecamatancontohselatan')).toEqual(['kecamatan', 'contoh', 'selatan']);
    expect(wordsWithin('arunikabersih')).toEqual(['arunika', 'bersih']);
    expect(wordsWithin('ketenagakerjaan')).toBeUndefined();
    expect(wordsWithin('xyzxyzxyzxyz')).toBeUndefined();
  });

  it('of more than sixty is one too many where all are then ignored', () => {
    const over = (count: number) =>
      found('#KPUContoh '.repeat(count), 'youtube').some(({ rule }) => rule === 'hashtag-limit');
    expect([over(60), over(61)]).toEqual([false, true]);
  });

  it('above the limit goes after the office’s own and those said once', () => {
    const caption = '#Satu #Dua #Tiga #Satu #Empat #KPUContoh #Lima';
    const [finding] = checkCaption({ platform: 'instagram', text: caption, context }, rules).findings.filter(
      ({ rule }) => rule === 'hashtag-limit',
    );
    expect(caption.slice(finding?.start, finding?.end)).toBe('#Satu');
    expect(finding?.start).toBe(17);
  });
});

describe('A mistyped link', () => {
  it.each([
    ['Cek htpp://a.go.id/b.', 'http://a.go.id/b'],
    ['Cek https//a.go.id', 'https://a.go.id'],
    ['Cek (https:// a.go.id), ya', 'https://a.go.id'],
    ['Cek a,go.id', 'a.go.id'],
    ['Cek a.go.di', 'a.go.id'],
  ])('%s → %s', (text, fix) => {
    expect(found(text).find(({ rule }) => rule === 'link-broken')?.fix).toBe(fix);
  });
});

const SIZE = 200_000;
const UNITS = [
  ...['a', '1', ' ', '@', '#', '.', '-', '/', '“', '"', '(', ')', '<', '\n', '\u0301', '𝗣', '🅿', 'https://'],
  ...[
    'a.',
    'a-',
    '1 ',
    '11 ',
    '1111 ',
    '08 ',
    '0845 ',
    '084512345678,',
    '3374955201880004/',
    'NIK ',
    'wa ',
    'rek. ',
  ],
  ...[
    '#a',
    '#a ',
    '#aaaaaaaaaaaa ',
    '#kpukotakpukotakpukota',
    '#1',
    '#_',
    'www.',
    'www.a.',
    'a@',
    'a@b.',
    'a@b.co ',
  ],
  ...[
    'http:/',
    'https:// ',
    'htps',
    'go.',
    'a.go.',
    'a,',
    'a,go.',
    'bit.ly',
    's.id/',
    '…',
    'https://a.id/…',
    '#Kata kata ',
  ],
  ...[
    'NIK 11 11 11 11 11 11 11 11 ',
    '3374 ',
    '62 ',
    '+62',
    '(+62) 845',
    '0845-',
    '11111111-11111111.',
    'kk 1',
  ],
  ...[
    'https://a.id/) ',
    '((((',
    '*_~',
    '👨‍👩‍👧‍👦',
    '“a',
    '<-',
    'Halo #a ',
    '"a" ',
    'order ',
    'x,com',
    '192.168.',
  ],
];

describe('Hostile texts', () => {
  it.each(UNITS)('of %j come to an end', (unit) => {
    for (const text of [unit.repeat(SIZE / unit.length), `https://${unit.repeat(SIZE / unit.length)}x`]) {
      const caption = new Caption({ platform: 'threads', text, context });
      for (const { rule } of rules) expect(rule.check(caption)).toBeInstanceOf(Array);
    }
  });

  it('with twice the digits hold twice the groups, and each begins one number at the most', () => {
    const groups = (text: string) => digitChains(text).reduce((sum, chain) => sum + chain.groups.length, 0);
    const text = '0845 1234 5678 3374 9552 0188 0004 ';
    expect(groups(text.repeat(2000))).toBe(2 * groups(text.repeat(1000)));
    expect(found(text.repeat(20)).filter(({ rule }) => rule.startsWith('personal')).length).toBe(40);
  });

  it('are quoted within a line only', () => {
    expect(texts(quotationsIn('““a” "b\nc" “d'))).toEqual(['“a”']);
  });

  it('of any platform have findings within the text', () => {
    for (const platform of PLATFORMS) {
      for (const { start, end } of found(UNITS.join(' '), platform)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(UNITS.join(' ').length);
      }
    }
  });
});
