import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { CaptionContext, CaptionInput } from '../src/checks/contract.ts';
import type { Checked } from '../src/checks/engine.ts';
import { loadSource } from './load.ts';

const USAGE = `npm run -s check -- --platform P [--alt TEXT] [--today ISO] [--context FILE] FILE|-
npm run -s check -- --jsonl FILE|-
Memeriksa takarir: satu temuan JSON per baris; dengan --jsonl satu takarir per baris, satu hasil per baris.
Checks a caption: one finding as JSON a line; with --jsonl one caption a line, and one result a line.
  --platform P    instagram, x, facebook, tiktok, youtube, threads
  --alt TEXT      teks alternatif / the alt text; "" means that the field was read and is empty
  --today ISO     hari unggah / the day of posting, 2026-11-20
  --context FILE  JSON: institution, contacts, roster, acronyms, template`;

type Rules = {
  checkCaption: (input: CaptionInput) => Checked;
  ruleById: (id: string) => { source: string; why: { id: string; en: string } } | undefined;
};

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function commandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        alt: { type: 'string' },
        today: { type: 'string' },
        context: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) fail(USAGE);
    if (!values.jsonl && values.platform === undefined) fail(USAGE);
    return { ...values, file };
  } catch {
    fail(USAGE);
  }
}

async function read(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    fail(`Berkas tidak dapat dibuka. The file cannot be opened: ${file} (${error.code})`),
  );
}

function parsed(json: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, as for any other text that is no object.
  }
  return fail(`Bukan objek JSON. Not a JSON object: ${where}`);
}

const options = commandLine();
const { checkCaption, ruleById } = await loadSource<Rules>(`
  import { captionRules } from './src/checks/captions/rules.ts';
  import sources from './src/checks/sources.json';
  export { checkCaption } from './src/checks/engine.ts';
  export function ruleById(id) {
    const rule = captionRules.find((one) => one.id === id)?.rule;
    return rule && {
      why: rule.why,
      source: rule.source.map(({ key, at }) => [sources[key]?.name ?? key, at].filter(Boolean).join(', ')).join(' · '),
    };
  }`);

function described({ findings }: Checked) {
  return findings.map(({ rule, severity, start, end, message, fix }) => ({
    rule,
    severity,
    start,
    end,
    message: message.id,
    fix: fix ?? null,
    source: ruleById(rule)?.source ?? null,
  }));
}

const text = await read(options.file);
if (options.jsonl) {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { platform, text: caption, altText, context } = parsed(line, `${options.file}:${index + 1}`);
    if (typeof platform !== 'string' || typeof caption !== 'string') {
      fail(`Baris ${index + 1} tanpa "platform" atau "text". Line ${index + 1} has no "platform" or "text".`);
    }
    const checked = checkCaption({
      platform,
      text: caption,
      ...(typeof altText === 'string' && { altText }),
      ...(typeof context === 'object' && context !== null && { context: context as CaptionContext }),
    });
    console.log(
      JSON.stringify({
        findings: described(checked),
        notChecked: checked.notChecked.map(({ rule }) => rule),
      }),
    );
  }
} else {
  const given = options.context === undefined ? {} : parsed(await read(options.context), options.context);
  const checked = checkCaption({
    platform: options.platform ?? '',
    // A file of one caption ends with a line end that is not part of it.
    text: text.replace(/\r?\n$/, ''),
    ...(options.alt !== undefined && { altText: options.alt }),
    context: { ...given, ...(options.today !== undefined && { today: options.today }) },
  });
  for (const finding of described(checked)) console.log(JSON.stringify(finding));
}
