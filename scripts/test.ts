import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundler.ts';

/**
 * All tests: `npm test`. The steps run one after the other and a failed one does not stop the next, so that one
 * run shows all that is wrong. The last line sums the tests that vitest and Playwright really executed, and counts
 * each other step (types, lint, build, sizes, audit) as one.
 */
type Outcome = { passed: number; failed: number; skipped: number };

const RESULTS = join(root, 'test-results');
const node = process.execPath;
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const bin = (...path: string[]) => join(root, 'node_modules', ...path);

const CHECKS: [name: string, args: string[]][] = [
  ['types', [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  ['lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.']],
  ['build', [tsx, 'scripts/build.ts']],
  ['sizes', [tsx, 'scripts/size.ts']],
  ['audit', [tsx, 'scripts/audit.ts']],
];

function run(args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

async function check(name: string, args: string[]): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const code = await run(args);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A runner that failed without a failed test (a broken file, a crash) counts as one failure. */
function withExitCode(outcome: Outcome, code: number): Outcome {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

async function unit(): Promise<Outcome> {
  console.log('\n== unit and architecture');
  const report = join(RESULTS, 'unit.json');
  const code = await run([
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = await json(report);
  return withExitCode(
    {
      passed: Number(result?.numPassedTests ?? 0),
      failed: Number(result?.numFailedTests ?? 0),
      skipped: Number(result?.numPendingTests ?? 0),
    },
    code,
  );
}

async function endToEnd(): Promise<Outcome> {
  console.log('\n== end to end');
  const report = join(RESULTS, 'e2e.json');
  const code = await run([tsx, 'scripts/e2e.ts'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const stats = (await json(report))?.stats as Record<string, number> | undefined;
  return withExitCode(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    code,
  );
}

async function json(path: string): Promise<Record<string, unknown> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const outcomes: [string, Outcome][] = [];
for (const [name, args] of CHECKS) outcomes.push([name, await check(name, args)]);
outcomes.push(['unit and architecture', await unit()]);
outcomes.push(['end to end', await endToEnd()]);

console.log('');
for (const [name, { passed, failed, skipped }] of outcomes) {
  console.log(
    `${name.padEnd(24)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}
const sum = (key: keyof Outcome) => outcomes.reduce((total, [, outcome]) => total + outcome[key], 0);
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
);
process.exit(sum('failed') > 0 ? 1 : 0);
