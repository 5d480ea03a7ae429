import { describe, expect, it } from 'vitest';
import { captionRules } from '../../../src/checks/captions/rules.ts';
import data from '../../../src/checks/captions/targets.json';

describe('The targets of false alarms', () => {
  const rules: Record<string, { target: number | null; readTrue?: number }> = data.rules;

  it('name every rule there is', () => {
    for (const { id } of captionRules) expect(Object.keys(rules)).toContain(id);
    expect(Object.keys(rules)).toHaveLength(60);
  });

  it('are shares', () => {
    for (const { target, readTrue = 0 } of Object.values(rules)) {
      expect(target ?? 0).toBeGreaterThanOrEqual(0);
      expect(target ?? 0).toBeLessThanOrEqual(0.1);
      expect(Number.isInteger(readTrue)).toBe(true);
    }
  });
});
