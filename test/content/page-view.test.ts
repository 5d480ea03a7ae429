import { beforeEach, describe, expect, it } from 'vitest';
import { createPageView, type PageView } from '../../src/content/page-view.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Surface } from '../../src/model/surface.ts';

let path: string;
let surface: Surface | undefined;
let view: PageView;

function post(id: string): Reading {
  return { kind: 'post', platform: 'demo', id, counts: { likes: { value: 1, exact: true } } };
}

const account: Reading = { kind: 'account', platform: 'demo', handle: 'kpu_kotacontoh', counts: {} };

beforeEach(() => {
  path = '/kpu_kotacontoh/';
  surface = 'account';
  view = createPageView(
    () => path,
    () => surface,
    ['likes'],
  );
});

describe('A page view', () => {
  it('counts the sources that hold posts, those that gave some, and posts once', () => {
    view.addSource(true, [post('1'), post('2')]);
    view.addSource(true, [post('2')]);
    view.addSource(true, []);
    view.addSource(false, [account]);
    expect(view.describe()).toEqual({
      surface: 'account',
      expected: 3,
      understood: 2,
      posts: 2,
      complete: 2,
      notUnderstood: false,
    });
  });

  it('begins anew when the site goes to another path', () => {
    view.addSource(true, [post('1')]);
    path = '/p/1/';
    expect(view.describe()).toMatchObject({ expected: 0, understood: 0, posts: 0, notUnderstood: false });
    expect(view.hasPost('1')).toBe(false);
  });

  it('is not understood after two sources that hold posts and gave none', () => {
    view.addSource(true, []);
    expect(view.isBlind()).toBe(false);
    view.addSource(true, [account]);
    expect(view.isBlind()).toBe(true);
    view.addSource(true, [post('1')]);
    expect(view.isBlind()).toBe(false);
  });

  it('is not understood after one such source beside posts on the screen of which nothing spoke', () => {
    view.addSource(true, []);
    view.addRendered('1', []);
    expect(view.describe().notUnderstood).toBe(true);
  });

  it('stays not understood when the screen shows numbers that the data no longer explain', () => {
    view.addSource(true, []);
    view.addRendered('1', [post('1')]);
    expect(view.isBlind()).toBe(true);
  });

  it('makes nothing of sources without posts, however many: there was nothing to read', () => {
    for (let n = 0; n < 20; n += 1) view.addSource(false, []);
    expect(view.describe()).toMatchObject({ expected: 0, notUnderstood: false });
  });

  it('expects no posts on a page that is not for posts', () => {
    surface = undefined;
    for (let n = 0; n < 5; n += 1) view.addSource(true, []);
    view.addRendered('1', []);
    expect(view.describe()).toEqual({
      expected: 5,
      understood: 0,
      posts: 0,
      complete: 0,
      notUnderstood: false,
    });
  });

  it('is not understood when posts stand on it and nothing says anything of them', () => {
    view.addRendered('1', []);
    expect(view.describe().notUnderstood).toBe(true);
    view.addRendered('2', [post('2')]);
    expect(view.describe()).toMatchObject({ posts: 1, notUnderstood: false });
  });

  it('is no riddle when a site shows a list again that it read before', () => {
    view.addSource(true, [post('1')]);
    path = '/p/1/';
    path = '/kpu_kotacontoh/';
    view.addRendered('1', []);
    expect(view.describe().notUnderstood).toBe(false);
  });

  it('knows an account by its id or by its handle in any case', () => {
    view.addSource(false, [
      { kind: 'account', platform: 'demo', id: '9', handle: 'KPU_KotaContoh', counts: {} },
    ]);
    expect(view.wasAccountRead({ id: '9' })).toBe(true);
    expect(view.wasAccountRead({ handle: 'kpu_kotacontoh' })).toBe(true);
    expect(view.wasAccountRead({ handle: 'lain' })).toBe(false);
    expect(view.wasAccountRead({})).toBe(false);
  });

  it('remembers in every later view what was read, since a site may draw it again from what it holds', () => {
    view.addSource(true, [post('1'), account]);
    path = '/p/1/';
    expect(view.hasPost('1')).toBe(false);
    expect(view.wasRead('1')).toBe(true);
    expect(view.wasAccountRead({ handle: 'kpu_kotacontoh' })).toBe(true);
    expect(view.wasRead('2')).toBe(false);
  });
});
