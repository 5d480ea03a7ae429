import { describe, expect, it } from 'vitest';
import { holdsPostTrace } from '../../src/content/post-trace.ts';
import type { Platform } from '../../src/platforms/contract.ts';
import { ownPayloads } from '../mutations/payloads.ts';

const trace = /^https:\/\/media\.example\/p\//;
const padding = ' '.repeat(1_000);

const modules = import.meta.glob<{ default: Platform }>('../../src/platforms/*/index.ts', { eager: true });
const readers = Object.values(modules).map((module) => module.default);

describe('The trace of a post', () => {
  it.each([
    ['under any key', '{"zzz":"https://media.example/p/1.jpg"}'],
    ['in a list', '["a","https://media.example/p/1.jpg"]'],
    ['as Meta writes addresses', String.raw`{"zzz":"https:\/\/media.example\/p\/1.jpg"}`],
    ['with escaped letters', String.raw`{"zzz":"https:\u002F\u002Fmedia.example\u002Fp\u002F1.jpg"}`],
    ['after a text with quotes in it', String.raw`{"a":"\"","zzz":"https://media.example/p/1.jpg"}`],
  ])('is seen %s', (_, text) => {
    expect(holdsPostTrace(text + padding, trace)).toBe(true);
  });

  it.each([
    ['an avatar', '{"a":"https://media.example/u/1.jpg"}'],
    ['an address within a sentence', '{"a":"see https://media.example/p/1.jpg"}'],
    ['a key', '{"https://other.example/p/1.jpg":1}'],
    ['nothing', '{}'],
    ['a text that never ends', `{"a":"${'\\'.repeat(999)}`],
  ])('is not %s', (_, text) => {
    expect(holdsPostTrace(text + padding, trace)).toBe(false);
  });

  it('is not looked for in a short answer, which is an error or a confirmation', () => {
    expect(holdsPostTrace('{"zzz":"https://media.example/p/1.jpg"}', trace)).toBe(false);
  });

  it.each(
    ownPayloads.map((payload) => [payload.name, payload] as const),
  )('is in every response that holds posts, whatever its keys are called: %s', (_, {
    platform,
    text,
    page,
    request,
  }) => {
    const reader = readers.find(({ id }) => id === platform);
    const context = { pageUrl: page, lang: 'id', ...(request !== undefined && { requestUrl: request }) };
    const lines = text.split('\n').map((line) => JSON.parse(line) as unknown);
    const posts = lines
      .flatMap((line) => reader?.readWire(line, context) ?? [])
      // A list of comments may state how many there are of a post that is not itself in it.
      .filter((one) => one.kind === 'post' && (one.caption ?? one.createdAt) !== undefined);
    const renamed = text.replace(/"([^"\\]+)":/g, '"q$1":') + padding;
    const isSeen = reader !== undefined && holdsPostTrace(renamed, reader.postTrace);
    if (posts.length > 0) expect(isSeen).toBe(true);
  });
});
