import { test as base, type Page } from '@playwright/test';
import { openStage, type Stage } from '../stage/stage.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup, type Popup } from './popup.ts';
import { type Row, readTable, type TableName } from './store.ts';

/** What a test may do with Takar in the browser. */
export type Takar = Launched & {
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
    await use({ ...launched, ...drive(launched), complaints: collectComplaints(launched) });
  },
});
export { expect } from '@playwright/test';

function drive(launched: Launched): Omit<Takar, keyof Launched | 'complaints'> {
  const { context, extensionId } = launched;
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  let desk: Page | undefined;
  /** A page of the extension's origin on which nothing of Takar runs. */
  async function openDesk(): Promise<Page> {
    if (desk === undefined || desk.isClosed()) {
      desk = await context.newPage();
      await desk.goto(own('manifest.json'));
    }
    return desk;
  }
  return {
    async visit(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => window.__stage.shown().length > 0);
      return page;
    },
    openPopup: (page) => openPopup(launched, page),
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(own(path));
      return page;
    },
    store: async (table) => readTable(await openDesk(), table),
    async stopWorker() {
      const worker = context.serviceWorkers().find((one) => one.url().includes(extensionId));
      if (!worker) return;
      const closed = worker.waitForEvent('close');
      const session = await context.newCDPSession(await openDesk());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await closed;
      await session.detach();
    },
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

/** Watches a page for layout shifts from now on; gives their sum, which the stage alone keeps at 0. */
export async function watchLayout(page: Page): Promise<() => Promise<number>> {
  const sum = await page.evaluateHandle(() => {
    const watched = { value: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.value += Number(Reflect.get(entry, 'value'));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    return watched;
  });
  return () => sum.evaluate((watched) => watched.value);
}
