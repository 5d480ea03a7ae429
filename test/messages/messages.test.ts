import { describe, expect, it } from 'vitest';
import type { MessageSender } from '../../src/messages/endpoint.ts';
import { sendToWorker } from '../../src/messages/send.ts';
import { sendToTab } from '../../src/messages/send-to-tab.ts';
import {
  type ContentHandlers,
  type Origin,
  serveContent,
  serveWorker,
  type WorkerHandlers,
} from '../../src/messages/serve.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { institution } from '../store/group-builders.ts';
import { contentSender, fakeBrowser, ID, OWN, viewSender } from './fake-browser.ts';

const platformOf = (url: string) => (url.startsWith('https://x.com') ? 'x' : undefined);

/** A worker that does nothing but note what reached it. */
function listeningWorker() {
  const browser = fakeBrowser();
  const heard: { name: string; request: unknown; origin: Origin }[] = [];
  const hear = (name: string, request: unknown, origin: Origin) => void heard.push({ name, request, origin });
  const handlers: WorkerHandlers = {
    'readings.save': (request, origin) => {
      hear('readings.save', request, origin);
      return { ok: true, value: { appended: 1, duplicates: 0 } };
    },
    'verdicts.get': () => ({ ok: true, value: [] }),
    'settings.get': (request, origin) => {
      hear('settings.get', request, origin);
      return { ok: true, value: DEFAULT_SETTINGS };
    },
    'briefing.get': () => ({ ok: true, value: { settings: DEFAULT_SETTINGS, texts: {} } }),
    'settings.set': () => ({ ok: true, value: DEFAULT_SETTINGS }),
    'account.delete': () => ({ ok: false, error: 'storage-failed' }),
    'data.delete': () => {
      throw new Error('a broken handler');
    },
    'group.save': () => ({ ok: true, value: { moved: [{ account: 'x:10', group: 'Dinas A' }] } }),
    'group.formula': () => ({ ok: true, value: {} }),
    'group.delete': () => ({ ok: true, value: {} }),
    'reach.set': () => ({ ok: true, value: {} }),
    'mark.set': () => ({ ok: true, value: {} }),
    'health.report': () => ({ ok: true, value: {} }),
    'options.open': () => ({ ok: true, value: {} }),
  };
  serveWorker(browser.runtime, platformOf, handlers);
  return { browser, heard };
}

const saving = { platform: 'x', batches: [] };
const marked = (name: string, request: unknown) => ({ takar: 1, name, request });
const refused = (error: string) => ({ ok: false, error });

describe('The worker', () => {
  it('answers a content script of a platform and one of our pages', async () => {
    const { browser, heard } = listeningWorker();
    const content = browser.from(contentSender);
    expect(await sendToWorker(content, 'readings.save', saving)).toEqual({
      ok: true,
      value: { appended: 1, duplicates: 0 },
    });
    const view = browser.from(viewSender);
    expect(await sendToWorker(view, 'settings.get', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(heard).toEqual([
      { name: 'readings.save', request: saving, origin: { as: ['content'], platform: 'x', tab: 3 } },
      { name: 'settings.get', request: {}, origin: { as: ['view'] } },
    ]);
  });

  it('takes one of our pages for a view also where it stands in a tab', async () => {
    const { browser } = listeningWorker();
    const view = browser.from({ ...viewSender, tab: { id: 4 } });
    expect((await sendToWorker(view, 'settings.set', {})).ok).toBe(true);
  });

  it.each<[string, MessageSender]>([
    ['another extension', { ...contentSender, id: 'other' }],
    ['nobody', {}],
    ['a page that is no platform', { ...contentSender, url: 'https://contoh.id/' }],
    ['a platform’s address without a tab', { id: ID, url: 'https://x.com/' }],
    ['an address that only begins like ours', { id: ID, url: 'chrome-extension://takar-id.evil/' }],
    ['a sender without an address', { id: ID, tab: { id: 3 } }],
  ])('refuses %s', async (_, sender) => {
    const { browser, heard } = listeningWorker();
    expect(await browser.deliver(marked('readings.save', saving), sender)).toEqual(refused('not-allowed'));
    expect(heard).toEqual([]);
  });

  it('knows a content script by its origin where the browser states no address', async () => {
    const { browser } = listeningWorker();
    const sender = { id: ID, origin: 'https://x.com', tab: { id: 3 } };
    expect(await browser.deliver(marked('readings.save', saving), sender)).toMatchObject({ ok: true });
  });

  it('lets a content script neither delete nor change settings, and a view save no readings', async () => {
    const { browser } = listeningWorker();
    const content = browser.from(contentSender);
    const view = browser.from(viewSender);
    expect(await sendToWorker(content, 'data.delete', {})).toEqual(refused('not-allowed'));
    expect(await sendToWorker(content, 'account.delete', { account: 'x:1' })).toEqual(refused('not-allowed'));
    expect(await sendToWorker(content, 'settings.set', { paused: [] })).toEqual(refused('not-allowed'));
    expect(await sendToWorker(view, 'readings.save', saving)).toEqual(refused('not-allowed'));
  });

  it('takes groups, reach and marks from our pages alone', async () => {
    const { browser } = listeningWorker();
    const [content, view] = [browser.from(contentSender), browser.from(viewSender)];
    const group = institution('a', ['x:10']);
    expect(await sendToWorker(view, 'group.save', { group })).toEqual({
      ok: true,
      value: { moved: [{ account: 'x:10', group: 'Dinas A' }] },
    });
    const { formula } = group;
    expect((await sendToWorker(view, 'group.formula', { id: 'a', formula })).ok).toBe(true);
    expect((await sendToWorker(view, 'group.delete', { id: 'a' })).ok).toBe(true);
    const marking = { comment: 'x:7', post: 'x:1', mark: { tone: 'question' } } as const;
    for (const value of [1, 1e12, null]) {
      expect((await sendToWorker(view, 'reach.set', { post: 'x:1', value })).ok).toBe(true);
    }
    for (const mark of [marking.mark, { noAnswerNeeded: true } as const, null]) {
      expect((await sendToWorker(view, 'mark.set', { ...marking, mark })).ok).toBe(true);
    }
    expect(await sendToWorker(content, 'group.save', { group })).toEqual(refused('not-allowed'));
    expect(await sendToWorker(content, 'group.formula', { id: 'a', formula })).toEqual(
      refused('not-allowed'),
    );
    expect(await sendToWorker(content, 'group.delete', { id: 'a' })).toEqual(refused('not-allowed'));
    expect(await sendToWorker(content, 'reach.set', { post: 'x:1', value: 5 })).toEqual(
      refused('not-allowed'),
    );
    expect(await sendToWorker(content, 'mark.set', marking)).toEqual(refused('not-allowed'));
  });

  it.each<[string, object]>([
    ['group.save', { group: institution('a', ['x:10'], { name: '' }) }],
    ['group.delete', { id: 'a b' }],
    ['settings.set', { formula: { numerator: 'core', denominator: 'impressions' } }],
    ['reach.set', { post: 'x:1', value: 0 }],
    ['reach.set', { post: 'x:1', value: 1.5 }],
    ['reach.set', { post: 'x:1', value: 1e12 + 1 }],
    ['reach.set', { post: '1', value: 5 }],
    ['mark.set', { comment: '7', post: 'x:1', mark: null }],
    ['mark.set', { comment: 'x:7', post: 'x:1', mark: { tone: 'angry' } }],
    ['mark.set', { comment: 'x:7', post: 'x:1', mark: { tone: 'question', text: 'Kapan?' } }],
  ])('refuses %s with %j', async (name, request) => {
    const { browser } = listeningWorker();
    expect(await browser.deliver(marked(name, request), viewSender)).toEqual(refused('invalid-request'));
  });

  it.each<[string, unknown]>([
    ['an unknown name', marked('data.export', {})],
    ['a name that every object has', marked('constructor', {})],
    ['a name that is no text', marked('', null)],
    ['another version', { takar: 2, name: 'settings.get', request: {} }],
    ['something beside it', { ...marked('settings.get', {}), more: 1 }],
    ['a request of the wrong form', marked('readings.save', { platform: 'x', batches: 'all' })],
    [
      'readings of no known source',
      marked('readings.save', { platform: 'x', batches: [{ at: 1, source: 'air', page: '', readings: [] }] }),
    ],
    ['no request', { takar: 1, name: 'readings.save' }],
  ])('refuses a message with %s', async (_, message) => {
    const { browser, heard } = listeningWorker();
    expect(await browser.deliver(message, contentSender)).toEqual(refused('invalid-request'));
    expect(heard).toEqual([]);
  });

  it.each([
    [undefined],
    [null],
    ['takar'],
    [{ name: 'settings.get' }],
    [[1]],
  ])('leaves %j to whoever it is for', async (message) => {
    const { browser } = listeningWorker();
    expect(await browser.deliver(message, contentSender)).toBeUndefined();
  });

  it('answers although a handler breaks', async () => {
    const { browser } = listeningWorker();
    const view = browser.from(viewSender);
    expect(await sendToWorker(view, 'data.delete', {})).toEqual(refused('no-answer'));
    expect(await sendToWorker(view, 'account.delete', { account: 'x:1' })).toEqual(refused('storage-failed'));
  });
});

describe('Sending', () => {
  const answering = (reply: unknown) => ({ id: ID, sendMessage: async () => reply });
  const failing = (message: string, id?: string) => ({
    ...(id !== undefined && { id }),
    sendMessage: async () => {
      throw new Error(message);
    },
  });

  it('says that the extension is gone, and sends nothing then', async () => {
    const gone = { sendMessage: () => Promise.reject(new Error('must not be called')) };
    expect(await sendToWorker(gone, 'settings.get', {})).toEqual(refused('gone'));
    const invalid = failing('Extension context invalidated.', ID);
    expect(await sendToWorker(invalid, 'settings.get', {})).toEqual(refused('gone'));
    const broken = {
      get id(): string {
        throw new TypeError('Cannot read properties of undefined');
      },
      sendMessage: async () => undefined,
    };
    expect(await sendToWorker(broken, 'settings.get', {})).toEqual(refused('gone'));
  });

  it.each([
    ['nothing', undefined],
    ['no result', { value: 1 }],
    ['a value of the wrong form', { ok: true, value: { language: 'fr' } }],
    ['an unknown error', { ok: false, error: 'oops' }],
  ])('takes %s for no answer', async (_, reply) => {
    expect(await sendToWorker(answering(reply), 'settings.get', {})).toEqual(refused('no-answer'));
  });

  it('takes a failure for no answer', async () => {
    const runtime = failing('Could not establish connection.', ID);
    expect(await sendToWorker(runtime, 'settings.get', {})).toEqual(refused('no-answer'));
  });
});

describe('A content script', () => {
  function listeningContent(signal?: AbortSignal) {
    const browser = fakeBrowser();
    const changed: unknown[] = [];
    const handlers: ContentHandlers = {
      'page.describe': () => ({ ok: false, error: 'gone' }),
      'page.diagnose': () => ({ ok: false, error: 'gone' }),
      'verdicts.changed': () => ({ ok: true, value: {} }),
      'briefing.changed': ({ settings }) => {
        changed.push(settings);
        return { ok: true, value: {} };
      },
    };
    serveContent(browser.runtime, handlers, signal);
    return { browser, changed };
  }

  const toTab = (browser: ReturnType<typeof fakeBrowser>, sender: MessageSender) => ({
    sendMessage: (_tab: number, message: unknown) => browser.deliver(message, sender),
  });

  it('hears our worker, with an address or without, and our pages', async () => {
    for (const sender of [{ id: ID }, { id: ID, url: `${OWN}background.js` }, viewSender]) {
      const { browser, changed } = listeningContent();
      const sent = await sendToTab(toTab(browser, sender), 3, 'briefing.changed', {
        settings: DEFAULT_SETTINGS,
        texts: {},
      });
      expect(sent).toEqual({ ok: true, value: {} });
      expect(changed).toEqual([DEFAULT_SETTINGS]);
    }
  });

  it('refuses everyone else', async () => {
    for (const sender of [
      {},
      { id: 'other' },
      { id: ID, url: 'https://x.com/', tab: {} },
      { id: ID, tab: {} },
    ]) {
      const { browser, changed } = listeningContent();
      const sent = await sendToTab(toTab(browser, sender), 3, 'briefing.changed', {
        settings: DEFAULT_SETTINGS,
        texts: {},
      });
      expect(sent).toEqual(refused('not-allowed'));
      expect(changed).toEqual([]);
    }
  });

  it('hears nothing any more once it was told to stop', async () => {
    const stop = new AbortController();
    const { browser } = listeningContent(stop.signal);
    stop.abort();
    expect(browser.listeners.size).toBe(0);
    expect(listeningContent(stop.signal).browser.listeners.size).toBe(0);
    const sent = await sendToTab(toTab(browser, viewSender), 3, 'page.describe', {});
    expect(sent).toEqual(refused('no-answer'));
  });
});
