import { dig, digList, digNumber, digText } from '../../app/json.ts';

/** A post as the page's own script understands it from a response. */
export type Media = {
  pk: string;
  code: string;
  handle: string;
  coauthor: string | undefined;
  avatar: string;
  caption: string;
  /** ISO 8601; '' where the response has none. */
  time: string;
  kind: 'p' | 'reel';
  carousel: boolean;
  picture: string;
  likes: number;
  comments: number;
  hidden: boolean;
  promoted: boolean;
};

export function mediaOf(node: unknown): Media | undefined {
  const code = digText(node, 'code');
  if (code === '') return undefined;
  const seconds = digNumber(node, 'taken_at');
  return {
    pk: digText(node, 'pk'),
    code,
    handle: digText(node, 'user', 'username'),
    coauthor: digText(node, 'coauthor_producers', 0, 'username') || undefined,
    avatar: digText(node, 'user', 'profile_pic_url'),
    caption: digText(node, 'caption', 'text'),
    time: seconds > 0 ? new Date(seconds * 1000).toISOString() : '',
    kind: digText(node, 'product_type') === 'clips' ? 'reel' : 'p',
    carousel: dig(node, 'media_type') === 8,
    picture: digText(node, 'image_versions2', 'candidates', 0, 'url'),
    likes: digNumber(node, 'like_count'),
    comments: digNumber(node, 'comment_count'),
    hidden: dig(node, 'like_and_view_counts_disabled') === true,
    promoted: digText(node, 'product_type') === 'ad',
  };
}

const CONNECTIONS = [
  'xdt_api__v1__feed__timeline__connection',
  'xdt_api__v1__feed__user_timeline_graphql_connection',
  'xdt_api__v1__clips__user__connection_v2',
  'xdt_api__v1__clips__home__connection_v2',
];

/** The posts of a connection in their order, and the cursor of the next page. */
export function readConnection(body: unknown): { posts: Media[]; next: string | undefined } {
  const connection = CONNECTIONS.map((name) => dig(body, 'data', name)).find((found) => found !== undefined);
  const posts = digList(connection, 'edges').flatMap((edge) => {
    const node = dig(edge, 'node');
    const places = [
      node,
      dig(node, 'media'),
      dig(node, 'explore_story', 'media'),
      dig(node, 'ad', 'items', 0),
    ];
    return places.flatMap((place) => mediaOf(place) ?? []).slice(0, 1);
  });
  const more = dig(connection, 'page_info', 'has_next_page') === true;
  return { posts, next: more ? digText(connection, 'page_info', 'end_cursor') : undefined };
}

export function permalink(media: Media): string {
  return media.handle === ''
    ? `/${media.kind}/${media.code}/`
    : `/${media.handle}/${media.kind}/${media.code}/`;
}
