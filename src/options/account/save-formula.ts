import type { SendingRuntime } from '../../messages/endpoint.ts';
import { sendToWorker } from '../../messages/send.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import type { Group } from '../../model/group.ts';

/** Keeps a choice of formula: for a group, else for all accounts that stand in no institution. */
export function saveFormula(
  runtime: SendingRuntime,
  formula: FormulaChoice,
  group: Pick<Group, 'id'> | undefined,
) {
  return group
    ? sendToWorker(runtime, 'group.formula', { id: group.id, formula })
    : sendToWorker(runtime, 'settings.set', { formula });
}
