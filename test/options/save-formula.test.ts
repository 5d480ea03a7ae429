import { expect, test } from 'vitest';
import { saveFormula } from '../../src/options/account/save-formula.ts';
import { city } from './groups/groups.ts';

/** The worker, which answers everything, and what was asked of it. */
function listening() {
  const asked: unknown[] = [];
  const runtime = {
    id: 'takar',
    sendMessage: async (message: unknown) => {
      asked.push(message);
      return { ok: true, value: {} };
    },
  };
  return { asked, runtime };
}

const byViews = { numerator: 'core', denominator: 'views' } as const;

test('a choice for a group says nothing of its accounts, which may be others by now', async () => {
  const { asked, runtime } = listening();
  await saveFormula(runtime, byViews, city);
  expect(asked).toEqual([{ takar: 1, name: 'group.formula', request: { id: 'city', formula: byViews } }]);
});

test('a choice for no group is that of the settings', async () => {
  const { asked, runtime } = listening();
  await saveFormula(runtime, byViews, undefined);
  expect(asked).toMatchObject([{ name: 'settings.set', request: { formula: byViews } }]);
});
