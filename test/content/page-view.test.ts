import { beforeEach, describe, expect, it } from 'vitest';
import { createPageView, type PageView } from '../../src/content/page-view.ts';
import type { Reading } from '../../src/model/reading.ts';

let path: string;
let view: PageView;

function post(id: string): Reading {
  return { kind: 'post', platform: 'demo', id, counts: { likes: { value: 1, exact: true } } };
}

const data = { length: 5_000, isData: true };

beforeEach(() => {
  path = '/kpu_kotacontoh/';
  view = createPageView(() => path);
});

describe('A page view', () => {
  it('counts sources, those that were understood, and posts once', () => {
    view.addSource(data, [post('1'), post('2')]);
    view.addSource(data, [post('2')]);
    view.addSource(data, []);
    expect(view.describe()).toEqual({ sources: 3, understood: 2, posts: 2, notUnderstood: false });
  });

  it('begins anew when the site goes to another path', () => {
    view.addSource(data, [post('1')]);
    path = '/p/1/';
    expect(view.describe()).toEqual({ sources: 0, understood: 0, posts: 0, notUnderstood: false });
    expect(view.hasPost('1')).toBe(false);
  });

  it('is not understood after two sources that held data and gave nothing', () => {
    view.addSource(data, []);
    expect(view.describe().notUnderstood).toBe(false);
    view.addSource(data, []);
    expect(view.describe().notUnderstood).toBe(true);
    view.addSource(data, [post('1')]);
    expect(view.describe().notUnderstood).toBe(false);
  });

  it('makes nothing of short answers and of what is no data', () => {
    for (let n = 0; n < 5; n += 1) {
      view.addSource({ length: 300, isData: true }, []);
      view.addSource({ length: 90_000, isData: false }, []);
    }
    expect(view.describe().notUnderstood).toBe(false);
  });

  it('is not understood when posts stand on it and nothing says anything of them', () => {
    view.addRendered('1', []);
    expect(view.describe().notUnderstood).toBe(true);
    view.addRendered('2', [post('2')]);
    expect(view.describe()).toMatchObject({ posts: 1, notUnderstood: false });
  });

  it('is no riddle when a site shows a list again that it read before', () => {
    view.addSource(data, [post('1')]);
    path = '/p/1/';
    path = '/kpu_kotacontoh/';
    view.addRendered('1', []);
    expect(view.describe().notUnderstood).toBe(false);
  });

  it('knows an account by its id or by its handle in any case', () => {
    view.addSource(data, [
      { kind: 'account', platform: 'demo', id: '9', handle: 'KPU_KotaContoh', counts: {} },
    ]);
    expect(view.wasAccountRead({ id: '9' })).toBe(true);
    expect(view.wasAccountRead({ handle: 'kpu_kotacontoh' })).toBe(true);
    expect(view.wasAccountRead({ handle: 'lain' })).toBe(false);
    expect(view.wasAccountRead({})).toBe(false);
  });

  it('remembers in every later view what was read, since a site may draw it again from what it holds', () => {
    view.addSource(data, [
      post('1'),
      { kind: 'account', platform: 'demo', handle: 'kpu_kotacontoh', counts: {} },
    ]);
    path = '/p/1/';
    expect(view.hasPost('1')).toBe(false);
    expect(view.wasRead('1')).toBe(true);
    expect(view.wasAccountRead({ handle: 'kpu_kotacontoh' })).toBe(true);
    expect(view.wasRead('2')).toBe(false);
  });
});
