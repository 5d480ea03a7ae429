import type { PostReading, Reading } from '../../../src/model/reading.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import instagram from '../../../src/platforms/instagram/index.ts';
import { shortcodeFromPk } from '../../../src/platforms/parse/ids.ts';

/**
 * Hand-made nodes in the shapes of Instagram's responses (fact sheet, 2021-10 to 2026-08), with fictional accounts:
 * the institution "KPU Kota Contoh" (@kpu_kotacontoh, 6209000001) and its neighbours.
 */

export const KPU = {
  pk: '6209000001',
  id: '6209000001',
  username: 'kpu_kotacontoh',
  full_name: 'KPU Kota Contoh',
};
export const GRAPHQL = 'https://www.instagram.com/graphql/query';
export const HOME: ReadContext = { pageUrl: 'https://www.instagram.com/', requestUrl: GRAPHQL, lang: 'id' };
export const PK = '3823317335071817706';

export function codeOf(pk: string): string {
  return shortcodeFromPk(pk) ?? '';
}

/** A new node as the web gets it (`XDTMediaDict`, 2024 to 2026). */
export function media(fields: Record<string, unknown> = {}, pk = PK): Record<string, unknown> {
  return {
    pk,
    id: `${pk}_${KPU.pk}`,
    code: codeOf(pk),
    user: KPU,
    owner: { id: KPU.pk, show_account_transparency_details: true },
    coauthor_producers: [],
    taken_at: 1_769_994_964,
    caption: { pk: '17852225538654461', text: 'Pengumuman hasil rekapitulasi' },
    media_type: 1,
    product_type: 'feed',
    like_count: 306,
    comment_count: 37,
    view_count: null,
    media_repost_count: null,
    like_and_view_counts_disabled: false,
    image_versions2: { candidates: [{ url: 'https://scontent.example/1.jpg', width: 1080, height: 1350 }] },
    ...fields,
  };
}

/** An old node (`GraphImage`, `XDTGraphImage`, 2021 to 2025). */
export function graphNode(fields: Record<string, unknown> = {}, pk = PK): Record<string, unknown> {
  return {
    __typename: 'GraphImage',
    id: pk,
    shortcode: codeOf(pk),
    is_video: false,
    owner: { id: KPU.pk, username: KPU.username },
    edge_media_to_caption: { edges: [{ node: { text: 'Pengumuman hasil rekapitulasi' } }] },
    edge_media_to_comment: { count: 12 },
    edge_liked_by: { count: 340 },
    edge_media_preview_like: { count: 340 },
    taken_at_timestamp: 1_634_000_000,
    ...fields,
  };
}

export function feed(...items: unknown[]): unknown {
  return {
    data: { xdt_api__v1__feed__timeline__connection: { edges: items.map((node) => ({ node })) } },
    status: 'ok',
  };
}

export function readWire(body: unknown, context: ReadContext = HOME): Reading[] {
  return instagram.readWire(JSON.parse(JSON.stringify(body)), context);
}

export function postsOf(readings: readonly Reading[]): PostReading[] {
  return readings.filter((reading) => reading.kind === 'post');
}

/** The one post of a body. */
export function readPost(node: unknown, context: ReadContext = HOME): PostReading {
  const [post, ...others] = postsOf(readWire({ items: [node] }, context));
  if (!post || others.length > 0) throw new Error('not exactly one post');
  return post;
}
