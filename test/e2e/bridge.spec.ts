import { existsSync } from 'node:fs';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

/**
 * The page hook in a real browser: the same list of calls runs on the same page with and without it, and what the
 * page can observe must be the same, to the order of every event.
 */

const ORIGIN = 'https://www.platform.example';
const WANTED = `^${ORIGIN.replaceAll('.', '\\.')}/api/`;
const BODY = '{"posts":[{"id":"1","text":"Pengumuman pemutakhiran data 😀"}]}';

let browser: Browser;
let hook: string;

test.beforeAll(async () => {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(existsSync(path) && { executablePath: path }),
  });
  const { outputFiles } = await build({
    stdin: {
      contents: `import { install } from './src/bridge/page.ts'; install(globalThis, ${JSON.stringify([WANTED])});`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    write: false,
  });
  hook = outputFiles[0]?.text ?? '';
});

test.afterAll(() => browser.close());

type Log = string[];

/** Opens a page of the imagined platform; `copies` collects what the hook sent. */
async function open(withHook: boolean): Promise<Page> {
  const context = await browser.newContext();
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const type = url.searchParams.get('type') ?? 'application/json; charset=utf-8';
    const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
    if (url.pathname.endsWith('/fail')) return route.abort('failed');
    if (url.pathname.endsWith('/never')) return undefined;
    if (url.pathname.endsWith('/redirect')) {
      return route.fulfill({ status: 302, headers: { location: '/api/posts' } });
    }
    if (url.pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>p</title><body></body>',
      });
    }
    const status = Number(url.searchParams.get('status') ?? 200);
    const body = url.searchParams.get('body') ?? BODY;
    return route.fulfill({ status, headers, body: status === 204 || status === 304 ? '' : body });
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const copies: string[] = [];
    Object.assign(window, { copies });
    document.addEventListener('takar:copy', (event) => {
      copies[copies.length] = (event as CustomEvent<string>).detail;
    });
  });
  if (withHook) await page.addInitScript(hook);
  await page.goto(`${ORIGIN}/`);
  return page;
}

/** Runs a scenario with and without the hook; returns both logs. */
async function both(scenario: () => Promise<Log>): Promise<{ without: Log; with: Log }> {
  const logs: Log[] = [];
  for (const withHook of [false, true]) {
    const page = await open(withHook);
    logs.push(await page.evaluate(scenario));
    await page.context().close();
  }
  const [without = [], withHook = []] = logs;
  return { without, with: withHook };
}

async function copiesAfter(scenario: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const page = await open(true);
  await page.evaluate(scenario);
  // Copies come in order, each in a task of its own: when that of a last response is there, so are all before it.
  const texts = await page.evaluate(async () => {
    const copies = Reflect.get(window, 'copies') as string[];
    const isLast = (text: string) => text.includes('/api/posts?last');
    const cameLast = new Promise<void>((resolve) => {
      document.addEventListener('takar:copy', () => copies.some(isLast) && resolve());
    });
    await (await fetch('/api/posts?last')).text();
    await cameLast;
    return copies.filter((text) => !isLast(text));
  });
  await page.context().close();
  return texts.map((text) => JSON.parse(text));
}

const SCENARIOS: Record<string, () => Promise<Log>> = {
  'the look of fetch and XMLHttpRequest': async () => {
    const { fetch, XMLHttpRequest, Response } = window;
    const look = (owner: object, name: string) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      const fn = descriptor?.value ?? descriptor?.get;
      const { writable, enumerable, configurable } = descriptor ?? {};
      const isNative = /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(fn));
      return JSON.stringify([
        name,
        fn.name,
        fn.length,
        typeof fn,
        isNative,
        'prototype' in fn,
        fn instanceof Function,
        Object.getOwnPropertyNames(fn).sort(),
        { writable, enumerable, configurable },
      ]);
    };
    return [
      look(window, 'fetch'),
      look(XMLHttpRequest.prototype, 'open'),
      look(XMLHttpRequest.prototype, 'send'),
      ...['body', 'arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text', 'clone'].map((name) =>
        look(Response.prototype, name),
      ),
      String(new XMLHttpRequest() instanceof XMLHttpRequest),
      String(fetch === window.fetch),
      Object.keys(window)
        .filter((key) => /takar/i.test(key))
        .join(),
    ];
  },
  'errors of wrong calls': async () => {
    const log: string[] = [];
    const attempt = async (name: string, call: () => unknown) => {
      try {
        log.push(`${name}: ${String(await call())}`);
      } catch (error) {
        const { name: kind, message } = error as Error;
        log.push(
          `${name}: ${kind} ${message} ${(error as Error).constructor === (globalThis as never)[kind]}`,
        );
      }
    };
    const xhr = new XMLHttpRequest();
    await attempt('no argument', () => Reflect.apply(fetch, window, []));
    await attempt('foreign this', () => fetch.call({} as never, '/api/posts'));
    await attempt('undefined this', async () => (await fetch.call(undefined as never, '/api/posts')).status);
    await attempt('new', () => Reflect.construct(fetch as never, ['/api/posts']));
    await attempt('bad address', () => fetch('http://'));
    await attempt('bad header', () => fetch('/api/posts', { headers: { 'a b': '1' } }));
    await attempt('body on GET', () => fetch('/api/posts', { body: 'x' }));
    await attempt('symbol', () => fetch(Symbol('x') as never));
    await attempt('throwing input', () =>
      fetch({
        toString() {
          throw new RangeError('page');
        },
      } as never),
    );
    await attempt('open with nothing', () => Reflect.apply(xhr.open, xhr, []));
    await attempt('open foreign', () => Reflect.apply(xhr.open, {}, ['GET', '/api/posts']));
    await attempt('open bad method', () => xhr.open('TRACE', '/api/posts'));
    await attempt('open bad address', () => xhr.open('GET', 'http://'));
    await attempt('send unopened', () => new XMLHttpRequest().send());
    await attempt('send foreign', () => Reflect.apply(xhr.send, {}, []));
    xhr.open('GET', '/api/posts');
    xhr.send();
    await attempt('send twice', () => xhr.send());
    xhr.abort();
    await attempt('json foreign', () => Reflect.apply(Response.prototype.json, {}, []));
    await attempt('clone foreign', () => Reflect.apply(Response.prototype.clone, {}, []));
    await attempt('body foreign', () => Reflect.get(Response.prototype, 'body'));
    return log;
  },
  'a custom input is turned into text exactly as often': async () => {
    let times = 0;
    const input = {
      toString() {
        times += 1;
        return '/api/posts';
      },
    };
    const text = await (await fetch(input as never)).text();
    const xhr = new XMLHttpRequest();
    xhr.open('GET', input as never);
    return [String(times), text];
  },
  'every way to read a response': async () => {
    const log: string[] = [];
    const get = () => fetch('/api/posts');
    const shape = (response: Response) =>
      [response.status, response.type, response.url, response.bodyUsed, response.redirected].join();
    for (const name of ['text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const) {
      const response = await get();
      log.push(shape(response));
      const promise = response[name]();
      log.push(String(response.bodyUsed), String(promise instanceof Promise));
      const value: unknown = await promise;
      const text =
        value instanceof Blob
          ? await value.text()
          : typeof value === 'string'
            ? value
            : value instanceof ArrayBuffer || value instanceof Uint8Array
              ? new TextDecoder().decode(value)
              : JSON.stringify(value);
      log.push(name, text, shape(response));
      await response[name]().catch((error: Error) => log.push(`${error.name}: ${error.message}`));
    }
    const streamed = await get();
    const stream = streamed.body;
    log.push(String(stream === streamed.body), String(stream?.locked));
    const reader = stream?.getReader();
    let text = '';
    const decoder = new TextDecoder();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true });
    }
    log.push(text, String(streamed.bodyUsed), String(streamed.body?.locked));
    try {
      streamed.clone();
    } catch (error) {
      log.push((error as Error).message);
    }
    const first = await get();
    const second = first.clone();
    log.push(await second.text(), await first.text(), shape(second));
    const canceled = await get();
    await canceled.body?.cancel();
    log.push(String(canceled.bodyUsed));
    const piped = await get();
    log.push(await new Response(piped.body?.pipeThrough(new TransformStream())).text());
    const request = new Request('/api/posts', { method: 'POST', body: 'x' });
    log.push(await (await fetch(request)).text(), String(request.bodyUsed));
    log.push(await (await fetch(new URL('/api/posts', location.href))).text());
    return log;
  },
  'unusual responses': async () => {
    const log: string[] = [];
    for (const path of [
      '/api/posts?status=204',
      '/api/posts?status=404',
      '/api/posts?status=500',
      '/api/posts?type=image/png',
      '/api/posts?body=not-json',
      '/api/posts?body=',
    ]) {
      const response = await fetch(path);
      log.push([path, response.status, response.url, response.redirected, response.body === null].join());
      log.push(await response.clone().text());
      await response.json().then(
        (value) => log.push(JSON.stringify(value)),
        (error: Error) => log.push(`${error.name}: ${error.message}`),
      );
    }
    const opaque = await fetch('https://other.example/api/posts', { mode: 'no-cors' });
    log.push([opaque.type, opaque.status, await opaque.text()].join());
    const manual = await fetch('/api/redirect', { redirect: 'manual' });
    log.push([manual.type, manual.status].join());
    return log;
  },
  'the order in which promises settle': async () => {
    const log: string[] = [];
    const controller = new AbortController();
    const aborted = fetch('/api/never', { signal: controller.signal });
    const done = aborted.catch((error: Error) => log.push(`aborted ${error.name}`));
    controller.signal.addEventListener('abort', () => log.push('abort event'));
    controller.abort();
    Promise.resolve().then(() => log.push('microtask after abort'));
    log.push('synchronous');
    await done;
    const already = fetch('/api/posts', { signal: AbortSignal.abort('own reason') });
    const second = already.catch((reason: unknown) => log.push(`already ${String(reason)}`));
    const settled = Promise.resolve()
      .then(() => log.push('tick 1'))
      .then(() => log.push('tick 2'))
      .then(() => log.push('tick 3'));
    await Promise.all([second, settled]);
    const response = await fetch('/api/posts');
    await Promise.all([
      response.text().then(() => log.push('text')),
      Promise.resolve().then(() => log.push('microtask after text()')),
    ]);
    return log;
  },
  'rejections that nobody handles, and those that somebody does': async () => {
    const log: string[] = [];
    const promises: Promise<unknown>[] = [];
    window.addEventListener('unhandledrejection', (event) => {
      log.push(`unhandled ${promises.indexOf(event.promise)} ${event.reason?.name} ${event.reason?.message}`);
      event.preventDefault();
    });
    window.addEventListener('rejectionhandled', (event) => {
      log.push(`handled late ${promises.indexOf(event.promise)}`);
    });
    // Each step waits for its own event: one that never comes fails the test by its time.
    const happened = (type: string) =>
      new Promise((resolve) => window.addEventListener(type, resolve, { once: true }));
    const unhandled = happened('unhandledrejection');
    promises.push(fetch('/api/fail'));
    await unhandled;
    promises.push(fetch('/api/fail'));
    await promises[1]?.catch(() => log.push('caught'));
    const handledLate = happened('rejectionhandled');
    promises[0]?.catch(() => log.push('caught late'));
    await handledLate;
    const response = await fetch('/api/posts?body=not-json');
    promises.push(response.json());
    await promises[2]?.catch((error: Error) => log.push(error.name));
    const aborter = new AbortController();
    const aborted = happened('unhandledrejection');
    promises.push(fetch('/api/never', { signal: aborter.signal }));
    aborter.abort();
    await aborted;
    return log;
  },
  'every kind of XMLHttpRequest, with the order of its events': async () => {
    const log: string[] = [];
    const events = [
      'readystatechange',
      'loadstart',
      'progress',
      'load',
      'loadend',
      'error',
      'abort',
      'timeout',
    ];
    const run = (name: string, prepare: (xhr: XMLHttpRequest) => void) =>
      new Promise<void>((resolve) => {
        const xhr = new XMLHttpRequest();
        for (const type of events) {
          xhr.addEventListener(type, function (this: unknown, event) {
            const { readyState, status } = xhr;
            log.push([name, type, readyState, status, this === xhr, event.target === xhr].join());
          });
          Reflect.set(xhr, `on${type}`, () => log.push(`${name} on${type}`));
        }
        xhr.addEventListener('loadend', () => resolve());
        prepare(xhr);
      });
    for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const) {
      await run(`type ${type}`, (xhr) => {
        xhr.open('GET', '/api/posts');
        xhr.responseType = type;
        xhr.addEventListener('load', () => {
          const { response } = xhr;
          log.push(String(response === xhr.response), Object.prototype.toString.call(response));
          try {
            log.push(xhr.responseText);
          } catch (error) {
            log.push((error as Error).name);
          }
        });
        xhr.send();
      });
    }
    await run('aborted', (xhr) => {
      xhr.open('GET', '/api/never');
      xhr.send();
      xhr.abort();
    });
    await run('failed', (xhr) => {
      xhr.open('GET', '/api/fail');
      xhr.send();
    });
    await run('not found', (xhr) => {
      xhr.open('GET', '/api/posts?status=404');
      xhr.send();
    });
    await run('posted to a URL object', (xhr) => {
      xhr.open('POST', new URL('/api/posts', location.href));
      xhr.setRequestHeader('x-a', '1');
      xhr.send('x');
    });
    let again = 0;
    await run('opened again in its own handler', (xhr) => {
      xhr.open('GET', '/api/posts');
      xhr.onload = () => {
        log.push(`again ${again} ${xhr.responseText}`);
        again += 1;
        if (again < 3) {
          xhr.open('GET', again === 1 ? '/other' : '/api/posts?body=[2]');
          xhr.send();
        }
      };
      xhr.send();
    });
    const sync = new XMLHttpRequest();
    sync.onreadystatechange = () => log.push(`sync ${sync.readyState}`);
    sync.onload = () => log.push('sync load');
    sync.open('GET', '/api/posts', false);
    sync.send();
    log.push(`after sync ${sync.responseText}`);
    return log;
  },
  'a page that replaces built-ins later': async () => {
    const log: string[] = ['start'];
    const note = (text: string) => {
      log[log.length] = text;
    };
    const restore: (() => void)[] = [];
    const { apply } = Reflect;
    const define = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor) =>
      Object.defineProperty(owner, name, Object.setPrototypeOf(descriptor, null));
    const replace = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor) => {
      const native = Object.getOwnPropertyDescriptor(owner, name);
      define(owner, name, { configurable: true, ...descriptor });
      restore[restore.length] = () => {
        if (native) define(owner, name, native);
        else Reflect.deleteProperty(owner, name);
      };
    };
    const spy = (owner: object, name: PropertyKey) => {
      const native = Reflect.get(owner, name);
      replace(owner, name, {
        value: function (this: unknown, ...args: unknown[]) {
          note(`${String(name)} called`);
          return apply(native, this, args);
        },
      });
    };
    const watch = (owner: object, name: PropertyKey, value: unknown) => {
      replace(owner, name, {
        get() {
          note(`${String(name)} looked up`);
          return value;
        },
        set() {
          note(`${String(name)} set`);
        },
      });
    };
    for (const name of ['exec', 'test', Symbol.replace]) spy(RegExp.prototype, name);
    for (const name of ['match', 'replace', 'slice', 'split', 'startsWith']) spy(String.prototype, name);
    for (const name of ['get', 'set', 'has', 'delete']) spy(WeakMap.prototype, name);
    for (const name of ['push', 'some', 'map', 'find', Symbol.iterator]) spy(Array.prototype, name);
    for (const name of ['dispatchEvent', 'addEventListener']) spy(EventTarget.prototype, name);
    spy(JSON, 'stringify');
    spy(JSON, 'parse');
    spy(Headers.prototype, 'get');
    spy(Promise.prototype, 'then');
    spy(Reflect, 'apply');
    spy(window, 'setTimeout');
    watch(Promise, Symbol.species, Promise);
    const traps = ['toJSON', 'get', 'apply', 'detail', 'bubbles', 'value', 'url', 'call', 'made', 'once'];
    for (const name of traps) watch(Object.prototype, name, undefined);
    watch(Response.prototype, 'status', 200);
    watch(XMLHttpRequest.prototype, 'responseType', '');
    const response = await window.fetch('/api/posts');
    const text = await response.text();
    await new Promise<void>((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '/api/posts');
      xhr.onloadend = () => resolve();
      xhr.send();
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let i = restore.length - 1; i >= 0; i--) restore[i]?.();
    return [...log, text];
  },
};

for (const [name, scenario] of Object.entries(SCENARIOS)) {
  test(`The page sees no difference: ${name}`, async () => {
    const logs = await both(scenario);
    expect(logs.without.length).toBeGreaterThan(0);
    expect(logs.with).toEqual(logs.without);
  });
}

test('A body that the page reads is copied once, however it is read', async () => {
  for (const read of [
    async () => void (await (await fetch('/api/posts')).json()),
    async () => void (await (await fetch('/api/posts')).body?.pipeTo(new WritableStream())),
    async () => {
      const response = await fetch('/api/posts');
      await Promise.all([response.clone().text(), response.clone().json(), response.arrayBuffer()]);
    },
    async () => void (await (await fetch(new Request('/api/posts'))).blob()),
  ]) {
    const copies = await copiesAfter(read);
    expect(copies).toEqual([
      { v: 1, url: `${ORIGIN}/api/posts`, page: `${ORIGIN}/`, status: 200, body: BODY },
    ]);
  }
});

test('A request is copied with the page it was sent from, also when the site has moved on', async () => {
  const [copy] = await copiesAfter(async () => {
    history.pushState(null, '', '/p/first/');
    const response = fetch('/api/posts?n=1');
    history.pushState(null, '', '/p/second/');
    await (await response).text();
  });
  expect(copy?.page).toBe(`${ORIGIN}/p/first/`);
});

test('With two pages behind one address, only the origin is said', async () => {
  const copies = await copiesAfter(async () => {
    history.pushState(null, '', '/p/first/');
    const first = fetch('/api/posts');
    history.pushState(null, '', '/p/second/');
    const second = fetch('/api/posts');
    await (await second).text();
    await (await first).text();
  });
  expect(copies[0]?.page).toBe(ORIGIN);
});

test('XMLHttpRequests are copied as text whatever their type, and never twice', async () => {
  const copies = await copiesAfter(async () => {
    for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const) {
      await new Promise<void>((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open('GET', `/api/posts?as=${type}`);
        xhr.responseType = type;
        xhr.onloadend = () => resolve();
        xhr.send();
      });
    }
    const sync = new XMLHttpRequest();
    sync.open('GET', '/api/posts?as=sync', false);
    sync.send();
  });
  expect(copies.map(({ url, body }) => [String(url).split('=')[1], body])).toEqual([
    ['', BODY],
    ['text', BODY],
    ['json', BODY],
    ['arraybuffer', BODY],
    ['sync', BODY],
  ]);
});

test('Nothing is copied from other addresses, other states and other kinds of content', async () => {
  const copies = await copiesAfter(async () => {
    await (await fetch('/other')).text();
    await (await fetch('/api/posts?status=404')).text();
    await (await fetch('/api/posts?status=204')).text();
    await (await fetch('/api/posts?type=image/png')).text();
    await (await fetch('/api/posts?type=video/mp4')).arrayBuffer();
    await new Response('{"made":"by the page"}').text();
    await (await fetch('https://other.example/api/posts', { mode: 'no-cors' })).text();
    await fetch('/api/fail').catch(() => undefined);
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/api/posts');
    xhr.open('GET', '/other', false);
    xhr.send();
  });
  expect(copies).toEqual([]);
});
