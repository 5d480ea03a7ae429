import { expect, test } from 'vitest';
import type { PageDescription } from '../../src/messages/contract.ts';
import { pageState } from '../../src/popup/page-state.ts';

const answer: PageDescription = {
  platform: 'instagram',
  paused: false,
  account: { handle: 'kpu_kotacontoh' },
  surface: 'account',
  expected: 3,
  understood: 3,
  posts: 12,
  complete: 12,
  notUnderstood: false,
  storageFailed: false,
};
const instagram = { id: 'instagram', name: 'Instagram' };

test('an account’s page that is read has no problem', () => {
  expect(pageState({ answer }, [])).toEqual({
    platform: instagram,
    account: { handle: 'kpu_kotacontoh' },
  });
});

test('a platform’s page whose tab does not answer was open before Takar', () => {
  expect(pageState({ url: 'https://www.instagram.com/kpu_kotacontoh/' }, [])).toEqual({
    platform: instagram,
    problem: { kind: 'reload' },
  });
});

test('any other page, or one whose address is not known, is none of Takar’s', () => {
  expect(pageState({ url: 'https://example.org/' }, [])).toEqual({});
  expect(pageState({}, [])).toEqual({});
});

test('a pause speaks before everything else, and stands in the settings', () => {
  const broken = { ...answer, notUnderstood: true, storageFailed: true };
  expect(pageState({ answer: broken }, ['instagram']).problem).toEqual({ kind: 'paused' });
  expect(pageState({ answer: broken }, ['x']).problem).toEqual({ kind: 'storage-failed' });
});

test('a page that is not understood says how many responses were', () => {
  const odd = { ...answer, expected: 14, understood: 0, notUnderstood: true };
  expect(pageState({ answer: odd }, []).problem).toEqual({
    kind: 'not-understood',
    understood: 0,
    expected: 14,
  });
});

test('a platform’s page that is no account’s says so', () => {
  const { account: _, ...feed } = answer;
  expect(pageState({ answer: feed }, []).problem).toEqual({ kind: 'not-account' });
});
