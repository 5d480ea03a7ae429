import type { TestInfo } from '@playwright/test';
import { openExport } from '../recompute/files.ts';
import { type History, historyIn } from '../recompute/history.ts';
import type { Takar } from './harness.ts';
import { text } from './texts.ts';

/** Everything that is stored, from the file that the data page writes. */
export async function exported(takar: Takar, language: 'id' | 'en', testInfo: TestInfo): Promise<History> {
  const options = await takar.openOwn('options.html#/data');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: text(language, 'options_bundle'), exact: true }).click();
  const path = testInfo.outputPath('takar.zip');
  await (await download).saveAs(path);
  await options.close();
  return historyIn(openExport(path));
}
