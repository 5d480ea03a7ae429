import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../src/background/texts.ts';
import { startWorker } from '../../src/background/worker.ts';
import { sendToWorker } from '../../src/messages/send.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { Database } from '../../src/store/database.ts';
import { contentSender, fakeBrowser, OWN, viewSender } from '../messages/fake-browser.ts';
import { account, freshDatabase, fullCounts, LATER, NOON, post } from '../store/builders.ts';
import { institution } from '../store/group-builders.ts';

function started(db: Database = freshDatabase()) {
  const browser = fakeBrowser();
  startWorker(browser, db, () => LATER);
  return { browser, db, content: browser.from(contentSender), view: browser.from(viewSender) };
}

const page = 'https://x.com/kpu_kotacontoh';
const batches = [
  {
    at: NOON,
    source: 'wire' as const,
    page,
    readings: [account(1_000), post('1', { counts: fullCounts(20) })],
  },
];
const saving = { platform: 'x', batches };

describe('The worker', () => {
  it('listens before its first tick ends', () => {
    const { browser } = started();
    expect(browser.listeners.size).toBe(1);
  });

  it('opens the welcome page after an install, and not after an update', () => {
    const { browser } = started();
    browser.install('update');
    browser.install('browser_update');
    expect(browser.opened).toEqual([]);
    browser.install('install');
    expect(browser.opened).toEqual([`${OWN}welcome.html`]);
  });

  it('stores readings and judges the posts', async () => {
    const { content } = started();
    expect(await sendToWorker(content, 'readings.save', saving)).toEqual({
      ok: true,
      value: { appended: 2, duplicates: 0 },
    });
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['x:1', 'x:2'] })).toMatchObject({
      ok: true,
      value: [
        { post: 'x:1', rate: { low: 2, high: 2 }, reason: 'too-few' },
        { post: 'x:2', reason: 'not-read' },
      ],
    });
  });

  it('marks the toolbar icon of a tab whose page is no longer understood, and clears it when it is again', async () => {
    const { browser, content, db } = started();
    const report = {
      platform: 'x',
      surface: 'account',
      expected: 4,
      understood: 0,
      posts: 0,
      complete: 0,
    } as const;
    expect(await sendToWorker(content, 'health.report', { ...report, diagnostic: '{}' })).toMatchObject({
      ok: true,
    });
    expect(browser.marks).toEqual([
      { tabId: 3, text: '!' },
      { tabId: 3, title: expect.stringContaining('tidak lagi memahami X: 0 dari 4') },
    ]);
    expect(await db.health.toArray()).toMatchObject([{ key: 'x:account', failingSince: LATER }]);
    await sendToWorker(content, 'health.report', { ...report, understood: 4, posts: 20, complete: 20 });
    expect(browser.marks.slice(2)).toEqual([
      { tabId: 3, text: '' },
      { tabId: 3, title: 'Takar' },
    ]);
  });

  it('takes no report of another platform than that of the page', async () => {
    const { content, db } = started();
    const report = {
      platform: 'instagram',
      surface: 'account',
      expected: 4,
      understood: 0,
      posts: 0,
      complete: 0,
    } as const;
    expect(await sendToWorker(content, 'health.report', report)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await db.health.count()).toBe(0);
  });

  it('that was ended and started again has forgotten nothing', async () => {
    const { content, db } = started();
    await sendToWorker(content, 'readings.save', saving);
    db.close();
    const again = started(new Database(db.name));
    expect(await sendToWorker(again.content, 'readings.save', saving)).toEqual({
      ok: true,
      value: { appended: 0, duplicates: 2 },
    });
    again.db.close();
  });

  it('lets a content script speak for its own platform only', async () => {
    const { content, db } = started();
    const foreign = { ...saving, platform: 'instagram' };
    const smuggled = [
      { at: NOON, source: 'wire' as const, page, readings: [post('1', { platform: 'instagram' })] },
    ];
    const refused = { ok: false, error: 'not-allowed' };
    expect(await sendToWorker(content, 'readings.save', foreign)).toEqual(refused);
    expect(await sendToWorker(content, 'readings.save', { platform: 'x', batches: smuggled })).toEqual(
      refused,
    );
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['instagram:1'] })).toEqual(refused);
    expect(await db.posts.count()).toBe(0);
  });

  it('says that the storage is full, and that it failed', async () => {
    for (const [name, error] of [
      ['QuotaExceededError', 'storage-full'],
      ['UnknownError', 'storage-failed'],
    ] as const) {
      const { content, db } = started();
      db.readings.hook('creating', () => {
        throw new DOMException('no', name);
      });
      expect(await sendToWorker(content, 'readings.save', saving)).toEqual({ ok: false, error });
    }
  });

  it('tells every tab of changed settings, whether or not it listens', async () => {
    const { browser, view } = started();
    browser.setTabs([{ id: 404 }, { id: 5 }, {}, { id: 6 }]);
    const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
    expect(await sendToWorker(view, 'settings.set', { language: 'en' })).toEqual({
      ok: true,
      value: settings,
    });
    const message = { takar: 1, name: 'briefing.changed', request: briefingOf(settings) };
    expect(browser.pushed).toEqual([
      { tab: 5, message },
      { tab: 6, message },
    ]);
    expect(await sendToWorker(view, 'settings.get', {})).toEqual({ ok: true, value: settings });
  });

  const asking = { takar: 1, name: 'verdicts.changed', request: {} };

  it('keeps groups, says what their accounts had to leave, and lets the tabs ask for their verdicts again', async () => {
    const { browser, content, view, db } = started();
    await sendToWorker(content, 'readings.save', saving);
    browser.setTabs([{ id: 404 }, { id: 5 }]);
    const byViews = { formula: { numerator: 'core', denominator: 'views' } } as const;
    await sendToWorker(view, 'group.save', { group: institution('a', ['x:10'], { name: ' Dinas A ' }) });
    expect(await sendToWorker(view, 'group.save', { group: institution('b', ['x:10'], byViews) })).toEqual({
      ok: true,
      value: { moved: [{ account: 'x:10', group: 'Dinas A' }] },
    });
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['x:1'] })).toMatchObject({
      value: [{ formula: 'er-views' }],
    });
    expect(await db.groups.get('b')).toMatchObject({ accounts: ['x:10'], changedAt: LATER });
    const byReach = { numerator: 'comments', denominator: 'reach' } as const;
    await sendToWorker(view, 'group.formula', { id: 'b', formula: byReach });
    expect(await db.groups.get('b')).toMatchObject({ accounts: ['x:10'], formula: byReach });
    expect(await sendToWorker(view, 'group.delete', { id: 'b' })).toEqual({ ok: true, value: {} });
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['x:1'] })).toMatchObject({
      value: [{ formula: 'er-post', rate: { low: 2 } }],
    });
    expect(browser.pushed).toEqual([asking, asking, asking, asking].map((message) => ({ tab: 5, message })));
  });

  it('measures by another formula and by the reach typed in, and tells the tabs of both', async () => {
    const { browser, content, view } = started();
    await sendToWorker(content, 'readings.save', saving);
    browser.setTabs([{ id: 5 }]);
    const formula = { numerator: 'core', denominator: 'reach' } as const;
    await sendToWorker(view, 'settings.set', { formula });
    const briefing = briefingOf({ ...DEFAULT_SETTINGS, formula });
    expect(browser.pushed.map(({ message }) => message)).toEqual([
      { takar: 1, name: 'briefing.changed', request: briefing },
      asking,
    ]);
    await sendToWorker(view, 'reach.set', { post: 'x:1', value: 400 });
    expect(browser.pushed.at(-1)).toEqual({ tab: 5, message: asking });
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['x:1'] })).toMatchObject({
      value: [{ formula: 'er-reach', rate: { low: 5, high: 5 } }],
    });
    await sendToWorker(view, 'reach.set', { post: 'x:1', value: null });
    expect(browser.pushed).toHaveLength(4);
    expect(await sendToWorker(content, 'verdicts.get', { posts: ['x:1'] })).toMatchObject({
      value: [{ reason: 'denominator-unread' }],
    });
  });

  it('keeps what the user says of a comment, which changes no rate', async () => {
    const { browser, content, view, db } = started();
    await sendToWorker(content, 'readings.save', saving);
    browser.setTabs([{ id: 5 }]);
    const mark = { tone: 'complaint', noAnswerNeeded: true } as const;
    await sendToWorker(view, 'mark.set', { comment: 'x:7', post: 'x:1', mark });
    expect(await db.marks.toArray()).toEqual([{ comment: 'x:7', post: 'x:1', at: LATER, ...mark }]);
    await sendToWorker(view, 'mark.set', { comment: 'x:7', post: 'x:1', mark: null });
    expect(await db.marks.count()).toBe(0);
    expect(browser.pushed).toEqual([]);
  });

  it('tells the tabs nothing of what could not be stored', async () => {
    const { browser, view, db } = started();
    browser.setTabs([{ id: 5 }]);
    db.groups.hook('creating', () => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await sendToWorker(view, 'group.save', { group: institution('a', []) })).toEqual({
      ok: false,
      error: 'storage-full',
    });
    expect(browser.pushed).toEqual([]);
  });

  it('deletes an account, and everything', async () => {
    const { content, view, db } = started();
    await sendToWorker(content, 'readings.save', saving);
    expect(await sendToWorker(view, 'account.delete', { account: 'x:10' })).toEqual({
      ok: true,
      value: { posts: 1, readings: 1 },
    });
    await sendToWorker(content, 'readings.save', saving);
    expect(await sendToWorker(view, 'data.delete', {})).toEqual({ ok: true, value: {} });
    expect(await db.posts.count()).toBe(0);
  });

  it('opens the options at a place', async () => {
    const { browser, content } = started();
    expect(await sendToWorker(content, 'options.open', { hash: '#/posts/x:1' })).toEqual({
      ok: true,
      value: {},
    });
    expect(browser.opened).toEqual([`${OWN}options.html#/posts/x:1`]);
  });
});
