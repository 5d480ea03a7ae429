import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundler.ts';

/** Imitates the smallest Instagram response with one post (shape of 2026-02), and X's article of 2026-02. */
const post = {
  pk: '3823317335071817706',
  code: 'DUPJtwEjH_q',
  taken_at: 1_769_994_964,
  like_count: 12,
  comment_count: 0,
};
const tweet = `<article data-testid="tweet"><a href="/kpu_kotacontoh/status/1841206275088290279">
  <time datetime="2024-10-01T19:59:18.000Z">1 Okt</time></a>
  <div role="group" aria-label="12 suka"><button data-testid="like" aria-label="12 Suka. Suka">12</button></div></article>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takar-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(
  contents: string,
  ...args: string[]
): Promise<{ status: number | null; out: string; err: string }> {
  const file = join(folder, 'saved');
  await writeFile(file, contents);
  return readFileNamed(file, ...args);
}

function readFileNamed(file: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const command = ['run', '-s', 'read', '--', ...args, file];
  const run = spawnSync('npm', command, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const instagram = [
  '--page',
  'https://www.instagram.com/',
  '--request',
  'https://www.instagram.com/graphql/query',
];
const expected = {
  kind: 'post',
  platform: 'instagram',
  id: '3823317335071817706',
  createdAt: '2026-02-02T01:16:04.000Z',
  counts: { likes: { value: 12, exact: true }, comments: { value: 0, exact: true } },
};

describe('npm run read', { timeout: 60_000 }, () => {
  it.each([
    ['JSON', JSON.stringify({ data: post })],
    ['a for (;;); body', `for (;;);${JSON.stringify({ data: post })}`],
    [
      'lines of JSON, a broken one among them',
      `${JSON.stringify({ a: 1 })}\r\n{"broken\r\n${JSON.stringify({ data: post })}\n`,
    ],
  ])('prints the readings of a response that is %s', async (_, body) => {
    const { status, out } = await read(body, ...instagram);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([expect.objectContaining(expected)]);
  });

  it('takes a file without --request as a page, or a fragment of one', async () => {
    const { status, out } = await read(tweet, '--page', 'https://x.com/kpu_kotacontoh', '--lang', 'id');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'post',
      id: '1841206275088290279',
      counts: { likes: { value: 12 } },
    });
  });

  it('prints nothing for a source that holds nothing', async () => {
    expect(await read('{"data":null}', ...instagram)).toMatchObject({ status: 0, out: '' });
  });

  it.each([
    [
      'an address of no known platform',
      '{}',
      ['--page', 'https://example.org/', '--request', '/api'],
      'platform',
    ],
    ['a response that is no JSON', '<html></html>', instagram, 'JSON'],
    ['no page address', '{}', [], '--page URL'],
  ])('says in both languages what is wrong with %s', async (_, body, args, sentence) => {
    const { status, out, err } = await read(body, ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('says which file it cannot open', () => {
    const { status, err } = readFileNamed(join(folder, 'missing'), ...instagram);
    expect(status).toBe(2);
    expect(err).toContain('missing');
  });

  it('says of a diagnostic which shape test failed where', async () => {
    const node = {
      code: 'text',
      pk: 'digits',
      taken_at: 'seconds',
      likes_total: 'integer',
      user: { pk: 'digits' },
    };
    const diagnostic = {
      takar: 'diagnostic',
      format: 1,
      versions: { takar: '0.1.0', browser: 'Chrome/156' },
      platform: 'instagram',
      surface: 'account',
      expected: 4,
      understood: 0,
      sources: [
        { source: 'wire', endpoint: 0, length: 5_000, structure: { data: { edges: [{ node }, 16] } } },
      ],
    };
    const { status, out } = await read(JSON.stringify(diagnostic));
    expect(status).toBe(0);
    expect(out).toContain('0 of 4 sources');
    expect(out).toMatch(
      /XDTMediaDict.*nearest at \$\.data\.edges\[\]\.node: has .*taken_at.*; lacks like_count/,
    );
    const strange = await read(JSON.stringify({ ...diagnostic, platform: 'friendster' }));
    expect(strange).toMatchObject({ status: 2, out: '' });
    expect(strange.err).toContain('friendster');
  });
});
