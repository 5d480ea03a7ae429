import type { PostRow } from '../../src/exports/contract.ts';

export const READ_AT = Date.UTC(2026, 7, 9, 2, 30, 0);

/** A row of a fictional institution; what a test is about is given, the rest is ordinary. */
export function postRow(parts: Partial<PostRow> = {}): PostRow {
  return {
    key: 'x:1840000000000000001',
    platform: 'x',
    url: 'https://x.com/kpu_kotacontoh/status/1840000000000000001',
    account: 'x:900',
    handle: 'kpu_kotacontoh',
    name: 'KPU Kota Contoh',
    caption: 'Rapat koordinasi pemutakhiran data pemilih.',
    createdAt: Date.UTC(2026, 7, 7, 10, 0, 0),
    format: 'photo',
    counts: {
      likes: { value: 12, exact: true, at: READ_AT },
      comments: { value: 3, exact: true, at: READ_AT },
    },
    lastRead: READ_AT,
    formula: 'er-post',
    reason: 'count-unread',
    ...parts,
  };
}

/** `count` rows that differ in every number, with one in ten counts unread and captions of a usual length. */
export function manyRows(count: number): PostRow[] {
  return Array.from({ length: count }, (_, index) => {
    const row = postRow({
      key: `x:${1_840_000_000_000_000n + BigInt(index)}`,
      account: `x:${900 + (index % 7)}`,
      handle: `kantor_${index % 7}`,
      caption: `Unggahan nomor ${index}: sosialisasi tahapan pemilihan di kecamatan ${index % 40}, "hadir"; #Pemilu
Baris kedua.`,
      createdAt: Date.UTC(2026, 0, 1) + index * 60_000,
      format: index % 3 === 0 ? 'video' : 'photo',
      counts: {},
    });
    return index % 10 === 0 ? row : measured(row, (index * 7919) % 10_007, index % 5 !== 0);
  });
}

function measured({ reason: _, ...row }: PostRow, likes: number, exact: boolean): PostRow {
  const rate = likes / 123.45;
  return {
    ...row,
    counts: { likes: { value: likes, exact, at: READ_AT } },
    interactions: { low: likes, high: likes },
    readAt: READ_AT,
    denominator: { name: 'followers', value: { low: 12_345, high: 12_345 }, exact: true, at: READ_AT },
    rate: { low: rate, high: rate },
  };
}
