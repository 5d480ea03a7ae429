import { expect, test } from 'vitest';
import type { ExportOptions, PostRow } from '../../src/exports/contract.ts';
import csv from '../../src/exports/formats/csv.ts';
import { postsTable } from '../../src/exports/tables/posts.ts';
import { manyRows, postRow, READ_AT } from './post-rows.ts';
import { recordsIn } from './table-rows.ts';

async function written(
  rows: Iterable<PostRow> | AsyncIterable<PostRow>,
  csvSeparator: ExportOptions['csvSeparator'],
) {
  const pieces: string[] = [];
  const count = await csv.write(postsTable, rows, { csvSeparator }, (piece) => {
    pieces.push(String(piece));
  });
  return { text: pieces.join(''), pieces, count };
}

async function firstRecord(row: PostRow, separator: ExportOptions['csvSeparator'] = ';') {
  const { text } = await written([row], separator);
  return recordsIn(text, separator)[0] ?? {};
}

test('the columns and their order are those of schema takar-posts/2', () => {
  expect(postsTable.columns.map((column) => column.name).join(' ')).toBe(
    'schema post url platform account handle name created_at created_at_from format promoted caption ' +
      'likes likes_exact likes_state likes_read_at comments comments_exact comments_state comments_read_at reposts reposts_exact reposts_state reposts_read_at ' +
      'quotes quotes_exact quotes_state quotes_read_at shares shares_exact shares_state shares_read_at saves saves_exact saves_state saves_read_at ' +
      'views views_exact views_state views_read_at interactions_of interactions_low interactions_high interactions_read_at denominator ' +
      'denominator_low denominator_high denominator_exact denominator_read_at formula rate_low rate_high ' +
      'rate_state read_at ' +
      'reply_to likes_unit comments_unit reposts_unit quotes_unit shares_unit saves_unit views_unit',
  );
});

test('a reply says whether it answers its own author, and a rounded count the step that its digits do not show', async () => {
  const views = { value: 80_000, exact: false, unit: 10_000, at: READ_AT };
  const own = await firstRecord(postRow({ replyTo: { self: true }, counts: { views } }));
  expect(own).toMatchObject({
    schema: 'takar-posts/2',
    reply_to: 'self',
    views_unit: '10000',
    likes_unit: '',
  });
  expect((await firstRecord(postRow({ replyTo: { self: false } }))).reply_to).toBe('other');
  expect((await firstRecord(postRow())).reply_to).toBe('');
});

test('the file begins with a byte order mark and ends every line with CRLF', async () => {
  const { text } = await written([postRow()], ';');
  expect(text.startsWith('\uFEFFschema;post;')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
});

test.each([
  ';',
  ',',
] as const)('every number comes back the same from a file separated by "%s"', async (separator) => {
  const rows = manyRows(1_203);
  const { text, count } = await written(rows, separator);
  const records = recordsIn(text, separator);
  const number = (cell: string | undefined) =>
    cell ? Number(separator === ';' ? cell.replace(',', '.') : cell) : undefined;
  expect(count).toBe(rows.length);
  expect(records).toHaveLength(rows.length);
  for (const [index, row] of rows.entries()) {
    const record = records[index] ?? {};
    const likes = row.counts.likes;
    expect(record.post).toBe(row.key);
    expect(number(record.likes)).toBe(likes && 'value' in likes ? likes.value : undefined);
    expect(number(record.rate_low)).toBe(row.rate?.low);
    expect(number(record.denominator_high)).toBe(row.denominator?.value.high);
    expect(record.caption).toBe(row.caption);
  }
});

test('an empty cell has its reason beside it', async () => {
  const record = await firstRecord(
    postRow({
      counts: { likes: { hidden: true, at: READ_AT }, views: { value: 12_300, exact: false, at: READ_AT } },
      reason: 'count-hidden',
    }),
  );
  expect(record).toMatchObject({
    likes: '',
    likes_exact: '',
    likes_state: 'hidden',
    likes_read_at: '2026-08-09T02:30:00.000Z',
    comments: '',
    comments_state: 'unknown',
    comments_read_at: '',
    views: '12300',
    views_exact: 'false',
    views_state: 'stated',
    rate_low: '',
    rate_state: 'count-hidden',
  });
});

test('a zero is written as 0 and not as an empty cell', async () => {
  const record = await firstRecord(postRow({ counts: { likes: { value: 0, exact: true, at: READ_AT } } }));
  expect(record).toMatchObject({ likes: '0', likes_exact: 'true', likes_state: 'stated' });
});

test('the decimal sign follows the separator and a tiny rate has no exponent', async () => {
  const rate = { low: 0.0000004, high: 2.415 };
  expect(await firstRecord(postRow({ rate }), ';')).toMatchObject({
    rate_low: '0,0000004',
    rate_high: '2,415',
  });
  expect(await firstRecord(postRow({ rate }), ',')).toMatchObject({
    rate_low: '0.0000004',
    rate_high: '2.415',
  });
});

test('times are ISO 8601 in UTC, with the word where they come from', async () => {
  expect(await firstRecord(postRow({ createdAtFrom: 'id' }))).toMatchObject({
    created_at: '2026-08-07T10:00:00.000Z',
    created_at_from: 'id',
    read_at: '2026-08-09T02:30:00.000Z',
  });
  const { createdAt: _, ...timeless } = postRow();
  expect(await firstRecord(timeless)).toMatchObject({ created_at: '', created_at_from: '' });
});

test.each([
  '=1+1',
  '+62811',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =cmd()',
  '＝1+1',
  '\n-1',
  '\uFEFF=1',
  '\u200B=1',
])('a text that begins like a formula stands behind an apostrophe: %j', async (text) => {
  const record = await firstRecord(postRow({ caption: text, name: text, handle: text }));
  expect([record.caption, record.name, record.handle]).toEqual([`'${text}`, `'${text}`, `'${text}`]);
});

test.each([
  'Baris satu\nbaris dua\r\nbaris tiga',
  'Ia berkata "siap"; lalu, pulang',
  '🇮🇩🙏🏽 Selamat HUT RI ke-81',
  ' spasi di tepi ',
])('a caption survives as it stands: %j', async (caption) => {
  for (const separator of [';', ','] as const) {
    expect((await firstRecord(postRow({ caption }), separator)).caption).toBe(caption);
  }
});

test('rows are asked for as they are written, a few hundred at a time', async () => {
  let asked = 0;
  let mostWaiting = 0;
  async function* rows() {
    for (const row of manyRows(2_000)) {
      asked += 1;
      yield row;
    }
  }
  let seen = 0;
  await csv.write(postsTable, rows(), { csvSeparator: ';' }, (piece) => {
    mostWaiting = Math.max(mostWaiting, asked - seen);
    seen += String(piece).split('x.com').length - 1;
  });
  expect(asked).toBe(2_000);
  expect(mostWaiting).toBeLessThanOrEqual(500);
});

test('what the sink throws stops the export', async () => {
  await expect(
    csv.write(postsTable, [postRow()], { csvSeparator: ';' }, () => {
      throw new Error('disk full');
    }),
  ).rejects.toThrow('disk full');
});
