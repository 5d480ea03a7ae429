import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers.ts';

/** Where the built extension is, from the project's root. */
export const EXTENSION = resolve(import.meta.dirname, '..', '..', 'dist', 'chromium');

/** A browser with Takar in it, and everything that tried to leave the machine. */
export type Launched = {
  context: BrowserContext;
  extensionId: string;
  theme: 'light' | 'dark';
  /** Where a second client of the browser's debugger connects. */
  debugger: string;
  /** What asked for the network past the stage: preconnects and the browser's own services. */
  left: string[];
  close(): Promise<void>;
};

export type LaunchOptions = {
  visible?: boolean;
  /** Lets requests go out to the real sites. */
  live?: boolean;
  theme?: 'light' | 'dark';
  language?: 'id' | 'en';
  /** Without it the browser has no extension: for comparisons. */
  extension?: boolean;
};

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0',
];

/**
 * Starts Chromium with Takar. All that the stage does not answer itself goes to a proxy of ours that refuses and
 * notes it, so that also the worker's and the browser's own requests are seen.
 */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const left: string[] = [];
  const border = options.live ? undefined : await openBorder(left);
  const withTakar = options.extension ?? true;
  const profile = await newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    viewport: options.visible ? null : { width: 1280, height: 900 },
    colorScheme: options.theme ?? 'light',
    locale: options.language === 'en' ? 'en-GB' : 'id-ID',
    ...(border ? { proxy: { server: `http://127.0.0.1:${portOf(border)}`, bypass: '<-loopback>' } } : {}),
    args: [
      ...QUIET,
      ...(options.visible ? [] : ['--headless=new', '--window-size=1280,1000']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(withTakar ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
    ],
  });
  const extensionId = withTakar ? await idOfExtension(context) : '';
  if (withTakar && !options.visible) await closeWelcome(context);
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return {
    context,
    extensionId,
    theme: options.theme ?? 'light',
    debugger: `http://127.0.0.1:${port}`,
    left,
    async close() {
      await context.close();
      border?.close();
      // The browser may still write while it ends.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** A profile in developer mode: without it Chromium turns an unpacked extension off when it is loaded anew. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'takar-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function openBorder(left: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    left.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    left.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  if (!address) throw new Error('the border of the stage is not open');
  return address.port;
}

async function idOfExtension(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}

/** Takar opens its welcome page in front when it is installed; a page behind it would draw no frames. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', {
      predicate: async (page) => {
        await page.waitForURL('**/welcome.html', { timeout: 5_000 }).catch(() => undefined);
        return isWelcome(page);
      },
      timeout: 15_000,
    }));
  await welcome.close();
}
