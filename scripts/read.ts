import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/reading.ts';
import type { Result } from '../src/model/result.ts';
import { loadSource } from './load.ts';
import type { Saved } from './saved.ts';

const USAGE = `npm run -s read -- --page URL [--request URL] [--lang TAG] FILE
Mencetak bacaan dari tanggapan atau halaman yang disimpan, satu JSON per baris.
Prints the readings of a saved response or page, one JSON a line.
  --page URL     alamat tab / the tab's address (https://x.com/…); it names the platform
  --request URL  alamat tanggapan / the response's address; without it FILE is a page or a fragment of one
  --lang TAG     bahasa halaman / the page's language (id, en, …), where a saved page does not state it`;

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function parseCommandLine(): { saved: Omit<Saved, 'text'>; file: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { page: { type: 'string' }, request: { type: 'string' }, lang: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (values.page === undefined || file === undefined || others.length > 0) fail(USAGE, 2);
    return { file, saved: { page: values.page, request: values.request, lang: values.lang } };
  } catch {
    fail(USAGE, 2);
  }
}

const { file, saved } = parseCommandLine();
const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
  fail(`Berkas tidak dapat dibuka. The file cannot be opened: ${file} (${error.code})`, 2),
);
const { readSaved } = await loadSource<{ readSaved: (source: Saved) => Result<Reading[]> }>(
  `export { readSaved } from './scripts/saved.ts';`,
);
const read = readSaved({ ...saved, text });
if (!read.ok) fail(read.error, 2);
process.stdout.write(
  read.value
    .map(
      (reading) => `${JSON.stringify(reading)}
`,
    )
    .join(''),
);
