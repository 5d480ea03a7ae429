import { dig, digList, digNumber, digText } from '../../app/json.ts';

/** A post as the page's own script understands it from a response. */
export type Post = {
  pk: string;
  code: string;
  handle: string;
  avatar: string;
  verified: boolean;
  text: string;
  /** ISO 8601. */
  time: string;
  kind: 'text' | 'pictures' | 'video' | 'link';
  pictures: string[];
  link: { title: string; host: string } | undefined;
  likes: number;
  comments: number;
  /** Reposts and quotes together, as the page shows them. */
  reposts: number;
  shares: number;
  hidden: boolean;
  pinned: boolean;
  quote: Post | undefined;
};

/** An entry of a list: posts of a chain, and who reposted them here. */
export type Thread = { posts: [Post, ...Post[]]; repostedBy: string | undefined };

export function permalink({ handle, code }: Post): string {
  return `/@${handle}/post/${code}`;
}

export function postOf(node: unknown): Post | undefined {
  const info = dig(node, 'text_post_app_info');
  const code = digText(node, 'code');
  if (info === undefined || code === '') return undefined;
  const slides = digList(node, 'carousel_media');
  const card = dig(info, 'link_preview_attachment');
  return {
    pk: digText(node, 'pk'),
    code,
    handle: digText(node, 'user', 'username'),
    avatar: digText(node, 'user', 'profile_pic_url'),
    verified: dig(node, 'user', 'is_verified') === true,
    text: digText(node, 'caption', 'text'),
    time: new Date(digNumber(node, 'taken_at') * 1000).toISOString(),
    kind: kindOf(node, card),
    pictures: (slides.length > 0 ? slides : [node]).flatMap((slide) => pictureOf(slide)),
    link: card ? { title: digText(card, 'title'), host: digText(card, 'display_url') } : undefined,
    likes: digNumber(node, 'like_count'),
    comments: digNumber(info, 'direct_reply_count'),
    reposts: digNumber(info, 'repost_count') + digNumber(info, 'quote_count'),
    shares: digNumber(info, 'reshare_count'),
    hidden: dig(node, 'like_and_view_counts_disabled') === true,
    pinned: dig(info, 'pinned_post_info', 'is_pinned_to_profile') === true,
    quote: postOf(dig(info, 'share_info', 'quoted_post')),
  };
}

function kindOf(node: unknown, card: unknown): Post['kind'] {
  const type = dig(node, 'media_type');
  if (type === 19) return card ? 'link' : 'text';
  return type === 2 ? 'video' : 'pictures';
}

function pictureOf(media: unknown): string[] {
  const url = digText(media, 'image_versions2', 'candidates', 0, 'url');
  return url === '' ? [] : [url];
}

export function threadOf(node: unknown): Thread | undefined {
  let repostedBy = digText(node, 'thread_header_context', 'reposted_by', 'username');
  const posts = digList(node, 'thread_items').flatMap((item) => {
    const outer = dig(item, 'post');
    const inner = postOf(dig(outer, 'text_post_app_info', 'share_info', 'reposted_post'));
    if (inner) repostedBy = digText(outer, 'user', 'username');
    return inner ?? postOf(outer) ?? [];
  });
  const [first, ...others] = posts;
  return first && { posts: [first, ...others], repostedBy: repostedBy || undefined };
}

/** Where the lists of threads stand in a response, and where in an entry its thread is. */
const CONNECTIONS = ['feedData', 'mediaData', 'searchResults', 'data'];
const PLACES = [['text_post_app_thread'], ['thread'], []];

/** The threads of a response in their order, and the cursor of the next page. */
export function readThreads(body: unknown): { threads: Thread[]; next: string | undefined } {
  const connection = CONNECTIONS.map((name) => dig(body, 'data', name)).find((found) => found !== undefined);
  const threads = digList(connection, 'edges').flatMap((edge) => {
    const found = PLACES.map((place) => threadOf(dig(edge, 'node', ...place)));
    return found.find((thread) => thread !== undefined) ?? [];
  });
  const more = dig(connection, 'page_info', 'has_next_page') === true;
  return { threads, next: more ? digText(connection, 'page_info', 'end_cursor') : undefined };
}
