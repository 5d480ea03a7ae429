import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captionRules } from '../../../src/checks/captions/rules.ts';
import { checkCaption } from '../../../src/checks/engine.ts';

/** The captions that stand beside the project, where they are there. Only rules that exist are asked for. */
const TEXTS = new URL('../../../../shared/texts/', import.meta.url);
const isThere = existsSync(TEXTS);
const ids = new Set(captionRules.map(({ id }) => id));

type Row = {
  rule?: string;
  fires?: boolean;
  platform: string;
  text: string;
  altText?: string;
  context?: Record<string, never>;
  expected?: string[];
  mustNot?: string[];
};

function rows(name: string): Row[] {
  return readFileSync(new URL(name, TEXTS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function firing({ platform, text, altText, context }: Row): Set<string> {
  const { findings } = checkCaption({
    platform,
    text,
    ...(altText !== undefined && { altText }),
    ...(context && { context }),
  });
  return new Set(findings.map(({ rule }) => rule));
}

if (!isThere) console.log('shared/texts is not there: its captions are not checked');

describe.runIf(isThere)('The captions beside the project', () => {
  const examples = isThere ? rows('rule-examples.jsonl').filter(({ rule }) => ids.has(rule ?? '')) : [];

  it.each(examples)('$rule, firing $fires: $text', (row) => {
    expect(firing(row).has(row.rule ?? '')).toBe(row.fires);
  });

  it.each(isThere ? rows('captions-id.jsonl') : [])('$platform: $text', (row) => {
    const found = firing(row);
    expect(row.expected?.filter((id) => ids.has(id) && !found.has(id))).toEqual([]);
    expect(row.mustNot?.filter((id) => found.has(id))).toEqual([]);
  });
});
