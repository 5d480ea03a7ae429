import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundler.ts';

/**
 * Looks through what was built for what must not be in it: ways to send, ways to run text as code or markup,
 * and permissions beyond the agreed ones. The page hook names fetch and XMLHttpRequest, to wrap them.
 */
const FORBIDDEN: [what: string, test: RegExp, except?: RegExp][] = [
  [
    'a network call',
    /\bfetch\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\b/,
    /^page-/,
  ],
  ['markup from text', /\.(?:innerHTML|outerHTML)\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write\b/],
  ['markup through Preact', /\bdangerouslySetInnerHTML["']?\s*:/],
  ['code from text', /\beval\s*\(|\bnew Function\b(?!\(""\))/],
  ['a remote script or style', /\bimportScripts\b|<(?:script|link)[^>]+https?:/],
];

/**
 * Preact's own support for `dangerouslySetInnerHTML`, which is in every bundle with Preact. That nothing uses it is
 * looked for above; with it taken out, no assignment of markup may be left.
 */
const PREACT_MARKUP = /\b(\w+)\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html/;

const PERMISSIONS = ['activeTab', 'unlimitedStorage'];

/** Findings in a built folder; empty when it is clean. */
export async function auditFolder(folder: string): Promise<string[]> {
  const findings: string[] = [];
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => /\.(?:js|html|css)$/.test(file))) {
    const source = (await readFile(join(folder, name), 'utf8')).replace(PREACT_MARKUP, '');
    for (const [what, test, except] of FORBIDDEN) {
      const hit = test.exec(source);
      if (hit && !except?.test(name)) {
        findings.push(`${name}: ${what} (…${source.slice(Math.max(0, hit.index - 40), hit.index + 60)}…)`);
      }
    }
  }
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  for (const permission of [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])]) {
    if (!PERMISSIONS.includes(permission)) findings.push(`manifest.json: permission ${permission}`);
  }
  if (manifest.web_accessible_resources) findings.push('manifest.json: resources that pages can reach');
  return findings;
}

/** Files in which the linter sees Preact's assignment; our own look above has seen that there is no other. */
async function filesWithPreact(folder: string): Promise<Set<string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const found = await Promise.all(
    names.map(async (name) => PREACT_MARKUP.test(await readFile(join(folder, name), 'utf8'))),
  );
  return new Set(names.filter((_, index) => found[index]));
}

/** Mozilla's linter on the Firefox build. Its errors and warnings, but for Preact's assignment. */
async function lintForFirefox(): Promise<string[]> {
  const bundlesWithPreact = await filesWithPreact(join(root, 'dist', 'firefox'));
  const args = [
    'web-ext',
    'lint',
    '--source-dir',
    join(root, 'dist', 'firefox'),
    '--output',
    'json',
    '--no-input',
  ];
  const run = spawnSync('npx', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const start = run.stdout.indexOf('{');
  if (start < 0) return [`web-ext lint gave no result: ${run.stderr.slice(0, 500)}`];
  const report = JSON.parse(run.stdout.slice(start));
  const messages: { code: string; message: string; file?: string }[] = [...report.errors, ...report.warnings];
  return messages
    .filter(({ code, file }) => !(code === 'UNSAFE_VAR_ASSIGNMENT' && bundlesWithPreact.has(file ?? '')))
    .map(({ code, message, file }) => `web-ext: ${file ?? ''} ${code}: ${message}`);
}

if (import.meta.filename === process.argv[1]) {
  const findings = [
    ...(await auditFolder(join(root, 'dist', 'chromium'))),
    ...(await auditFolder(join(root, 'dist', 'firefox'))),
    ...(await lintForFirefox()),
  ];
  for (const finding of findings) console.log(finding);
  console.log(findings.length === 0 ? 'Audit: nothing found.' : `Audit: ${findings.length} found.`);
  if (findings.length > 0) process.exit(1);
}
