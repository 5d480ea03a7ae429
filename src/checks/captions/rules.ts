import type { CaptionRule } from '../contract.ts';

export type NamedRule = { id: string; rule: CaptionRule };

const files = import.meta.glob<CaptionRule>('./rules/*.ts', { eager: true, import: 'default' });

/** The rules of `rules/`, by file name: that is their id. */
export const captionRules: readonly NamedRule[] = Object.entries(files).map(([path, rule]) => ({
  id: path.slice('./rules/'.length, -'.ts'.length),
  rule,
}));
