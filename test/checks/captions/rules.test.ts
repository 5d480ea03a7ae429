import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaptionRule, Example, RuleExamples } from '../../../src/checks/contract.ts';
import { checkCaption } from '../../../src/checks/engine.ts';

const files = import.meta.glob<{ default: CaptionRule; examples: RuleExamples }>(
  '../../../src/checks/captions/rules/*.ts',
  { eager: true },
);
const SOURCES: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../../src/checks/sources.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries(files))('%s', (path, { default: rule, examples }) => {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
  const check = (example: Example) => checkCaption({ platform: 'facebook', ...example }, [{ id, rule }]);

  it('has three captions on which it fires and three near misses, at least', () => {
    expect(examples.fires.length).toBeGreaterThanOrEqual(3);
    expect(examples.passes.length).toBeGreaterThanOrEqual(3);
  });

  it('names sources that are listed, and says why in both languages', () => {
    expect(rule.source.length).toBeGreaterThan(0);
    for (const { key } of rule.source) expect(Object.keys(SOURCES)).toContain(key);
    for (const text of [rule.title, rule.why]) {
      for (const language of ['id', 'en'] as const) expect(text[language].trim()).not.toBe('');
    }
  });

  it.each(examples.fires)('fires on %j', (example) => {
    const { findings } = check(example);
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, message } of findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(example.text.length);
      expect(message.id.trim()).not.toBe('');
      expect(message.en.trim()).not.toBe('');
    }
  });

  it.each(examples.passes)('does not fire on %j', (example) => {
    expect(check(example).findings).toEqual([]);
  });
});
