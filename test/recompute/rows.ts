import type { Line, Lines } from './files.ts';
import type { Group, Post, Reading, Reply, Said } from './history.ts';
import { COUNT_NAMES, type Formula, formulaIn, numeratorOf, PLATFORMS, platformIn } from './platforms.ts';

/** What one row of each file says. All throw where a row says nothing that it must, or contradicts itself. */

export function postIn(row: Line, lines: Lines): Post {
  const counts = COUNT_NAMES.flatMap((name) => {
    const said = saidIn(row, name, lines);
    return said === undefined ? [] : [[name, { said, at: timeIn(row, `${name}_read_at`) }] as const];
  });
  return {
    key: cell(row, 'post'),
    ...(row.account ? { account: row.account } : {}),
    ...(row.created_at ? { createdAt: timeIn(row, 'created_at') } : {}),
    createdFromId: row.created_at_from === 'id',
    ...(row.format ? { format: row.format } : {}),
    promoted: row.promoted === 'true',
    repliesToOther: row.reply_to === 'other',
    ...measuredBy(row),
    counts: new Map(counts),
  };
}

/** Of several numerators that are the same on a platform the first: nothing tells them apart. */
function measuredBy(row: Line): { measuredBy?: Formula } {
  const rules = PLATFORMS[platformIn(cell(row, 'post'))];
  const denominator = (['followers', 'views', 'reach'] as const).find(
    (name) => DENOMINATED[name] === row.formula,
  );
  if (rules === undefined || denominator === undefined) return {};
  const numerator = (['core', 'extended', 'comments'] as const).find(
    (name) => numeratorOf(rules, { numerator: name, denominator }).join('+') === row.interactions_of,
  );
  return numerator === undefined ? {} : { measuredBy: { numerator, denominator } };
}

const DENOMINATED = { followers: 'er-post', views: 'er-views', reach: 'er-reach' } as const;

export function readingIn(row: Line, lines: Lines): Reading {
  const reactions = (row.reactions ?? '').split(';').flatMap((part) => {
    const [kind = '', count = ''] = part.split('=');
    return kind === '' ? [] : [[kind, Number(count)] as const];
  });
  return {
    post: cell(row, 'post'),
    at: timeIn(row, 'read_at'),
    counts: new Map(COUNT_NAMES.map((name) => [name, saidIn(row, name, lines)])),
    ...(reactions.length > 0 ? { reactions: new Map(reactions) } : {}),
  };
}

export function replyIn(row: Line): Reply {
  return {
    key: cell(row, 'reply'),
    post: cell(row, 'post'),
    ...(row.parent ? { parent: row.parent } : {}),
    byOwner: row.by_owner === 'true',
    ...(row.created_at ? { createdAt: timeIn(row, 'created_at') } : {}),
    firstSeen: timeIn(row, 'first_seen'),
  };
}

/** A group has a row for each of its accounts, or one without an account. */
export function groupsIn(lines: Lines): Group[] {
  const groups = new Map<string, Group>();
  for (const row of lines.rows) {
    const group = groups.get(cell(row, 'id')) ?? {
      id: cell(row, 'id'),
      kind: cell(row, 'kind'),
      accounts: [],
      formula: formulaIn(`${row.numerator}/${row.denominator}`),
      answerHours: numberIn(row, 'answer_hours', lines),
    };
    if (row.account) group.accounts.push(row.account);
    groups.set(group.id, group);
  }
  return [...groups.values()];
}

/** What the columns of a count say together. Throws where they contradict each other. */
export function saidIn(row: Line, name: string, lines: Lines): Said {
  const state = cell(row, `${name}_state`);
  if (state !== 'stated') {
    if (row[name] !== '') throw new Error(`${name} is ${state} and has a value: ${JSON.stringify(row)}`);
    if (state !== 'hidden' && state !== 'unknown') throw new Error(`no state: ${state}`);
    return state === 'hidden' ? 'hidden' : undefined;
  }
  const unit = row[`${name}_unit`] ? numberIn(row, `${name}_unit`, lines) : undefined;
  return {
    value: numberIn(row, name, lines),
    exact: cell(row, `${name}_exact`) === 'true',
    ...(unit === undefined ? {} : { unit }),
  };
}

export function cell(row: Line, name: string): string {
  const text = row[name];
  if (text === undefined || text === '') throw new Error(`no ${name} in ${JSON.stringify(row)}`);
  return text;
}

export function numberIn(row: Line, name: string, { decimal }: Lines): number {
  const number = Number(decimal === ',' ? cell(row, name).replace(',', '.') : cell(row, name));
  if (!Number.isFinite(number)) throw new Error(`${name} is no number in ${JSON.stringify(row)}`);
  return number;
}

export function timeIn(row: Line, name: string): number {
  const time = Date.parse(cell(row, name));
  if (Number.isNaN(time)) throw new Error(`${name} is no time in ${JSON.stringify(row)}`);
  return time;
}
