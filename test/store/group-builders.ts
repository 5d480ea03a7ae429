import { DEFAULT_FORMULA } from '../../src/model/formula.ts';
import { DEFAULT_TARGETS, type Group } from '../../src/model/group.ts';

/** An institution with these accounts, measured the usual way. */
export function institution(id: string, accounts: string[], change: Partial<Group> = {}): Group {
  return {
    id,
    name: `Lembaga ${id}`,
    kind: 'institution',
    accounts,
    formula: DEFAULT_FORMULA,
    targets: DEFAULT_TARGETS,
    ...change,
  };
}

/** Accounts to be looked at side by side. */
export function comparison(id: string, accounts: string[], change: Partial<Group> = {}): Group {
  return institution(id, accounts, { name: `Perbandingan ${id}`, kind: 'comparison', ...change });
}
