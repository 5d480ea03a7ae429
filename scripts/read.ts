import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Result } from '../src/model/result.ts';
import { loadSource } from './load.ts';
import type { Saved } from './saved.ts';

const USAGE = `npm run -s read -- --page URL [--request URL] [--lang TAG] FILE
npm run -s read -- DIAGNOSTIC
Mencetak bacaan dari tanggapan atau halaman yang disimpan, satu JSON per baris; dari diagnostik: uji bentuk mana gagal di mana.
Prints the readings of a saved response or page, one JSON a line; of a diagnostic: which shape test failed where.
  --page URL     alamat tab / the tab's address (https://x.com/…); it names the platform
  --request URL  alamat tanggapan / the response's address; without it FILE is a page or a fragment of one
  --lang TAG     bahasa halaman / the page's language (id, en, …), where a saved page does not state it`;

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function parseCommandLine(): {
  saved: Omit<Saved, 'text' | 'page'> & { page: string | undefined };
  file: string;
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { page: { type: 'string' }, request: { type: 'string' }, lang: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) fail(USAGE, 2);
    return { file, saved: { page: values.page, request: values.request, lang: values.lang } };
  } catch {
    fail(USAGE, 2);
  }
}

const { file, saved } = parseCommandLine();
const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
  fail(`Berkas tidak dapat dibuka. The file cannot be opened: ${file} (${error.code})`, 2),
);
const source = await loadSource<{
  readSaved: (source: Saved) => Result<Reading[]>;
  diagnosticIn: (text: string) => Diagnostic | undefined;
  explainDiagnostic: (diagnostic: Diagnostic) => Result<string[]>;
}>(`export { readSaved } from './scripts/saved.ts';
export { diagnosticIn, explainDiagnostic } from './scripts/diagnose.ts';`);

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

const diagnostic = source.diagnosticIn(text);
if (diagnostic) {
  const explained = source.explainDiagnostic(diagnostic);
  if (!explained.ok) fail(explained.error, 2);
  print(explained.value);
} else {
  const { page } = saved;
  if (page === undefined) fail(USAGE, 2);
  const read = source.readSaved({ ...saved, page, text });
  if (!read.ok) fail(read.error, 2);
  // The unit of a rounded count is Takar's own note and no part of a reading.
  print(
    read.value.map((reading) =>
      JSON.stringify(reading, (key, value) => (key === 'unit' ? undefined : value)),
    ),
  );
}
