import type { StageAccount, StagePost, StageSide } from '../world.ts';
import { countsAt } from '../world.ts';
import { type Json, secUidOf, userInfoShape } from './account-shape.ts';
import { commentList } from './comment-shape.ts';
import { type ItemPlace, itemShape, liveShape } from './item-shape.ts';

/** Items of a list's page: a grid asks for many, the feed for few. */
const PAGES: Record<string, number> = { post: 35, repost: 30, recommend: 12, related: 16 };
const SEARCH_PAGE = 12;

/** The body TikTok answers to a data request of the stage's page; undefined for an address it does not know. */
export function respondTikTok(side: StageSide, url: URL, round: number): Json | undefined {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  const offset = Number(asked('cursor') || asked('offset') || 0);
  switch (url.pathname) {
    case '/api/post/item_list/':
      return itemList(postsOf(side, accountBy(side, asked('secUid'))), 'post', offset, round);
    case '/api/repost/item_list/': {
      const by = accountBy(side, asked('secUid'));
      return itemList(repostsOf(side, by), 'repost', offset, round);
    }
    case '/api/recommend/item_list/':
      return recommended(side, offset, round);
    case '/api/related/item_list/':
      return itemList(relatedTo(side, asked('itemID')), 'related', offset, round);
    case '/api/item/detail/': {
      const post = side.posts.get(asked('itemId'));
      return post ? itemInfo(post, round, 'list') : { statusCode: 10_204, statusMsg: "item doesn't exist" };
    }
    case '/api/user/detail/': {
      const account = side.accounts.find(({ handle }) => handle === asked('uniqueId'));
      return account ? userDetail(account) : { statusCode: 10_221, userInfo: {} };
    }
    case '/api/search/general/full/':
    case '/api/search/item/full/':
      return search(side, asked('keyword'), url.pathname.includes('/general/'), offset, round);
    case '/api/comment/list/': {
      const post = side.posts.get(asked('aweme_id'));
      return post
        ? commentList(side, post, countsAt(post, round).comments)
        : { comments: [], status_code: 0 };
    }
    default:
      return undefined;
  }
}

/** What the document of a video page carries; the numbers are rounded there. */
export function itemInfo(post: StagePost, round: number, place: ItemPlace): Json {
  return {
    itemInfo: { itemStruct: itemShape(post, round, place) },
    shareMeta: {
      title: `${post.account.name} di TikTok`,
      desc: `${post.counts.likes} suka. ${post.caption}`,
    },
    statusCode: 0,
    statusMsg: '',
  };
}

/** What the document of a profile carries: the account, and never its posts. */
export function userDetail(account: StageAccount): Json {
  return {
    userInfo: userInfoShape(account),
    shareMeta: {
      title: `${account.name} di TikTok`,
      desc: `@${account.handle} ${account.followers} pengikut`,
    },
    statusCode: 0,
    statusMsg: '',
    needFix: true,
  };
}

function accountBy(side: StageSide, secUid: string): StageAccount | undefined {
  return side.accounts.find((account) => secUidOf(account) === secUid);
}

/** A profile's grid: pinned first, however old, then newest first. */
export function postsOf(side: StageSide, by: StageAccount | undefined): StagePost[] {
  const posts = [...side.posts.values()].filter(({ account, promoted }) => account === by && !promoted);
  return posts.sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt);
}

/** Posts of others that the account has passed on. */
function repostsOf(side: StageSide, by: StageAccount | undefined): StagePost[] {
  return side.profile.filter(({ repostedBy }) => by && repostedBy === by).map(({ post }) => post);
}

/** What stands below the video of a video page. */
function relatedTo(side: StageSide, id: string): StagePost[] {
  return side.home.map(({ post }) => post).filter((post) => post.id !== id && !post.promoted);
}

function itemList(posts: StagePost[], list: string, offset: number, round: number): Json {
  const end = offset + (PAGES[list] ?? 16);
  return {
    cursor: String(end),
    extra: { fatal_item_ids: [], logid: 'stage', now: 1_790_000_000_000 },
    hasMore: end < posts.length,
    itemList: posts.slice(offset, end).map((post) => itemShape(post, round)),
    log_pb: { impr_id: 'stage' },
    statusCode: 0,
    status_code: 0,
    status_msg: '',
  };
}

/** For You; now and then a live room stands between the items. */
function recommended(side: StageSide, offset: number, round: number): Json {
  const body = itemList(
    side.home.map(({ post }) => post),
    'recommend',
    offset,
    round,
  );
  const [, neighbour] = side.accounts;
  const isLive = neighbour !== undefined && (offset / (PAGES.recommend ?? 1)) % 3 === 1;
  return isLive && Array.isArray(body.itemList)
    ? { ...body, itemList: [...body.itemList, liveShape(neighbour, side.main.following * 1000 + offset)] }
    : body;
}

function search(side: StageSide, keyword: string, isGeneral: boolean, offset: number, round: number): Json {
  const words = keyword.toLowerCase();
  const posts = [...side.posts.values()].filter(
    ({ caption, promoted }) => !promoted && caption.toLowerCase().includes(words),
  );
  const end = offset + SEARCH_PAGE;
  const items = posts.slice(offset, end).map((post) => itemShape(post, round, 'search'));
  const tail = {
    cursor: end,
    has_more: end < posts.length ? 1 : 0,
    status_code: 0,
    log_pb: { impr_id: 'stage' },
  };
  if (!isGeneral) return { ...tail, item_list: items };
  const users = {
    type: 4,
    user_list: [{ user_info: { unique_id: side.main.handle, nickname: side.main.name } }],
  };
  return { ...tail, data: [users, ...items.map((item) => ({ type: 1, item }))] };
}
