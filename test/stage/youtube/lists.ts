import type { StageAccount, StagePost } from '../world.ts';
import { channelHead } from './channel-shape.ts';
import { continuationItem, type Json, type Told, tokenOf } from './facts.ts';
import { lockup, shortsLockup } from './lockup-shape.ts';
import { adSlot, gridVideoRenderer, videoRenderer } from './renderer-shape.ts';

const PAGE = 28;
const SHELF = 5;

export type Tab = 'featured' | 'videos' | 'shorts';

/** Whether a channel's tab of videos has the post. What runs, and what is announced, stands elsewhere. */
export function isInVideosTab({ format, upcoming, promoted }: StagePost): boolean {
  return format === 'video' && !upcoming && !promoted;
}

function postsOf({ side }: Told, account: StageAccount, tab: Tab): StagePost[] {
  const own = [...side.posts.values()].filter((post) => post.account === account && !post.promoted);
  own.sort((a, b) => b.createdAt - a.createdAt);
  if (tab === 'shorts') return own.filter(({ format }) => format === 'short');
  if (tab === 'videos') return own.filter(isInVideosTab);
  return own.filter(({ format }) => format !== 'short').slice(0, 20);
}

function rich(content: Json): Json {
  return { richItemRenderer: { content } };
}

/** Tabs are lists of one of two generations: some channels still have the cards of before 2026. */
function tabItems(account: StageAccount, tab: Tab, told: Told, offset: number): Json[] {
  const posts = postsOf(told, account, tab);
  const isOlder = told.side.accounts.indexOf(account) % 2 === 1;
  const items = posts.slice(offset, offset + PAGE).map((post) => {
    if (tab === 'shorts') return rich(shortsLockup(post, told));
    return rich(isOlder ? videoRenderer(post, told, false) : lockup(post, told, false));
  });
  return withMore(items, posts.length, `tab ${tab}`, account.id, offset, 'BROWSE');
}

function withMore(
  items: Json[],
  total: number,
  kind: string,
  subject: string,
  offset: number,
  request: 'BROWSE' | 'SEARCH',
): Json[] {
  const end = offset + PAGE;
  return end < total ? [...items, continuationItem(tokenOf(kind, subject, end), request)] : items;
}

export function channel(account: StageAccount, tab: Tab, told: Told): Json {
  const content =
    tab === 'featured'
      ? { sectionListRenderer: { contents: shelves(account, told) } }
      : { richGridRenderer: { contents: tabItems(account, tab, told, 0) } };
  const tabs = (['featured', 'videos', 'shorts'] as const).map((name) => ({
    tabRenderer: { title: name, selected: name === tab, ...(name === tab && { content }) },
  }));
  return { contents: { twoColumnBrowseResultsRenderer: { tabs } }, ...channelHead(account, told) };
}

/** The channel's home: shelves whose cards are those of 2024. */
function shelves(account: StageAccount, told: Told): Json[] {
  const posts = postsOf(told, account, 'featured');
  return [0, 5, 10].map((from) => ({
    itemSectionRenderer: {
      contents: [
        {
          shelfRenderer: {
            title: { runs: [{ text: account.name }] },
            content: {
              horizontalListRenderer: {
                items: posts.slice(from, from + 4).map((post) => gridVideoRenderer(post, told)),
              },
            },
          },
        },
      ],
    },
  }));
}

/** The home feed: cards with their authors, advertisements, and a shelf of Shorts when five have come together. */
function homeItems(told: Told, offset: number): Json[] {
  const shorts: StagePost[] = [];
  const items = told.side.home.flatMap(({ post }) => {
    if (post.promoted) return [rich(adSlot(post, told))];
    if (post.format !== 'short') return [rich(lockup(post, told, true))];
    shorts.push(post);
    return shorts.length < SHELF ? [] : [shortsShelf(shorts.splice(0), told)];
  });
  return withMore(items.slice(offset, offset + PAGE), items.length, 'home', '', offset, 'BROWSE');
}

function shortsShelf(posts: StagePost[], told: Told): Json {
  const contents = posts.map((post) => rich(shortsLockup(post, told)));
  return { richSectionRenderer: { content: { richShelfRenderer: { contents } } } };
}

export function home(told: Told): Json {
  const content = { richGridRenderer: { contents: homeItems(told, 0) } };
  const tabs = [{ tabRenderer: { selected: true, content } }];
  return { contents: { twoColumnBrowseResultsRenderer: { tabs } } };
}

/** What a list's continuation answers; undefined for a token of another kind. */
export function moreOfList(kind: string, subject: string, offset: number, told: Told): Json | undefined {
  const append = (items: Json[]) => ({ appendContinuationItemsAction: { continuationItems: items } });
  if (kind === 'home') return { onResponseReceivedActions: [append(homeItems(told, offset))] };
  if (kind === 'search')
    return { onResponseReceivedCommands: [append(searchSections(told, subject, offset))] };
  const account = told.side.accounts.find(({ id }) => id === subject);
  if (!account || !kind.startsWith('tab ')) return undefined;
  const tab = kind === 'tab shorts' ? 'shorts' : 'videos';
  return { onResponseReceivedActions: [append(tabItems(account, tab, told, offset))] };
}

function searchSections(told: Told, words: string, offset: number): Json[] {
  const wanted = words.toLowerCase();
  const found = [...told.side.posts.values()].filter(
    ({ caption, format, promoted }) =>
      format !== 'short' && !promoted && caption.toLowerCase().includes(wanted),
  );
  const contents = found.slice(offset, offset + PAGE).map((post) => videoRenderer(post, told, true));
  const ad = told.side.home.find(({ post }) => post.promoted)?.post;
  if (offset === 0 && ad) contents.unshift(adSlot(ad, told));
  const sections: Json[] = [{ itemSectionRenderer: { contents } }];
  return withMore(sections, found.length, 'search', words, offset, 'SEARCH');
}

export function search(words: string, told: Told): Json {
  const primaryContents = { sectionListRenderer: { contents: searchSections(told, words, 0) } };
  return {
    estimatedResults: '120',
    contents: { twoColumnSearchResultsRenderer: { primaryContents } },
  };
}
