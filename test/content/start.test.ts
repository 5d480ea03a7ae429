// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { briefingOf } from '../../src/background/texts.ts';
import { COPY_EVENT } from '../../src/bridge/receive.ts';
import { start } from '../../src/content/start.ts';
import type { ContentRuntime } from '../../src/content/worker-link.ts';
import type { Reading } from '../../src/model/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { Platform, PostElement, ReadContext } from '../../src/platforms/contract.ts';

/** An imagined platform: posts are `<article data-id>` with an `<a class=row>`, its responses lists of posts. */
const ADDRESS = 'https://www.platform.example/api/posts';

function reading(id: unknown, likes = 1): Reading[] {
  return typeof id === 'string'
    ? [{ kind: 'post', platform: 'demo', id, counts: { likes: { value: likes, exact: true } } }]
    : [];
}

function idsIn(body: unknown): unknown[] {
  return Array.isArray(body) ? body : [];
}

const demo: Platform = {
  id: 'demo',
  name: 'Demo',
  matches: ['https://www.platform.example/*'],
  wireUrls: ['^https://www\\.platform\\.example/api/'],
  engagement: {
    interactions: ['likes'],
    extended: [],
    denominator: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
  },
  readWire: (body) => idsIn(body).flatMap((id) => reading(id)),
  readEmbedded: (root) =>
    [...root.querySelectorAll('script[type="application/json"]')].flatMap(({ textContent }) =>
      idsIn(JSON.parse(textContent ?? '[]')).flatMap((id) => reading(id)),
    ),
  readDom: (root) =>
    root instanceof HTMLElement && root.dataset.likes
      ? reading(root.dataset.id, Number(root.dataset.likes))
      : [],
  findPosts(root: ParentNode, _: ReadContext) {
    const below = [...root.querySelectorAll('article')];
    const articles = root instanceof Element && root.matches('article') ? [root, ...below] : below;
    return articles.flatMap((element): PostElement[] => {
      const parent = element.querySelector('.row');
      const id = element.querySelector('a')?.getAttribute('href')?.slice(3);
      const slot = parent && {
        parent,
        corner: 'top-left' as const,
        offset: { x: 0, y: 0 },
        size: 'pill' as const,
      };
      return id ? [{ id, element, ...(slot && { slot }) }] : [];
    });
  },
  surfaceOf: () => 'feed',
  postTrace: /^https:\/\/media\.example\//,
  accountOf: ({ pathname }) => (pathname === '/kpu_kotacontoh' ? { handle: 'kpu_kotacontoh' } : undefined),
};

type Message = { name: string; request: Record<string, unknown> };

let messages: Message[];
let settings: Settings;
/** Of every post, in percent. */
let rate: number;
let isThere: boolean;
let hear: (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
let see: IntersectionObserverCallback;
let observed: Set<Element>;
let intersections: IntersectionObserver;

function runtime(): ContentRuntime {
  return {
    get id() {
      return isThere ? 'takar' : undefined;
    },
    getURL: (path) => `chrome-extension://takar/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    async sendMessage(message) {
      const { name, request } = message as Message;
      messages.push({ name, request });
      if (name === 'briefing.get') return { ok: true, value: briefingOf(settings) };
      if (name === 'readings.save') return { ok: true, value: { appended: 1, duplicates: 0 } };
      if (name !== 'verdicts.get') return { ok: true, value: {} };
      const value = (request.posts as string[]).map((post) => ({
        post,
        platform: 'demo',
        state: 'usual',
        formula: 'er-post',
        interactionNames: ['likes'],
        rate: { low: rate, high: rate },
        exact: true,
        n: 9,
        counts: {},
      }));
      return { ok: true, value };
    },
    onMessage: {
      addListener(listener) {
        hear = listener as typeof hear;
      },
    },
  };
}

function ask(name: string, request: unknown = {}, sender: object = { id: 'takar' }): unknown {
  let answered: unknown;
  hear({ takar: 1, name, request }, sender, (reply) => {
    answered = reply;
  });
  return answered;
}

function respond(ids: readonly unknown[], padding = 0): void {
  const body = JSON.stringify([...ids, ...Array(padding).fill(0)]);
  const detail = JSON.stringify({ v: 1, url: ADDRESS, page: location.href, status: 200, body });
  document.dispatchEvent(new CustomEvent(COPY_EVENT, { detail }));
}

function addPost(id: string): HTMLElement {
  const article = document.createElement('article');
  article.dataset.id = id;
  const link = document.createElement('a');
  link.setAttribute('href', `/p/${id}`);
  const row = document.createElement('div');
  row.className = 'row';
  article.append(link, row);
  document.body.append(article);
  return article;
}

function comeIntoView(...elements: Element[]): void {
  const entries = elements.map((target) => ({ target, isIntersecting: true }) as IntersectionObserverEntry);
  see(entries, intersections);
}

/** Lets timers, promises and mutation records of so many ms pass. */
async function pass(ms: number): Promise<void> {
  for (let step = 0; step < ms; step += 25) {
    await vi.advanceTimersByTimeAsync(25);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const saved = () =>
  messages
    .filter(({ name }) => name === 'readings.save')
    .flatMap(({ request }) => request.batches as { source: string; page: string; readings: Reading[] }[]);
const badges = () =>
  [...document.querySelectorAll<HTMLElement>('takar-badge')].map(({ dataset }) => dataset.post);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  vi.stubGlobal('requestIdleCallback', undefined);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        see = callback;
        intersections = this as unknown as IntersectionObserver;
      }
      observe(element: Element) {
        observed.add(element);
      }
      unobserve(element: Element) {
        observed.delete(element);
      }
      disconnect() {
        observed.clear();
      }
    },
  );
  window.location.href = 'https://www.platform.example/kpu_kotacontoh?tab=1#top';
  document.body.replaceChildren();
  messages = [];
  observed = new Set();
  settings = DEFAULT_SETTINGS;
  rate = 2;
  isThere = true;
});

afterEach(async () => {
  isThere = false;
  await pass(2_100);
  vi.useRealTimers();
});

describe('A page of a platform', () => {
  it('has its responses read and saved, with the address and without its query', async () => {
    start(demo, { runtime: runtime() });
    respond(['1', '2']);
    await pass(500);
    expect(saved()).toMatchObject([
      {
        source: 'wire',
        page: 'https://www.platform.example/kpu_kotacontoh',
        readings: [{ id: '1' }, { id: '2' }],
      },
    ]);
  });

  it('has each data script read once, also one that comes later', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '["1"]';
    document.body.append(script);
    start(demo, { runtime: runtime() });
    await pass(500);
    const later = document.createElement('script');
    later.type = 'application/json';
    later.textContent = '["2"]';
    document.body.append(later);
    await pass(800);
    addPost('3');
    await pass(800);
    expect(saved().map(({ source, readings }) => [source, readings.map(({ id }) => id)])).toEqual([
      ['embedded', ['1']],
      ['embedded', ['2']],
    ]);
  });

  it('reads no script again that stood there through a pause, and stores what was read before it', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '["1"]';
    document.body.append(script);
    start(demo, { runtime: runtime() });
    await pass(100);
    ask('briefing.changed', briefingOf({ ...DEFAULT_SETTINGS, paused: ['demo'] }));
    await pass(1_000);
    ask('briefing.changed', briefingOf(DEFAULT_SETTINGS));
    await pass(2_000);
    expect(saved().map(({ source, readings }) => [source, readings.map(({ id }) => id)])).toEqual([
      ['embedded', ['1']],
    ]);
  });

  it('has a badge on each post in view, and on no other', async () => {
    start(demo, { runtime: runtime() });
    const [first] = [addPost('1'), addPost('2')];
    await pass(300);
    expect(observed.size).toBe(2);
    comeIntoView(first);
    await pass(300);
    expect(badges()).toEqual(['demo:1']);
  });

  it('never shows the badge of a post on an element that came to show another', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    expect(badges()).toEqual(['demo:1']);
    element.querySelector('a')?.setAttribute('href', '/p/2');
    await new Promise((resolve) => setImmediate(resolve));
    expect(badges()).toEqual([]);
    await pass(500);
    expect(badges()).toEqual(['demo:2']);
  });

  it('gets a badge back that the site dropped', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    element.querySelector('takar-badge')?.remove();
    await pass(300);
    expect(badges()).toEqual(['demo:1']);
  });

  it('is looked at again when the site goes on without changing the document', async () => {
    let looks = 0;
    const counting: Platform = {
      ...demo,
      findPosts(root, context) {
        if (root === document) looks += 1;
        return demo.findPosts(root, context);
      },
    };
    start(counting, { runtime: runtime() });
    await pass(1_000);
    expect(looks).toBe(1);
    history.replaceState(null, '', '/reels/2/');
    await pass(700);
    expect(looks).toBe(2);
    document.dispatchEvent(new Event('scrollend'));
    await pass(300);
    expect(looks).toBe(3);
  });

  it('reads what a post shows only when no response spoke of it', async () => {
    start(demo, { runtime: runtime() });
    const [stated, silent] = [addPost('1'), addPost('2')];
    stated.dataset.likes = '10';
    silent.dataset.likes = '20';
    respond(['1']);
    await pass(300);
    comeIntoView(stated, silent);
    await pass(1_000);
    expect(saved().map(({ source }) => source)).toEqual(['wire']);
    await pass(1_500);
    expect(saved().map(({ source, readings }) => [source, readings.map(({ id }) => id)])).toEqual([
      ['wire', ['1']],
      ['dom', ['2']],
    ]);
  });

  it('asks again for what is in view after something was saved', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    const before = messages.filter(({ name }) => name === 'verdicts.get').length;
    respond(['9']);
    await pass(600);
    const asked = messages.filter(({ name }) => name === 'verdicts.get');
    expect(asked).toHaveLength(before + 1);
    expect(asked.at(-1)?.request.posts).toEqual(['demo:1']);
  });

  it('asks again for what is in view, and for no more, when verdicts are made in another way', async () => {
    start(demo, { runtime: runtime() });
    const [seen] = [addPost('1'), addPost('2')];
    await pass(300);
    comeIntoView(seen);
    await pass(300);
    rate = 3;
    const before = messages.length;
    expect(ask('verdicts.changed')).toEqual({ ok: true, value: {} });
    await pass(300);
    expect(messages.slice(before)).toEqual([{ name: 'verdicts.get', request: { posts: ['demo:1'] } }]);
    expect(document.querySelector('takar-badge')?.shadowRoot?.textContent).toContain('3,0%');
  });

  it('that is paused asks for no verdict when they are made in another way', async () => {
    settings = { ...DEFAULT_SETTINGS, paused: ['demo'] };
    start(demo, { runtime: runtime() });
    addPost('1');
    await pass(300);
    expect(ask('verdicts.changed')).toEqual({ ok: true, value: {} });
    await pass(300);
    expect(messages.map(({ name }) => name)).toEqual(['briefing.get']);
  });

  it('says what it is and how much of it was understood', async () => {
    start(demo, { runtime: runtime() });
    respond(['1', '2']);
    await pass(500);
    expect(ask('page.describe')).toEqual({
      ok: true,
      value: {
        platform: 'demo',
        paused: false,
        account: { handle: 'kpu_kotacontoh' },
        surface: 'feed',
        expected: 1,
        understood: 1,
        posts: 2,
        complete: 2,
        notUnderstood: false,
        storageFailed: false,
      },
    });
  });

  it('answers nobody but Takar itself', () => {
    start(demo, { runtime: runtime() });
    const denied = { ok: false, error: 'not-allowed' };
    expect(ask('page.describe', {}, { id: 'another' })).toEqual(denied);
    expect(ask('page.describe', {}, { id: 'takar', url: 'https://www.platform.example/', tab: {} })).toEqual(
      denied,
    );
    expect(
      ask('page.describe', {}, { id: 'takar', url: 'chrome-extension://takar/popup.html' }),
    ).toMatchObject({
      ok: true,
    });
    expect(ask('data.delete')).toEqual({ ok: false, error: 'invalid-request' });
    let answered = false;
    hear({ other: 'message' }, { id: 'takar' }, () => {
      answered = true;
    });
    expect(answered).toBe(false);
  });
});

describe('A paused platform', () => {
  it('is neither read nor marked', async () => {
    settings = { ...DEFAULT_SETTINGS, paused: ['demo'] };
    start(demo, { runtime: runtime() });
    respond(['1']);
    addPost('1');
    await pass(1_000);
    expect(messages.map(({ name }) => name)).toEqual(['briefing.get']);
    expect(observed.size).toBe(0);
    expect(ask('page.describe')).toMatchObject({ value: { paused: true, expected: 0 } });
  });

  it('goes quiet at once, and comes back at once', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    ask('briefing.changed', briefingOf({ ...DEFAULT_SETTINGS, paused: ['demo'] }));
    expect(badges()).toEqual([]);
    respond(['2']);
    await pass(600);
    expect(saved()).toEqual([]);
    ask('briefing.changed', briefingOf(DEFAULT_SETTINGS));
    await pass(300);
    comeIntoView(element);
    await pass(300);
    expect(badges()).toEqual(['demo:1']);
  });
});

describe('The language', () => {
  it('changes on the badges that stand', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    const text = () =>
      document.querySelector('takar-badge')?.shadowRoot?.querySelector('button')?.textContent;
    expect(text()).toBe('2,0%biasa');
    ask('briefing.changed', briefingOf({ ...DEFAULT_SETTINGS, language: 'en' }));
    expect(text()).toBe('2.0%usual');
  });
});

describe('After the extension was updated or removed', () => {
  it('the page is as it was, and nothing more is said', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    expect(badges()).toEqual(['demo:1']);
    isThere = false;
    const before = messages.length;
    addPost('2');
    await pass(300);
    expect(badges()).toEqual([]);
    expect(observed.size).toBe(0);
    respond(['3']);
    await pass(3_000);
    expect(messages).toHaveLength(before);
  });

  it('an idle page notices it too', async () => {
    start(demo, { runtime: runtime() });
    const element = addPost('1');
    await pass(300);
    comeIntoView(element);
    await pass(300);
    isThere = false;
    await pass(2_100);
    expect(badges()).toEqual([]);
  });
});
