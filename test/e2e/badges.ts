import { expect, type Page } from '@playwright/test';
import type { Stage } from '../stage/stage.ts';
import { type BadgeExpectation, expectedBadge } from './expected-badge.ts';

export type SeenBadge = { post: string; state: string; text: string };
export type SeenPost = { id: string; badges: SeenBadge[] };

/** The posts in the view, each with the badges that stand in it and can be seen. */
export async function postsInView(page: Page): Promise<SeenPost[]> {
  return page.evaluate(() => {
    const inView = (element: Element) => {
      const box = element.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      return box.height > 0 && middle > 0 && middle < window.innerHeight;
    };
    return window.__stage
      .shown()
      .filter(({ element }) => inView(element))
      .map(({ element, id }) => ({
        id,
        badges: [...element.querySelectorAll('takar-badge')].map((badge) => ({
          post: badge.getAttribute('data-post') ?? '',
          state: badge.getAttribute('data-state') ?? '',
          text: badge.shadowRoot?.querySelector('button')?.textContent ?? '',
        })),
      }));
  });
}

/** The first percentage in a badge's text, without spaces. */
export function rateIn(text: string): string | undefined {
  return /\d+(?:[.,]\d+)?\s*%/.exec(text)?.[0].replaceAll(/\s/g, '');
}

/** What is wrong with the badges in view, as sentences; nothing when each post has exactly one, and a right one. */
export async function wrongBadges(
  page: Page,
  stage: Stage,
  expectation: BadgeExpectation,
): Promise<string[]> {
  return (await postsInView(page)).flatMap(({ id, badges }) => {
    const { platform } = expectation;
    const expected = expectedBadge(stage, id, page.url(), expectation);
    const promoted = stage.truth(platform, id)?.post.promoted ?? false;
    if (promoted && badges.length === 0) return [];
    const [badge] = badges;
    if (badges.length !== 1 || badge === undefined) return [`${id} has ${badges.length} badges`];
    if (badge.post !== expected.post) return [`${id} shows the badge of ${badge.post}`];
    if (promoted)
      return badge.state === 'unknown' ? [] : [`the advertisement ${id} is called ${badge.state}`];
    const rate = rateIn(badge.text);
    if (rate === expected.rate) return [];
    return [
      `${id} (${badge.state}) says ${rate ?? 'no rate'} ("${badge.text}") and not ${expected.rate ?? 'no rate'}`,
    ];
  });
}

/** Waits until every post in view has exactly one badge, of its own id and with the rate of the stage's numbers. */
export async function expectRightBadges(
  page: Page,
  stage: Stage,
  expectation: BadgeExpectation,
): Promise<void> {
  await expect
    .poll(() => wrongBadges(page, stage, expectation), { message: page.url(), intervals: [20, 50, 100] })
    .toEqual([]);
}

/** Scrolls by so many px and waits until the frame is drawn. */
export async function scroll(page: Page, by: number): Promise<number> {
  return page.evaluate(async (distance) => {
    window.scrollBy(0, distance);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return window.scrollY;
  }, by);
}

/** Notes each painted frame that shows, within a post, the badge of another post, or two badges. */
export async function watchFrames(page: Page): Promise<() => Promise<string[]>> {
  const watch = await page.evaluateHandle(() => {
    const found: string[] = [];
    const look = () => {
      for (const { element, id } of window.__stage.shown()) {
        const box = element.getBoundingClientRect();
        if (box.bottom < 0 || box.top > window.innerHeight) continue;
        const badges = [...element.querySelectorAll('takar-badge')].map((badge) =>
          badge.getAttribute('data-post'),
        );
        const wrong = badges.filter((post) => !post?.endsWith(`:${id}`));
        if (wrong.length > 0) found.push(`${id} painted with ${wrong.join(', ')}`);
        if (badges.length > 1) found.push(`${id} painted with ${badges.length} badges`);
      }
    };
    // A message that is sent in a frame's callback arrives after that frame is painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = look;
    const tick = () => {
      painted.port2.postMessage(0);
      requestAnimationFrame(tick);
    };
    tick();
    return found;
  });
  return () => watch.jsonValue();
}
