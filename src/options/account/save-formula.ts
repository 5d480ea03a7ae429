import type { Browser } from 'webextension-polyfill';
import { sendToWorker } from '../../messages/send.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import type { Group } from '../../model/group.ts';

/** Keeps a choice of formula: for the institution, else for all accounts that stand in none. */
export function saveFormula(
  runtime: Browser['runtime'],
  formula: FormulaChoice,
  institution: Group | undefined,
) {
  return institution
    ? sendToWorker(runtime, 'group.save', { group: { ...institution, formula } })
    : sendToWorker(runtime, 'settings.set', { formula });
}
