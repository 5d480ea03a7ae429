import type { Page } from '@playwright/test';
import { launch } from '../../test/e2e/launch.ts';
import { parts } from '../../test/stage/platforms.ts';
import { openStage } from '../../test/stage/stage.ts';

const POSTS = 500;
const ROUNDS = 3;
const BUDGET = 1.05;
const LONGEST_TASK = 50;

/** X reuses the nodes of its profile, the others mostly those of their feed. */
const PAGES = parts.map(({ id, name, pages }) =>
  id === 'x' ? { name: `${name} profile`, url: pages.profile } : { name: `${name} feed`, url: pages.home },
);

type Measured = { mainThread: number; longest: number; shift: number; posts: number };

/** Main-thread time of scrolling through 500 posts of the stage, with Takar against without; longest task; layout shift. */
export async function benchPages(): Promise<void> {
  console.log(
    `\nScrolling ${POSTS} posts on the stage: main thread with Takar / without (median of ${ROUNDS})`,
  );
  for (const { name, url } of PAGES) {
    const without: Measured[] = [];
    const withTakar: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      without.push(await measure(url, false));
      withTakar.push(await measure(url, true));
    }
    const [a, b] = [median(without.map((m) => m.mainThread)), median(withTakar.map((m) => m.mainThread))];
    const ratio = b / a;
    const longest = Math.max(...withTakar.map((m) => m.longest));
    const own = Math.max(...without.map((m) => m.longest));
    const shift = Math.max(...withTakar.map((m) => m.shift));
    console.log(
      `  ${name.padEnd(16)} ${a.toFixed(0)} → ${b.toFixed(0)} ms  ${ratio.toFixed(3)}×  ${ratio <= BUDGET ? 'ok' : 'OVER'}` +
        `  longest task ${longest.toFixed(0)} ms (without: ${own.toFixed(0)}) ${longest > LONGEST_TASK && longest > own ? 'OVER' : 'ok'}` +
        `  layout shift ${shift} ${shift > 0 ? 'OVER' : 'ok'}  posts ${withTakar[0]?.posts}`,
    );
  }
}

function median(values: number[]): number {
  return values.sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
}

/** One scroll through the page in a fresh browser. Times in ms. */
async function measure(url: string, extension: boolean): Promise<Measured> {
  const browser = await launch({ extension });
  try {
    await openStage(browser.context, { posts: POSTS + 20 });
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.__stage.shown().length > 0);
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    const taskTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await taskTime();
    const seen = await scrollThrough(page);
    return { ...seen, mainThread: (await taskTime()) - before };
  } finally {
    await browser.close();
  }
}

/**
 * Scrolls by a screen a time, one step in two frames, until so many different posts were shown. It holds no named
 * function: the runner marks those with a helper that the page does not have.
 */
function scrollThrough(page: Page): Promise<{ longest: number; shift: number; posts: number }> {
  return page.evaluate(async (wanted) => {
    const watched = { longest: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift' });
    const posts = new Set<string>();
    let still = 0;
    while (posts.size < wanted && still < 300) {
      const known = posts.size;
      for (const { id } of window.__stage.shown()) posts.add(id);
      still = posts.size === known ? still + 1 : 0;
      window.scrollBy(0, 700);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return { ...watched, posts: posts.size };
  }, POSTS);
}
