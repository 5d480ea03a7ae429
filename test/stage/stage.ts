import type { BrowserContext, Route } from '@playwright/test';
import { checksum } from './app/checksum.ts';
import { bundlePage, type PageFiles } from './bundle.ts';
import { svgImage } from './images.ts';
import { type Embedded, instagramDocument } from './instagram/document.ts';
import { type InstagramQuery, queryOf, respondInstagram } from './instagram/respond.ts';
import {
  countsAt,
  createWorld,
  type StageCounts,
  type StagePlatform,
  type StagePost,
  type World,
} from './world.ts';
import { type PageLook, xDocument } from './x/document.ts';
import { respondX } from './x/respond.ts';

/** The offline platforms: they answer at the real addresses, and nothing else leaves the machine. */
export type Stage = {
  world: World;
  look: PageLook;
  /** Every data response, in the form in which it was sent. */
  sent: { url: string; checksum: string }[];
  /** Requests that nobody on the stage answers; each was stopped. */
  stopped: string[];
  /** From the next response on, every post states more of each count. */
  raise(): void;
  /** What the platform states of a post now. */
  truth(platform: StagePlatform, id: string): { post: StagePost; counts: StageCounts } | undefined;
};

export type StageOptions = {
  /** Milliseconds since 1970 that the world takes for now; defaults to the real time. */
  now?: number;
  /** How many posts the main account has; 220 when left out. */
  posts?: number;
  language?: 'id' | 'en';
  theme?: 'light' | 'dark';
};

const IMAGE_HOSTS = new Set(['pbs.twimg.com', 'abs.twimg.com', 'scontent.cdninstagram.com']);

export async function openStage(context: BrowserContext, options: StageOptions = {}): Promise<Stage> {
  const [x, instagram] = await Promise.all([bundlePage('x'), bundlePage('instagram')]);
  let round = 0;
  const world = createWorld(options.now ?? Date.now(), options.posts);
  const stage: Stage = {
    world,
    look: { language: options.language ?? 'id', theme: options.theme ?? 'light' },
    sent: [],
    stopped: [],
    raise() {
      round += 1;
    },
    truth(platform, id) {
      const post = world[platform].posts.get(id);
      return post && { post, counts: countsAt(post, round) };
    },
  };
  await context.route(/^(?:https?|wss?):/, (route) => {
    const url = new URL(route.request().url());
    if (IMAGE_HOSTS.has(url.hostname)) return sendImage(route, url);
    if (url.hostname === 'x.com') return serveX(route, url, stage, x, round);
    if (url.hostname === 'www.instagram.com') return serveInstagram(route, url, stage, instagram, round);
    stage.stopped.push(url.href);
    return route.abort('blockedbyclient');
  });
  return stage;
}

function sendImage(route: Route, url: URL): Promise<void> {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=86400' };
  return route.fulfill({ contentType: 'image/svg+xml', headers, body: svgImage(url.pathname) });
}

function sendPage(route: Route, html: string): Promise<void> {
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
}

/** Answers with JSON and notes what was sent; what the stage does not know is stopped and noted. */
function sendData(route: Route, url: URL, stage: Stage, body: unknown): Promise<void> {
  if (body === undefined) {
    stage.stopped.push(url.href);
    return route.abort('blockedbyclient');
  }
  const text = JSON.stringify(body);
  stage.sent.push({ url: `${url.pathname}${url.search}`, checksum: checksum(text) });
  return route.fulfill({ contentType: 'application/json; charset=utf-8', body: text });
}

/** The language and theme a page is asked in: `?lang=en`, `?theme=dark`, else the stage's own. */
function lookOf(url: URL, stage: Stage): PageLook {
  const language = url.searchParams.get('lang');
  const theme = url.searchParams.get('theme');
  return {
    language: language === 'en' || language === 'id' ? language : stage.look.language,
    theme: theme === 'dark' || theme === 'light' ? theme : stage.look.theme,
  };
}

function serveX(route: Route, url: URL, stage: Stage, files: PageFiles, round: number): Promise<void> {
  if (url.pathname.includes('/graphql/'))
    return sendData(route, url, stage, respondX(stage.world.x, url, round));
  if (route.request().resourceType() !== 'document') return sendData(route, url, stage, undefined);
  const [, handle] = url.pathname.split('/');
  const isProfile = url.pathname.split('/').filter(Boolean).length === 1;
  const account = isProfile ? stage.world.x.accounts.find((one) => one.handle === handle) : undefined;
  return sendPage(route, xDocument(lookOf(url, stage), account, files.app, files.css));
}

function serveInstagram(
  route: Route,
  url: URL,
  stage: Stage,
  files: PageFiles,
  round: number,
): Promise<void> {
  const side = stage.world.instagram;
  const answer = (query: InstagramQuery) => respondInstagram(side, query, round);
  if (url.pathname === '/graphql/query') {
    return sendData(route, url, stage, answer(queryOf(route.request().postData() ?? '')));
  }
  if (route.request().resourceType() !== 'document') return sendData(route, url, stage, undefined);
  const carried = carriedQuery(url.pathname);
  const embedded: Embedded[] = carried ? [{ query: carried, body: answer(carried) }] : [];
  const ids = Object.fromEntries(side.accounts.map(({ handle, id }) => [handle, id]));
  return sendPage(route, instagramDocument(lookOf(url, stage), ids, embedded, files.app, files.css));
}

/** The query whose answer stands in the document itself: a post's page and the feed, never a profile. */
function carriedQuery(path: string): InstagramQuery | undefined {
  const [, shortcode] = /\/(?:p|reel)\/([\w-]+)\/$/.exec(path) ?? [];
  if (shortcode !== undefined) return { operation: 'PolarisPostRootQuery', variables: { shortcode } };
  return path === '/' ? { operation: 'PolarisFeedTimelineRootV2Query', variables: {} } : undefined;
}
