import { dig, digList, digNumber, digText } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';

/** A post as the page's own script understands an item. Its numbers are the rounded ones: they are all that is shown. */
export type Video = {
  id: string;
  handle: string;
  name: string;
  avatar: string;
  caption: string;
  cover: string;
  kind: 'video' | 'photo';
  likes: number;
  comments: number;
  shares: number;
  saves: number;
  views: number;
  promoted: boolean;
  pinned: boolean;
};

export function videoOf(item: unknown): Video | undefined {
  const id = digText(item, 'id');
  if (id === '' || dig(item, 'liveRoomInfo') !== undefined) return undefined;
  const stat = (name: string) => Number(dig(item, 'stats', name) ?? 0);
  return {
    id,
    handle: digText(item, 'author', 'uniqueId'),
    name: digText(item, 'author', 'nickname'),
    avatar: digText(item, 'author', 'avatarThumb'),
    caption: digText(item, 'desc'),
    cover: digText(item, 'video', 'cover'),
    kind: dig(item, 'imagePost') === undefined ? 'video' : 'photo',
    likes: stat('diggCount'),
    comments: stat('commentCount'),
    shares: stat('shareCount'),
    saves: stat('collectCount'),
    views: stat('playCount'),
    promoted: dig(item, 'isAd') === true,
    pinned: dig(item, 'isPinnedItem') === true,
  };
}

/** The posts of a list in their order, and where the next page begins. */
export type Page = { videos: Video[]; next: number | undefined };

export function readPage(body: unknown): Page {
  const found = [
    ...digList(body, 'itemList'),
    ...digList(body, 'item_list'),
    ...digList(body, 'data').map((entry) => dig(entry, 'item')),
  ];
  const more = dig(body, 'hasMore') === true || digNumber(body, 'has_more') === 1;
  return {
    videos: found.flatMap((item) => videoOf(item) ?? []),
    next: more ? Number(dig(body, 'cursor')) : undefined,
  };
}

/** The path of a post's own page. */
export function pathOf({ handle, kind, id }: Video): string {
  return `/@${handle}/${kind}/${id}`;
}

export function shownPost(element: Element, { id, handle }: Video): ShownPost {
  return { element, id, handle };
}

/** What stands for a picture in words: the caption and who made it. */
export function altOf({ caption, name }: Video): string {
  return `${caption} created by ${name} with ${name}’s suara asli`;
}
