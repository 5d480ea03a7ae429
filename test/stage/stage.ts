import type { BrowserContext, Route } from '@playwright/test';
import { checksum } from './app/checksum.ts';
import { turnKeys } from './app/turned-keys.ts';
import { bundlePage, type PageFiles } from './bundle.ts';
import { createWorld } from './create-world.ts';
import { svgImage } from './images.ts';
import type { PageLook, StagePart } from './part.ts';
import { parts } from './platforms.ts';
import {
  countsAt,
  type StageCounts,
  type StagePlatform,
  type StagePost,
  sideOf,
  type World,
} from './world.ts';

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
  /** All data come with every key under another name; pages need `__stageTurnsKeys` to understand them. */
  turnsKeys?: boolean;
};

export async function openStage(context: BrowserContext, options: StageOptions = {}): Promise<Stage> {
  let round = 0;
  const world = createWorld(options.now ?? Date.now(), options.posts);
  const dress = options.turnsKeys ? turnKeys : (data: unknown) => data;
  const files = new Map<StagePlatform, Promise<PageFiles>>();
  const stage: Stage = {
    world,
    look: { language: options.language ?? 'id', theme: options.theme ?? 'light' },
    sent: [],
    stopped: [],
    raise() {
      round += 1;
    },
    truth(platform, id) {
      const post = sideOf(world, platform).posts.get(id);
      return post && { post, counts: countsAt(post, round) };
    },
  };

  /** A page's script is only made for the platforms that are opened. */
  function filesOf({ id }: StagePart): Promise<PageFiles> {
    const made = files.get(id) ?? bundlePage(id);
    files.set(id, made);
    return made;
  }

  async function serve(route: Route, url: URL, part: StagePart): Promise<void> {
    const request = route.request();
    const asked = {
      url,
      method: request.method(),
      isDocument: request.resourceType() === 'document',
      body: request.postData() ?? '',
    };
    const show = {
      side: sideOf(world, part.id),
      now: world.now,
      look: lookOf(url, stage),
      round,
      files: await filesOf(part),
      dress,
    };
    const answer = part.answer(asked, show);
    if (!answer) return stop(route, url);
    if ('html' in answer) {
      const headers = { ...answer.headers, 'content-type': 'text/html; charset=utf-8' };
      return route.fulfill({ headers, body: answer.html });
    }
    const values = 'json' in answer ? [answer.json] : answer.lines;
    const body = values.map((value) => JSON.stringify(dress(value))).join('\n');
    stage.sent.push({ url: `${url.pathname}${url.search}`, checksum: checksum(body) });
    return route.fulfill({ contentType: 'application/json; charset=utf-8', body });
  }

  function stop(route: Route, url: URL): Promise<void> {
    stage.stopped.push(url.href);
    return route.abort('blockedbyclient');
  }

  await context.route(/^(?:https?|wss?):/, (route) => {
    const url = new URL(route.request().url());
    if (parts.some(({ imageHosts }) => imageHosts.includes(url.hostname))) return sendImage(route, url);
    const part = parts.find(({ hosts }) => hosts.includes(url.hostname));
    return part ? serve(route, url, part) : stop(route, url);
  });
  return stage;
}

function sendImage(route: Route, url: URL): Promise<void> {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=86400' };
  return route.fulfill({ contentType: 'image/svg+xml', headers, body: svgImage(url.pathname) });
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
