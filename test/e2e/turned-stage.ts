import type { BrowserContext } from '@playwright/test';
import { openStage, type StageOptions } from '../stage/stage.ts';

/**
 * Serves the stage anew so that every key of all data has another name, as after a change of the platform that touches
 * all; its own pages still understand them. `false` serves it again as it was.
 */
export async function turnStageKeys(
  context: BrowserContext,
  options: StageOptions,
  turnsKeys = true,
): Promise<void> {
  await context.unrouteAll();
  await context.addInitScript((turns) => {
    window.__stageTurnsKeys = turns;
  }, turnsKeys);
  await openStage(context, { ...options, turnsKeys });
}
