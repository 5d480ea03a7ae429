import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Texts = Record<string, { message: string }>;

function textsOf(language: string, area: string): Texts {
  const path = new URL(`../../extension/_locales/${language}/${area}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function slots(text: string | undefined): string[] {
  return [...new Set(text?.match(/\$[1-9]/g))].sort();
}

test.each([
  'ui',
  'popup',
  'panel',
  'options',
  'welcome',
  'account',
  'post',
  'groups',
])('%s has the same texts in both languages', (area) => {
  const [id, en] = [textsOf('id', area), textsOf('en', area)];
  expect(Object.keys(en)).toEqual(Object.keys(id));
  for (const [key, { message }] of Object.entries(id)) {
    // Browsers load no extension that has a text of another kind of name.
    expect(key).toMatch(new RegExp(`^${area}_\\w+$`));
    expect(message.trim()).not.toBe('');
    expect([key, slots(en[key]?.message)]).toEqual([key, slots(message)]);
  }
});
