import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bundler.ts';
import { platformFacts } from '../platforms.ts';
import { alarmsPart } from './caption-alarms.ts';
import { loadChecks } from './caption-checks.ts';
import { hostilePart } from './caption-hostile.ts';
import { timesPart } from './caption-speed.ts';

const NEWS = join(root, '..', 'shared', 'texts', 'news-sentences.txt');
const README = join(root, 'src', 'checks', 'README.md');
const MARKED = /(<!-- npm run bench -- captions --write -->\n)[\s\S]*(<!-- end -->)/;

/**
 * False alarms on news sentences, time of a long caption and of hostile texts. `--write` puts the figures into
 * src/checks/README.md.
 */
export async function benchCaptions(): Promise<void> {
  const checks = await loadChecks();
  const ids = (await platformFacts()).map(({ id }) => id);
  // One that limits little first: most rules are measured on it.
  const platforms = ids.toSorted((a, b) => Number(b === 'facebook') - Number(a === 'facebook'));
  const texts = await sentences();
  const parts = [
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${checks.captionRules.length} rules.`,
    await alarmsPart(checks, texts, platforms),
    await timesPart(checks, texts, platforms),
    hostilePart(checks, platforms),
  ];
  console.log(`\nCaptions\n\n${parts.join('\n\n')}`);
  if (!process.argv.includes('--write')) return;
  const readme = await readFile(README, 'utf8');
  if (!MARKED.test(readme)) throw new Error('src/checks/README.md has lost its marks for the figures');
  await writeFile(
    README,
    readme.replace(MARKED, (_, begin: string, end: string) => `${begin}${parts.join('\n\n')}\n${end}`),
  );
}

async function sentences(): Promise<string[]> {
  if (!existsSync(NEWS)) return [];
  return (await readFile(NEWS, 'utf8')).split('\n').filter((line) => line.trim() !== '');
}
