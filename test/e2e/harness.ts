import { test as base, type Page } from '@playwright/test';
import { openStage, type Stage } from '../stage/stage.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup, type Popup } from './popup.ts';
import { workerStop } from './stop-worker.ts';
import { type Row, readTable, type TableName } from './store.ts';

/** What a test may do with Takar in the browser. */
export type Takar = Launched & {
  /** A page of Takar's origin on which nothing runs; the browser closes it when Takar is loaded anew. */
  desk: Page;
  /** A tab with one of the stage's pages, ready when its first posts stand. */
  visit(address: string): Promise<Page>;
  openPopup(page: Page): Promise<Popup>;
  /** One of Takar's own pages in a tab: `options.html#/posts`, `welcome.html`. */
  openOwn(path: string): Promise<Page>;
  /** All rows of a table of Takar's database, as they are stored. */
  store(table: TableName): Promise<Row[]>;
  /** Ends the background worker as the browser does when it is idle; the next message wakes it. */
  stopWorker(): Promise<void>;
  /** Errors and warnings in any console since the start, and errors that nobody caught. */
  complaints: string[];
};

type Options = { language: 'id' | 'en'; theme: 'light' | 'dark' };
type Fixtures = Options & { launched: Launched; stage: Stage; takar: Takar };

export const test = base.extend<Fixtures>({
  language: ['id', { option: true }],
  theme: ['light', { option: true }],
  launched: async ({ language, theme }, use) => {
    const launched = await launch({ language, theme });
    await use(launched);
    await launched.close();
  },
  stage: async ({ launched, language, theme }, use) => {
    await use(await openStage(launched.context, { language, theme }));
  },
  takar: async ({ launched, stage: _ }, use) => {
    const desk = await openDesk(launched);
    await use({ ...launched, ...(await drive(launched, desk)), complaints: collectComplaints(launched) });
  },
});
export { expect } from '@playwright/test';

type Moved = { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
declare global {
  interface PerformanceEntry {
    /** Of a layout shift: what moved. */
    sources?: readonly Moved[];
  }
}

/**
 * A page of the extension's origin on which nothing of Takar runs. It is opened before all others, since a page that
 * has another one in front draws no frames.
 */
async function openDesk({ context, extensionId }: Launched): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  return desk;
}

async function drive(launched: Launched, desk: Page): Promise<Omit<Takar, keyof Launched | 'complaints'>> {
  const { context, extensionId } = launched;
  return {
    desk,
    async visit(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => window.__stage.shown().length > 0);
      return page;
    },
    openPopup: (page) => openPopup(launched, page),
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    store: (table) => readTable(desk, table),
    stopWorker: await workerStop(desk),
  };
}

function collectComplaints({ context }: Launched): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()} at ${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  return complaints;
}

/** Watches a page for layout shifts, from its beginning on; gives what moved. The stage alone moves nothing. */
export async function watchLayout(page: Page): Promise<() => Promise<string[]>> {
  const watched = await page.evaluateHandle(() => {
    const moves: string[] = [];
    const corner = (box: DOMRectReadOnly) =>
      `${Math.round(box.x)},${Math.round(box.y)} ${box.width}x${box.height}`;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        for (const { node, previousRect, currentRect } of entry.sources ?? []) {
          const name =
            node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? 'a part of a shadow');
          moves.push(`${name} from ${corner(previousRect)} to ${corner(currentRect)}`);
        }
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    return moves;
  });
  return () => watched.jsonValue();
}
