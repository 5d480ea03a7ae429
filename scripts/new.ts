import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './bundler.ts';

/** `npm run new <kind> <name>`: the skeleton of one addition, in the one place where it belongs. */
const KINDS: Record<string, (name: string) => Record<string, string>> = { platform, format };

function platform(name: string): Record<string, string> {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    [`src/platforms/${name}/facts.ts`]: `import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: '${name}',
  name: '${title}',
  matches: ['https://www.${name}.example/*'],
  wireUrls: ['^https://www\\\\.${name}\\\\.example/api/'],
  engagement: {
    interactions: ['likes', 'comments'],
    extended: [],
    denominator: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
  },
};

export default facts;
`,
    [`src/platforms/${name}/post.ts`]: `import type { PostReading } from '../../model/reading.ts';
import { exactCount, isoFromSeconds, numericId, stated, text } from '../parse/values.ts';
import type { JsonObject } from '../parse/values.ts';

/** The post that an object is, by its shape; undefined when it is none. */
export function postOf(node: JsonObject): PostReading | undefined {
  const id = numericId(node['id']);
  const likes = exactCount(node['like_count']);
  if (id === undefined || likes === undefined) return undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: '${name}',
    id,
    caption: text(node['text']),
    createdAt: isoFromSeconds(node['created_at']),
    counts: stated({ likes, comments: exactCount(node['comment_count']) }),
  });
}
`,
    [`src/platforms/${name}/index.ts`]: `import { mergeReadings } from '../../model/merge.ts';
import type { Reading } from '../../model/reading.ts';
import type { AccountRef, Platform, PostElement, Surface } from '../contract.ts';
import { walkObjects } from '../parse/walk.ts';
import facts from './facts.ts';
import { postOf } from './post.ts';

const NEVER_ENTERED: ReadonlySet<string> = new Set(['comments']);

function readWire(body: unknown): Reading[] {
  const readings: Reading[] = [];
  walkObjects(body, NEVER_ENTERED, (node) => {
    const post = postOf(node);
    if (post) readings.push(post);
    return true;
  });
  return mergeReadings(readings);
}

function findPosts(root: ParentNode): PostElement[] {
  return [...root.querySelectorAll('article[data-post-id]')].flatMap((element) => {
    const id = element.getAttribute('data-post-id');
    return id === null ? [] : [{ id, element }];
  });
}

function accountOf(url: URL): AccountRef | undefined {
  const handle = /^\\/@([\\w.]+)\\/?$/.exec(url.pathname)?.[1];
  return handle === undefined ? undefined : { handle };
}

function surfaceOf(url: URL): Surface | undefined {
  if (url.pathname === '/') return 'feed';
  return accountOf(url) && 'account';
}

const ${name}: Platform = {
  ...facts,
  readWire,
  readEmbedded: () => [],
  readDom: () => [],
  findPosts,
  accountOf,
  surfaceOf,
  postTrace: /^https:\\/\\/media\\.${name}\\.example\\//,
};

export default ${name};
`,
    [`src/platforms/${name}/shapes.ts`]: `import type { Shape } from '../contract.ts';

/** What the reader knows a thing by. Not part of any bundle: \`npm run read\` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'item',
    needs: [{ oneOf: ['id'], type: 'string' }, { oneOf: ['like_count'], type: 'number' }],
  },
];

export default shapes;
`,
    [`test/platforms/${name}/payloads.ts`]: `import type { Payload } from '../payload.ts';

/** Imitates no recorded response yet: replace it by a fixture written from the platform's sheet. */
export const response = {
  data: {
    items: [
      {
        id: '101',
        like_count: 12,
        created_at: 1_790_000_000,
        picture: 'https://media.${name}.example/101.jpg',
        comments: [{ id: '7', like_count: 1 }],
      },
    ],
  },
};

const payloads: Payload[] = [
  {
    name: 'own: ${title} list',
    page: 'https://www.${name}.example/',
    request: 'https://www.${name}.example/api/list',
    text: JSON.stringify(response),
  },
];

export default payloads;
`,
    [`test/platforms/${name}/reader.test.ts`]: `import { describe, expect, it } from 'vitest';
import ${name} from '../../../src/platforms/${name}/index.ts';
import { response } from './payloads.ts';

describe('${title}', () => {
  it('reads a post by its shape, and no comment as a post', () => {
    const readings = ${name}.readWire(response, { pageUrl: 'https://www.${name}.example/' });
    expect(readings).toEqual([
      {
        kind: 'post',
        platform: '${name}',
        id: '101',
        createdAt: '2026-09-21T14:13:20.000Z',
        counts: { likes: { value: 12, exact: true } },
      },
    ]);
  });
});
`,
  };
}

function format(name: string): Record<string, string> {
  const title = name.toUpperCase();
  return {
    [`src/exports/formats/${name}.ts`]: `import type { ExportFormat } from '../contract.ts';

const ${name}: ExportFormat = {
  id: '${name}',
  label: { id: '${title}', en: '${title}' },
  extension: '${name}',
  mime: 'text/plain;charset=utf-8',
  async write(table, rows, _, sink) {
    let written = 0;
    for await (const row of rows) {
      const cells = table.columns.map((column) => String(column.cell(row) ?? ''));
      await sink(\`\${cells.join('\\t')}\\n\`);
      written += 1;
    }
    return written;
  },
};

export default ${name};
`,
    [`test/exports/${name}.test.ts`]: `import { describe, expect, it } from 'vitest';
import ${name} from '../../src/exports/formats/${name}.ts';

describe('${title}', () => {
  it('writes a line for each row, in order', async () => {
    const about = { id: 'kunci', en: 'key' };
    const key = { name: 'key', about, cell: (row: { key: string }) => row.key };
    const table = { id: 'rows', schema: 'rows/1', about, columns: [key] };
    const rows = [{ key: 'x:1' }, { key: 'x:2' }];
    const pieces: unknown[] = [];
    expect(await ${name}.write(table, rows, { csvSeparator: ';' }, (piece) => void pieces.push(piece))).toBe(2);
    expect(pieces.join('')).toBe('x:1\\nx:2\\n');
  });
});
`,
  };
}

/** Writes the files of an addition; nothing that exists is overwritten. Returns their paths from the root. */
export async function addNew(kind: string, name: string): Promise<string[]> {
  const skeleton = KINDS[kind];
  if (!skeleton) throw new Error(`kinds: ${Object.keys(KINDS).join(', ')}`);
  if (!/^[a-z][a-z0-9]{0,15}$/.test(name))
    throw new Error('a name is 1 to 16 small letters and digits, a letter first');
  const files = skeleton(name);
  const existing = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (existing.length > 0) throw new Error(`exists already: ${existing.join(', ')}`);
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), contents);
  }
  return Object.keys(files);
}

if (import.meta.filename === process.argv[1]) {
  const [kind = '', name = ''] = process.argv.slice(2);
  try {
    for (const path of await addNew(kind, name)) console.log(path);
  } catch (error) {
    console.error(`npm run new <kind> <name>: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}
