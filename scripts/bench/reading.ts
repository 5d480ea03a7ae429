import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Platform, ReadContext } from '../../src/platforms/contract.ts';
import { root } from '../bundler.ts';
import { loadSource } from '../load.ts';
import { platformFacts } from '../platforms.ts';

type Recorded = {
  file: string;
  platform: string;
  kind: string;
  page: string;
  request?: string;
  lang?: string;
};

const BUDGET = 1.5;

/** Middle time of many runs of two functions in turn, so that both meet the same machine. Milliseconds. */
function compare(a: () => unknown, b: () => unknown): { a: number; b: number } {
  const times: [number[], number[]] = [[], []];
  const until = performance.now() + 700;
  for (let round = 0; round < 15 || (performance.now() < until && round < 400); round += 1) {
    for (const [index, run] of [a, b].entries()) {
      const start = performance.now();
      run();
      times[index as 0 | 1].push(performance.now() - start);
    }
  }
  const middle = (values: number[]) => values.sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
  return { a: middle(times[0]), b: middle(times[1]) };
}

/** Parsing and reading a body, against parsing it alone; for a page the same over the JSON in its scripts. */
export async function benchReading(): Promise<void> {
  const folder = join(root, '..', 'shared', 'recorded');
  console.log('\nReading a recorded source / JSON.parse of the same text');
  if (!existsSync(folder)) {
    console.log('  ../shared/recorded is not here: nothing to measure');
    return;
  }
  const known = new Set((await platformFacts()).map(({ id }) => id));
  const index: Recorded[] = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  for (const recorded of index.filter(({ platform }) => known.has(platform))) {
    const { default: platform } = await loadSource<{ default: Platform }>(
      `export { default } from './src/platforms/${recorded.platform}/index.ts';`,
    );
    const text = await readFile(join(folder, recorded.file), 'utf8');
    const row =
      recorded.kind === 'response'
        ? benchBody(platform, recorded, text)
        : benchPage(platform, recorded, text);
    if (row) print(recorded.file, text.length, row);
  }
}

function contextOf({ page, request, lang }: Recorded): ReadContext {
  return { pageUrl: page, ...(request && { requestUrl: request }), ...(lang && { lang }) };
}

function benchBody(platform: Platform, recorded: Recorded, text: string): { a: number; b: number } {
  const context = contextOf(recorded);
  return compare(
    () => JSON.parse(text),
    () => platform.readWire(JSON.parse(text), context),
  );
}

function benchPage(
  platform: Platform,
  recorded: Recorded,
  text: string,
): { a: number; b: number } | undefined {
  const { document } = parseHTML(text);
  const scripts = [...document.querySelectorAll('script:not([src])')].flatMap((script) =>
    /json$/.test(script.getAttribute('type') ?? '')
      ? [script.textContent ?? '']
      : assignedObjects(script.textContent ?? ''),
  );
  if (scripts.join('').length < 10_000) return undefined;
  const context = contextOf(recorded);
  // As the content script hands over scripts that came later. A browser finds them at once, linkedom in every node.
  const root = document.createDocumentFragment();
  root.append(...document.querySelectorAll('script'));
  return compare(
    () => scripts.map((script) => JSON.parse(script)),
    () => platform.readEmbedded(root, context),
  );
}

/** Shorter objects in a script are settings. */
const SHORTEST_DATA = 10_000;

/** The JSON texts of the objects that a script assigns to globals. */
function assignedObjects(script: string): string[] {
  return [...script.matchAll(/(?:var \w+|window\[["']\w+["']\]) ?= ?(?=\{")/g)].flatMap(
    ({ index, 0: assignment }) => {
      const text = jsonAtStart(script.slice(index + assignment.length));
      return text.length < SHORTEST_DATA ? [] : [text];
    },
  );
}

/** The JSON that a text begins with, as the parser's complaint about what follows it tells; '' when it is none. */
function jsonAtStart(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    const end = /after JSON at position (\d+)/.exec(String(error))?.[1];
    return end === undefined ? '' : text.slice(0, Number(end));
  }
}

function print(file: string, length: number, { a, b }: { a: number; b: number }): void {
  const ratio = b / a;
  const judged = length >= 200_000;
  const mark = !judged ? '(small)' : ratio <= BUDGET ? 'ok' : 'OVER';
  const size = `${Math.round(length / 1000)} kB`.padStart(8);
  console.log(
    `  ${file.padEnd(48)}${size}  ${a.toFixed(2)} → ${b.toFixed(2)} ms  ${ratio.toFixed(2)}×  ${mark}`,
  );
}
