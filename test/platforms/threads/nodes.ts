import type { PostReading, Reading } from '../../../src/model/reading.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import { shortcodeFromPk } from '../../../src/platforms/parse/ids.ts';
import threads from '../../../src/platforms/threads/index.ts';

/**
 * Hand-made nodes in the shapes of Threads' responses (fact sheet: logged-out pages of 2025-06 to 2026-06; feed,
 * search and view count as reported in 2026-07), with fictional accounts: the institution "KPU Kota Contoh"
 * (@kpu_kotacontoh, 6309000001) and its neighbours.
 */

export type Fields = Record<string, unknown>;

export const KPU = {
  pk: '6309000001',
  id: '6309000001',
  username: 'kpu_kotacontoh',
  full_name: 'KPU Kota Contoh',
  is_verified: true,
  friendship_status: null,
};
export const CITIZEN = {
  pk: '6309000077',
  id: '6309000077',
  username: 'warga.contoh',
  full_name: 'Warga Contoh',
};

export const PK = '3790000000000000001';
export const OTHER = '3790000000000000102';
export const THIRD = '3790000000000000203';
/** The time in PK, to the second. */
export const TAKEN_AT = 1_766_023_230;

export const GRAPHQL = 'https://www.threads.com/graphql/query';
export const HOME: ReadContext = { pageUrl: 'https://www.threads.com/', requestUrl: GRAPHQL, lang: 'id' };

export const exact = (value: number) => ({ value, exact: true });

export function codeOf(pk: string): string {
  return shortcodeFromPk(pk) ?? '';
}

/** The page of a post. */
export function pageOf(pk: string, handle = KPU.username): string {
  return `https://www.threads.com/@${handle}/post/${codeOf(pk)}`;
}

/** `text_post_app_info` of a list node (2025-12 to 2026-06). */
export function info(fields: Fields = {}): Fields {
  return {
    id: 'XDTTextPostAppMediaInfo:17900000000000001',
    is_ghost_post: false,
    ghost_post_approximate_like_count_str: null,
    ghost_post_approximate_reply_count_str: null,
    direct_reply_count: 17,
    repost_count: 12,
    quote_count: 3,
    reshare_count: null,
    link_preview_attachment: null,
    linked_inline_media: null,
    text_fragments: { fragments: [{ fragment_type: 'plaintext', plaintext: 'Jadwal pemutakhiran' }] },
    share_info: { quoted_attachment_post: null, quoted_post: null, reposted_post: null },
    is_reply: false,
    reply_to_author: null,
    root_post_author: null,
    pinned_post_info: { is_pinned_to_profile: false },
    is_post_unavailable: false,
    ...fields,
  };
}

/** A post as lists and pages state it. */
export function post(fields: Fields = {}, about: Fields = {}, pk = PK): Fields {
  return {
    pk,
    id: `${pk}_${KPU.pk}`,
    code: codeOf(pk),
    user: KPU,
    text_post_app_info: info(about),
    caption: { pk: '17900000000000002', text: 'Jadwal pemutakhiran data pemilih' },
    carousel_media: null,
    image_versions2: { candidates: [] },
    video_versions: null,
    media_type: 19,
    like_count: 306,
    taken_at: TAKEN_AT,
    canonical_url: null,
    like_and_view_counts_disabled: false,
    ...fields,
  };
}

/** A thread: several posts are a chain of one author. */
export function thread(...posts: unknown[]): Fields {
  return {
    id: PK,
    __typename: 'XDTThread',
    thread_items: posts.map((node) => ({
      post: node,
      view_replies_cta_string: null,
      reply_facepile_users: [],
    })),
  };
}

/** The threads tab of a profile. */
export function profile(...posts: unknown[]): Fields {
  return { data: { mediaData: { edges: posts.map((node) => ({ node: thread(node), cursor: '' })) } } };
}

export function user(fields: Fields = {}): Fields {
  return {
    ...KPU,
    biography: 'Akun resmi',
    bio_links: [{ url: 'https://kpu.contoh.example/', lynx_url: 'https://l.threads.com/?u=x' }],
    profile_pic_url: 'https://scontent.cdninstagram.com/v/t51.2885-19/150.jpg',
    hd_profile_pic_versions: [
      { height: 320, url: 'https://scontent.cdninstagram.com/v/t51.2885-19/320.jpg' },
      { height: 640, url: 'https://scontent.cdninstagram.com/v/t51.2885-19/640.jpg' },
    ],
    follower_count: 15_320,
    text_post_app_is_private: false,
    ...fields,
  };
}

export function readWire(body: unknown, context: ReadContext = HOME): Reading[] {
  return threads.readWire(JSON.parse(JSON.stringify(body)), context);
}

export function postsOf(readings: readonly Reading[]): PostReading[] {
  return readings.filter((reading) => reading.kind === 'post');
}

/** The one post of a body. */
export function readPost(node: unknown, context: ReadContext = HOME): PostReading {
  const [only, ...others] = postsOf(readWire(profile(node), context));
  if (!only || others.length > 0) throw new Error('not exactly one post');
  return only;
}
