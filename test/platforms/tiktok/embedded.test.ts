import { describe, expect, it } from 'vitest';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import {
  ID,
  item,
  OTHER,
  OWNER_ID,
  PAGE,
  scope,
  sigiState,
  userDetail,
  userInfo,
  videoDetail,
} from './nodes.ts';
import { page, pageWith } from './page.ts';

const profile = pageWith(scope(userDetail(userInfo())));

function kinds(document: Document, pageUrl: string): string[] {
  return tiktok.readEmbedded(document, { pageUrl }).map(({ kind, id }) => `${kind} ${id}`);
}

describe('the data of a page', () => {
  it('has the item of a video page and its author', () => {
    const document = pageWith(scope(videoDetail(item())));
    expect(kinds(document, `${PAGE}/video/${ID}`)).toEqual([`post ${ID}`, `account ${OWNER_ID}`]);
  });

  it('has the account of a profile and no posts', () => {
    expect(kinds(profile, PAGE)).toEqual([`account ${OWNER_ID}`]);
    expect(kinds(profile, `${PAGE}?lang=id-ID`)).toEqual([`account ${OWNER_ID}`]);
    expect(kinds(profile, `${PAGE}/playlist/debat-1`)).toEqual([`account ${OWNER_ID}`]);
    expect(kinds(profile, 'https://www.tiktok.com/@KPU_KotaContoh')).toEqual([`account ${OWNER_ID}`]);
  });

  it('has no account any more when the site went on to another page', () => {
    expect(kinds(profile, 'https://www.tiktok.com/@dinas.contoh')).toEqual([]);
    expect(kinds(profile, `https://www.tiktok.com/@dinas.contoh/video/${ID}`)).toEqual([]);
    expect(kinds(profile, 'https://www.tiktok.com/foryou')).toEqual([]);
  });

  it('is read without its type too', () => {
    const json = JSON.stringify(scope(userDetail(userInfo())));
    const bare = page(`<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${json}</script>`);
    expect(kinds(bare, PAGE)).toEqual([`account ${OWNER_ID}`]);
  });

  it('has the item of a page for telephones, under a name of its own', () => {
    const data = { videoDetail: { statusCode: 0, itemInfo: { itemStruct: item({ comments: [] }) } } };
    expect(kinds(pageWith(data, 'api-data'), `${PAGE}/video/${ID}`)).toEqual([
      `post ${ID}`,
      `account ${OWNER_ID}`,
    ]);
  });

  it('of 2023 is read under its own name, with or without a type', () => {
    const found = [`post ${ID}`, `account ${OWNER_ID}`];
    expect(kinds(pageWith(sigiState(), 'SIGI_STATE'), PAGE)).toEqual(found);
    const json = JSON.stringify(sigiState());
    expect(kinds(page(`<script id="SIGI_STATE">${json}</script>`), PAGE)).toEqual(found);
  });

  it('has the authors of 2023 on pages of many', () => {
    expect(kinds(pageWith(sigiState(), 'SIGI_STATE'), 'https://www.tiktok.com/tag/pilkada')).toHaveLength(2);
  });

  it('has the items of a list, of whatever page', () => {
    const document = pageWith(
      scope({ 'webapp.updated-items': [item(), item({ id: '7595402273000000002', author: OTHER })] }),
    );
    expect(kinds(document, 'https://www.tiktok.com/explore')).toHaveLength(4);
  });

  it('is nothing when it is broken, or only configuration', () => {
    expect(kinds(page('<script type="application/json">{"diggCount":</script>'), PAGE)).toEqual([]);
    expect(kinds(page('<script type="application/json">{"itemList":[]}</script>'), PAGE)).toEqual([]);
    expect(kinds(page('<script>var a = {"diggCount": 1}</script>'), PAGE)).toEqual([]);
  });

  it('joins rendered items that do not state their id', () => {
    const marks = new Map<string, string>();
    tiktok.readEmbedded(pageWith(scope(videoDetail(item()))), { pageUrl: PAGE, marks });
    expect([...marks.values()]).toContain(ID);
  });
});

describe('the account of an address', () => {
  it('has its id from the data where that is about the same account', () => {
    expect(
      tiktok.accountOf(
        new URL(PAGE),
        pageWith(
          scope(
            userDetail({ ...userInfo(), user: { id: OWNER_ID, shortId: '', uniqueId: 'kpu_kotacontoh' } }),
          ),
        ),
      ),
    ).toEqual({
      id: OWNER_ID,
      handle: 'kpu_kotacontoh',
    });
    const url = new URL('https://www.tiktok.com/@dinas.contoh');
    expect(tiktok.accountOf(url, profile)).toEqual({ handle: 'dinas.contoh' });
    expect(tiktok.accountOf(new URL(PAGE), page(''))).toEqual({ handle: 'kpu_kotacontoh' });
  });
});
