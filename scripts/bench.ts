import { benchCaptions } from './bench/captions.ts';
import { benchPages } from './bench/pages.ts';
import { benchReading } from './bench/reading.ts';
import { benchStore } from './bench/store.ts';
import { benchViews } from './bench/views.ts';
import { benchYear } from './bench/year.ts';
import { buildAll } from './build.ts';
import { printWeights, weights } from './size.ts';

/**
 * `npm run bench`: measures against the budgets, as ratios within one run wherever time is involved. It is no test;
 * a figure over its budget is printed with OVER. `npm run bench -- reading` runs one part.
 */
const PARTS: Record<string, () => Promise<void>> = {
  reading: benchReading,
  sizes: async () => {
    await buildAll();
    console.log('\nFirst load of each bundle, gzip');
    printWeights(await weights());
  },
  store: benchStore,
  year: benchYear,
  views: benchViews,
  pages: benchPages,
  captions: benchCaptions,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`npm run bench -- [${Object.keys(PARTS).join('] [')}]: there is no part "${unknown[0]}"`);
  process.exit(2);
}
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part();
}
