import { DEFAULT_FORMULA } from '../../model/formula.ts';
import { DEFAULT_TARGETS, type Group } from '../../model/group.ts';
import { group as groupCheck, MAX_ACCOUNTS_PER_GROUP } from '../../model/group-schema.ts';

/** A group as it stands in the editor: the targets as they were typed, right or not. */
export type Draft = Omit<Group, 'targets'> & { answerHours: string; quietDays: string };

export function newDraft(id: string): Draft {
  const { answerHours, quietDays } = DEFAULT_TARGETS;
  return {
    id,
    name: '',
    kind: 'institution',
    accounts: [],
    formula: DEFAULT_FORMULA,
    answerHours: String(answerHours),
    quietDays: String(quietDays),
  };
}

export function draftOf({ id, name, kind, accounts, formula, targets }: Group): Draft {
  return {
    id,
    name,
    kind,
    accounts: [...accounts],
    formula,
    answerHours: String(targets.answerHours),
    quietDays: String(targets.quietDays),
  };
}

/** Whether saving one would store something else than saving the other; the order of accounts counts. */
export function differ(a: Draft, b: Draft): boolean {
  return (
    a.name !== b.name ||
    a.kind !== b.kind ||
    a.accounts.join('\n') !== b.accounts.join('\n') ||
    a.formula.numerator !== b.formula.numerator ||
    a.formula.denominator !== b.formula.denominator ||
    a.answerHours !== b.answerHours ||
    a.quietDays !== b.quietDays
  );
}

/**
 * A draft on top of what is stored by now, when something else changed the group meanwhile: what differs from `base`,
 * on which the draft was begun, stays as the user made it, account by account; all else is as stored.
 */
export function rebased(draft: Draft, base: Draft, stored: Draft): Draft {
  const chosen = <T>(own: T, before: T, now: T) => (own === before ? now : own);
  const [begun, ticked] = [new Set(base.accounts), new Set(draft.accounts)];
  const staying = stored.accounts.filter((account) => ticked.has(account) || !begun.has(account));
  const added = draft.accounts.filter((account) => !begun.has(account));
  return {
    id: draft.id,
    name: chosen(draft.name, base.name, stored.name),
    kind: chosen(draft.kind, base.kind, stored.kind),
    accounts: [...new Set([...staying, ...added])],
    formula: {
      numerator: chosen(draft.formula.numerator, base.formula.numerator, stored.formula.numerator),
      denominator: chosen(draft.formula.denominator, base.formula.denominator, stored.formula.denominator),
    },
    answerHours: chosen(draft.answerHours, base.answerHours, stored.answerHours),
    quietDays: chosen(draft.quietDays, base.quietDays, stored.quietDays),
  };
}

/** What the user must mend before a draft can be saved. */
export type Problem = 'name-missing' | 'name-long' | 'answer-hours' | 'quiet-days' | 'too-many';

/** The bounds that messages hold the targets to; said in the editor. */
export const MOST = {
  name: 200,
  answerHours: 720,
  quietDays: 365,
  accounts: MAX_ACCOUNTS_PER_GROUP,
} as const;

/** The group that a draft makes, or all that is wrong with it. */
export function groupOf(draft: Draft): { group: Group } | { problems: Problem[] } {
  const name = draft.name.trim();
  const answerHours = wholeIn(draft.answerHours);
  const quietDays = wholeIn(draft.quietDays);
  const problems: Problem[] = [];
  if (name === '') problems.push('name-missing');
  if (name.length > MOST.name) problems.push('name-long');
  if (!isWithin(answerHours, MOST.answerHours)) problems.push('answer-hours');
  if (!isWithin(quietDays, MOST.quietDays)) problems.push('quiet-days');
  if (draft.accounts.length > MOST.accounts) problems.push('too-many');
  if (problems.length > 0) return { problems };
  const { id, kind, accounts, formula } = draft;
  return {
    group: groupCheck.parse({ id, name, kind, accounts, formula, targets: { answerHours, quietDays } }),
  };
}

/** NaN for anything but digits: "7,5" and "1e2" are no number of days. */
function wholeIn(typed: string): number {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

function isWithin(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

/** Ticks an account, as the last of the chosen, or takes its tick away. */
export function toggled(draft: Draft, account: string): Draft {
  const others = draft.accounts.filter((key) => key !== account);
  const isChosen = others.length < draft.accounts.length;
  return { ...draft, accounts: isChosen ? others : [...others, account] };
}

/** Ticks these too. */
export function withAll(draft: Draft, accounts: readonly string[]): Draft {
  return { ...draft, accounts: [...new Set([...draft.accounts, ...accounts])] };
}

export type Move = { account: string; from: Group };

/** Which accounts would leave which institutions if this were saved: an account stands in one at most. */
export function movesOf(
  { id, kind, accounts }: Pick<Group, 'id' | 'kind' | 'accounts'>,
  groups: readonly Group[],
): Move[] {
  if (kind !== 'institution') return [];
  const others = groups.filter((group) => group.kind === 'institution' && group.id !== id);
  return accounts.flatMap((account) =>
    others.filter((group) => group.accounts.includes(account)).map((from) => ({ account, from })),
  );
}
