import type { Group } from '../../model/group.ts';
import { READINGS_SCHEMA, schemaColumn } from '../cells.ts';
import type { MemberRow, Rows, Table } from '../contract.ts';

/** A row for each account of each group, in the order chosen; one row for a group without accounts. */
export async function* membersOf(groups: Rows<Group>): AsyncGenerator<MemberRow> {
  for await (const group of groups) {
    if (group.accounts.length === 0) yield { group };
    for (const [index, account] of group.accounts.entries()) yield { group, account, position: index + 1 };
  }
}

/** The institutions and comparisons that the user made, with the formula of each. */
export const groupsTable: Table<MemberRow> = {
  id: 'groups',
  schema: READINGS_SCHEMA,
  about: {
    id: 'satu baris untuk setiap akun dalam setiap kelompok yang Anda buat',
    en: 'a row for each account in each group that you made',
  },
  columns: [
    schemaColumn(READINGS_SCHEMA),
    { name: 'id', about: { id: 'kunci kelompok', en: 'key of the group' }, cell: ({ group }) => group.id },
    {
      name: 'name',
      about: { id: 'nama kelompok', en: 'name of the group' },
      cell: ({ group }) => group.name,
    },
    {
      name: 'kind',
      about: {
        id: 'institution = akun satu instansi, comparison = akun yang dibandingkan',
        en: 'institution = the accounts of one office, comparison = accounts side by side',
      },
      cell: ({ group }) => group.kind,
    },
    {
      name: 'account',
      about: {
        id: 'kunci akun; kosong = kelompok tanpa akun',
        en: 'key of the account; empty = a group without accounts',
      },
      cell: (row) => row.account,
    },
    {
      name: 'position',
      about: {
        id: 'urutan akun dalam kelompok, mulai dari 1',
        en: 'place of the account in the group, from 1',
      },
      cell: (row) => row.position,
    },
    {
      name: 'numerator',
      about: {
        id: 'interaksi yang dihitung: core = baku, extended = diperluas, comments = komentar saja',
        en: 'interactions counted: core = the usual ones, extended = more, comments = comments alone',
      },
      cell: ({ group }) => group.formula.numerator,
    },
    {
      name: 'denominator',
      about: {
        id: 'pembagi: usual = baku untuk platformnya, followers, views, reach',
        en: 'denominator: usual = the default of the platform, followers, views, reach',
      },
      cell: ({ group }) => group.formula.denominator,
    },
    {
      name: 'answer_hours',
      about: {
        id: 'dalam berapa jam komentar sebaiknya dijawab',
        en: 'hours within which a comment should be answered',
      },
      cell: ({ group }) => group.targets.answerHours,
    },
    {
      name: 'quiet_days',
      about: {
        id: 'setelah berapa hari tanpa unggahan akun dianggap sepi',
        en: 'days without a post after which an account counts as quiet',
      },
      cell: ({ group }) => group.targets.quietDays,
    },
  ],
};
