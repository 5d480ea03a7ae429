import { describe, expect, it } from 'vitest';
import { captionLength } from '../../../src/checks/captions/caption-length.ts';
import { beforeFold } from '../../../src/checks/captions/fold.ts';
import captionLimit from '../../../src/checks/captions/rules/caption-limit.ts';
import type { CaptionInput } from '../../../src/checks/contract.ts';
import { checkCaption } from '../../../src/checks/engine.ts';
import { limitsOf } from '../../../src/checks/limits.ts';

const findings = (input: CaptionInput) =>
  checkCaption(input, [{ id: 'caption-limit', rule: captionLimit }]).findings;

describe('A caption that is too long', () => {
  it('is marked from where the limit is reached to its end', () => {
    const text = `${'Warga datang. '.repeat(20)}Bawa KTP.`;
    expect(findings({ platform: 'x', text })).toMatchObject([{ start: 280, end: text.length }]);
  });

  it('is marked in the text as written, not as normalised', () => {
    const text = `’e\u0301${'é'.repeat(278)}e\u0301’!`;
    expect(findings({ platform: 'x', text })).toMatchObject([{ start: 281, end: text.length }]);
  });

  it('is said to be so by how much, in the platform’s own counting', () => {
    const [threads] = findings({ platform: 'threads', text: '🙏'.repeat(130) });
    expect(threads?.message.id).toContain(
      'Kepanjangan 20 dari batas 500 karakter (emoji dihitung menurut bitanya)',
    );
    const [youtube] = findings({ platform: 'youtube', text: '—'.repeat(3000) });
    expect(youtube?.message.en).toContain('Too long by 4,000; the limit is 5,000 bytes');
    expect(youtube).toMatchObject({ start: 1666, end: 3000 });
  });

  it('is not marked on an account that may write more', () => {
    const text = 'a'.repeat(281);
    expect(findings({ platform: 'x', text, context: { premium: true } })).toEqual([]);
    expect(findings({ platform: 'x', text, context: { premium: false } })).toHaveLength(1);
    expect(findings({ platform: 'threads', text: 'a'.repeat(501), context: { premium: true } })).toHaveLength(
      1,
    );
  });

  it('is not looked for where no limit is known', () => {
    expect(checkCaption({ platform: 'elsewhere', text: 'a'.repeat(100_000) }).passed).not.toContain(
      'caption-limit',
    );
  });

  it.each([
    'a.com/(',
    'https://',
    '#a@b ',
    '👩\u200d',
    '🇮',
    'e\u0301',
    '1️⃣',
    '(((',
    '   ',
    '中',
    'x.id ',
  ])('is told of within reason for 200 kB of %j', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    for (const platform of ['x', 'threads', 'youtube', 'tiktok', 'instagram', 'facebook']) {
      for (const { start, end } of findings({ platform, text })) expect(start).toBeLessThan(end);
    }
  });
});

describe('The length of a caption', () => {
  it('is short, nearly full from 80 % of the limit on, or too long', () => {
    const state = (length: number) => captionLength('a'.repeat(length), limitsOf('x'))?.state;
    expect([223, 224, 280, 281].map(state)).toEqual(['short', 'nearly-full', 'nearly-full', 'too-long']);
    expect(captionLength('Halo ✅', limitsOf('x'))).toMatchObject({ count: 7, max: 280, place: 6 });
    expect(captionLength('a', limitsOf('elsewhere'))).toBeUndefined();
  });
});

describe('What stands before the fold', () => {
  it('ends after as many signs as are known to show', () => {
    const text = `${'👍🏽'.repeat(125)}Selengkapnya`;
    expect(beforeFold(text, limitsOf('instagram'))).toEqual({
      text: '👍🏽'.repeat(125),
      place: 500,
      isFolded: true,
    });
  });

  it('is weighted where the platform’s is', () => {
    expect(beforeFold('政'.repeat(141), limitsOf('x')).place).toBe(140);
  });

  it('is the whole caption when it is short, or where nothing is folded', () => {
    expect(beforeFold('Loket buka.', limitsOf('facebook'))).toEqual({
      text: 'Loket buka.',
      place: 11,
      isFolded: false,
    });
    expect(beforeFold('a'.repeat(499), limitsOf('threads')).isFolded).toBe(false);
  });
});
