import { describe, expect, it } from 'vitest';
import { Caption } from '../../../src/checks/captions/caption.ts';
import { pairWithin, phrases, phrasesIn, textWords } from '../../../src/checks/captions/find-words.ts';
import { bareName } from '../../../src/checks/captions/roster-names.ts';
import { captionRules } from '../../../src/checks/captions/rules.ts';
import type { CaptionContext } from '../../../src/checks/contract.ts';
import { checkCaption } from '../../../src/checks/engine.ts';

const IDS = new Set([
  'abusive-word',
  'bureaucratic-opening',
  'ceremony-caption',
  'cta-many',
  'cta-missing',
  'engagement-question',
  'hoax-clarification-fields',
  'holding-statement-fields',
  'hook-beyond-fold',
  'institution-voice',
  'neutrality-phrase',
  'neutrality-roster',
  'source-missing',
]);
const rules = captionRules.filter(({ id }) => IDS.has(id));
const SIZE = 200_000;

const PIECES = [
  '[',
  '(',
  '"',
  'a',
  'Aa ',
  '1',
  '1.',
  ' ',
  '\n',
  '@',
  '#',
  '#a',
  '\u0301',
  'e\u0301',
  '👨‍👩‍👧‍👦',
  '.',
  '. ',
  'a.b.',
  '%',
  '5 persen ',
  'lima puluh ',
  'Ketua ',
  'Ketua menghadiri ',
  'ketua mengajak mengikuti ',
  'warga ',
  'warga dapat ',
  'pilih ',
  'pilih calon bupati dan wakil ',
  'coblos nomor ',
  'coblos nomor 1 atau ',
  'ayo memilih ',
  'lanjutkan ',
  'nomor urut 2 ',
  'saya ',
  '"saya\n',
  'kata Saya ',
  'kabar beredar palsu ',
  'HOAKS: ',
  'penelitian menunjukkan ',
  'Peraturan a ',
  'sumber ',
  'banjir masih ditangani ',
  'pukul 1',
  'andi contoh ',
  '#andicontoh ',
  'jalan dr ',
  'cek. ',
  '1. cek\n',
  'goblok-',
  'daftar ',
];

const context: CaptionContext = { roster: { mode: 'none', names: ['Andi Contoh'] }, template: 'holding' };

function findingsOf(id: string, text: string, given: CaptionContext = {}) {
  return checkCaption(
    { platform: 'facebook', text, context: given },
    rules.filter((rule) => rule.id === id),
  ).findings;
}

const messageOf = (id: string, text: string, given?: CaptionContext) =>
  findingsOf(id, text, given)[0]?.message.id;

describe('On a long text of one thing', () => {
  it.each(PIECES)('every rule comes to an end, with places in order: %j', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    const caption = new Caption({ platform: 'facebook', text, context });
    expect(rules).toHaveLength(IDS.size);
    for (const { rule } of rules) {
      let last = 0;
      for (const { start, end } of rule.check(caption)) {
        expect(start >= last && end >= start && end <= caption.text.length).toBe(true);
        last = start;
      }
    }
  });

  it('pairs are looked for once along the text: doubling it doubles the comparisons', () => {
    const comparisons = (size: number) => {
      const words = textWords(new Caption({ platform: 'facebook', text: 'ketua rapat '.repeat(size) }));
      const [ketua, rapat] = ['ketua', 'rapat'].map((word) => phrasesIn(words, phrases([word])));
      let count = 0;
      pairWithin(ketua ?? [], rapat ?? [], 120, () => {
        count += 1;
        return false;
      });
      return count;
    };
    expect(comparisons(2000)).toBe(2 * comparisons(1000));
  });
});

describe('Looking for words', () => {
  const found = (text: string, list: string[], exact = false) =>
    phrasesIn(textWords(new Caption({ platform: 'facebook', text })), phrases(list, { exact })).map((one) =>
      text.slice(one.start, one.end),
    );

  it('finds the longest phrase, with an ending, and not across a stop or a line', () => {
    expect(found('Wali Kotanya hadir', ['wali', 'wali kota'])).toEqual(['Wali Kotanya']);
    expect(found('Tidak. Benar', ['tidak benar'])).toEqual([]);
    expect(found('tidak\nbenar', ['tidak benar'])).toEqual([]);
  });

  it('takes no ending off where none may be', () => {
    expect(found('akunya', ['aku'], true)).toEqual([]);
    expect(found('akunya', ['aku'])).toEqual(['akunya']);
  });
});

describe('A clarification', () => {
  it('is told what it lacks, and nothing else', () => {
    const message = messageOf(
      'hoax-clarification-fields',
      '[HOAKS] Beredar pesan undian. Faktanya, tidak ada undian. Jangan klik.',
    );
    expect(message).toContain('rujukan');
    expect(message).not.toContain('faktanya');
  });

  it('finds no reference in “bukan akun resmi”', () => {
    expect(messageOf('hoax-clarification-fields', 'Klarifikasi: itu bukan akun resmi kami.')).toContain(
      'rujukan',
    );
  });

  it('takes “CEK FAKTA” for a label and not for the fact or a request', () => {
    const message = messageOf('hoax-clarification-fields', 'CEK FAKTA: video itu beredar. Lihat kpu.go.id.');
    expect(message).toContain('faktanya');
    expect(message).toContain('apa yang perlu dilakukan');
  });
});

describe('A holding statement', () => {
  it('has the time of the next word, which is not the time of what happened', () => {
    const text =
      'Layanan berhenti. Tim kami sedang memperbaiki. Kabar berikutnya pukul 10.00 WIB di akun ini.';
    expect(messageOf('holding-statement-fields', text, { template: 'holding' })).toContain('sejak kapan');
  });
});

describe('The names of a roster', () => {
  it('are known without titles and degrees', () => {
    expect(bareName('Dr. H. Andi Contoh, S.H., M.Si.')).toBe('andi contoh');
    expect(bareName('Sri')).toBe('sri');
  });

  it('are each told once where some are missing, with those that are', () => {
    const roster = { mode: 'balanced' as const, names: ['Andi Contoh', 'Budi Misal'] };
    const found = findingsOf('neutrality-roster', 'Andi Contoh datang. Andi Contoh pulang.', { roster });
    expect(found).toHaveLength(1);
    expect(found[0]?.message.id).toContain('Budi Misal');
  });

  it('are not looked for where none is given: not checked, not passed', () => {
    const { notChecked } = checkCaption({ platform: 'facebook', text: 'Andi Contoh' }, rules);
    expect(notChecked).toContainEqual({ rule: 'neutrality-roster', why: 'missing' });
  });
});

describe('The fold', () => {
  const long = `${'kata '.repeat(22)}terakhir.`;

  it.each([
    ['instagram', 0],
    ['youtube', 1],
    ['tiktok', 1],
    ['threads', 0],
    ['x', 0],
  ])('on %s is where its limits have it', (platform, count) => {
    const { findings } = checkCaption(
      { platform, text: long },
      rules.filter(({ id }) => id === 'hook-beyond-fold'),
    );
    expect(findings).toHaveLength(count);
  });

  it('counts characters and not UTF-16 units', () => {
    const text = `${'😀'.repeat(60)} ${'a'.repeat(60)}`;
    expect(findingsOf('hook-beyond-fold', text)).toEqual([]);
    expect(findingsOf('hook-beyond-fold', `${text}${'a'.repeat(20)}`)[0]?.start).toBe(60 * 2 + 65);
  });
});
