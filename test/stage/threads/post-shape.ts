import { shortcodeOf } from '../post-ids.ts';
import type { StageAccount, StageFormat, StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import { authorShape, type Json } from './user-shape.ts';

/** Posts as Threads states them; the shapes are those of the Threads fact sheet, sections 2.1, 2.2 and 3. */

/** Where a node stands: in a list, on the page of a post, or inside the post that quotes it. */
export type Place = 'list' | 'page' | 'quoted';

const MEDIA_TYPES: Partial<Record<StageFormat, number>> = { photo: 1, video: 2, carousel: 8 };

/** A number that stands beside the flag that hides likes; it says nothing. */
const HIDDEN_PLACEHOLDER = 3;

/** The text of a post; undefined for one that is media alone. */
export function captionOf({ id, format, caption }: StagePost): string | undefined {
  const isMedia = MEDIA_TYPES[format] !== undefined;
  return isMedia && id.endsWith('7') ? undefined : caption;
}

/** The fields of `<pk>_<userpk>`, `code` and the like that tell which post a node is. */
export function identity(post: StagePost): Json {
  return { pk: post.id, id: `${post.id}_${post.account.id}` };
}

export function infoId(post: StagePost): string {
  return `XDTTextPostAppMediaInfo:17${post.id.slice(4)}`;
}

/** Null is the usual way to state nothing: fields are null more often than missing. */
export function postShape(post: StagePost, round: number, place: Place): Json {
  const { likes } = countsAt(post, round);
  const text = captionOf(post);
  return {
    ...identity(post),
    code: shortcodeOf(post.id),
    user: authorShape(post.account, place === 'quoted'),
    caption: text === undefined ? null : { text, pk: `18${post.id.slice(4)}`, has_translation: null },
    taken_at: Math.floor(post.createdAt / 1000),
    like_count: post.hidden ? HIDDEN_PLACEHOLDER : likes,
    like_and_view_counts_disabled: post.hidden,
    ...mediaShape(post),
    text_post_app_info: infoShape(post, round, place),
    accessibility_caption: null,
    canonical_url: null,
    caption_is_edited: false,
    detected_language: null,
    has_liked: false,
    is_paid_partnership: null,
    usertags: null,
    ...(place === 'page' ? { fbid: `17${post.id.slice(3)}` } : {}),
  };
}

function mediaShape(post: StagePost): Json {
  const type = MEDIA_TYPES[post.format];
  const picture = (slide: number) => ({
    candidates: type === undefined ? [] : [{ url: pictureUrl(post, slide), width: 1080, height: 1080 }],
  });
  const slides = Array.from({ length: post.slides }, (_, n) => ({
    pk: String(BigInt(post.id) + BigInt(n + 1)),
    id: `${BigInt(post.id) + BigInt(n + 1)}_${post.account.id}`,
    code: null,
    like_count: null,
    media_type: 1,
    image_versions2: picture(n),
    video_versions: null,
  }));
  return {
    media_type: type ?? 19,
    image_versions2: picture(0),
    carousel_media: type === 8 ? slides : null,
    video_versions: type === 2 ? [{ type: 101, url: `${pictureUrl(post, 0)}?film=1` }] : null,
    original_height: 1080,
    original_width: 1080,
  };
}

function pictureUrl({ id, account }: StagePost, slide: number): string {
  const hue = (account.hue + slide * 40 + Number(id.at(-3)) * 9) % 360;
  return `https://scontent.cdninstagram.com/v/t51.82787-15/${hue}.jpg`;
}

function infoShape(post: StagePost, round: number, place: Place): Json {
  const { comments, reposts, quotes, shares } = countsAt(post, round);
  const { replyTo, quoteOf } = post;
  return {
    id: infoId(post),
    direct_reply_count: comments,
    repost_count: reposts,
    quote_count: quotes,
    reshare_count: shares > 0 ? shares : null,
    is_ghost_post: false,
    ghost_post_approximate_like_count_str: null,
    ghost_post_approximate_reply_count_str: null,
    is_post_unavailable: false,
    link_preview_attachment:
      post.format === 'link'
        ? {
            url: 'https://kotacontoh.example/pengumuman',
            title: 'Pengumuman',
            display_url: 'kotacontoh.example',
          }
        : null,
    linked_inline_media: null,
    reply_control: 'everyone',
    tag_header: null,
    text_fragments: { fragments: [{ fragment_type: 'plaintext', plaintext: captionOf(post) ?? '' }] },
    share_info: {
      quoted_attachment_post: null,
      quoted_post: quoteOf && place !== 'quoted' ? postShape(quoteOf, round, 'quoted') : null,
      reposted_post: null,
    },
    ...(place === 'quoted'
      ? {}
      : {
          is_reply: replyTo !== undefined,
          reply_to_author: replyTo ? bareAuthor(replyTo.account) : null,
          root_post_author: replyTo ? bareAuthor(replyTo.account) : null,
          pinned_post_info: { is_pinned_to_profile: post.pinned, is_pinned_to_parent_post: false },
        }),
    ...(place === 'page' ? { impression_count: null } : {}),
  };
}

function bareAuthor({ id, handle }: StageAccount): Json {
  return { id, username: handle };
}

/** The wrapper that a repost is: nothing of its own but who reposted, and the whole post inside. */
export function repostShape(post: StagePost, by: StageAccount, round: number): Json {
  const pk = String(BigInt(post.id) + (1_800_000n << 23n));
  return {
    pk,
    id: `${pk}_${by.id}`,
    code: shortcodeOf(pk),
    user: authorShape(by),
    caption: null,
    taken_at: Math.floor(post.createdAt / 1000) + 1800,
    like_count: 0,
    like_and_view_counts_disabled: false,
    media_type: 19,
    text_post_app_info: {
      id: `XDTTextPostAppMediaInfo:17${pk.slice(4)}`,
      direct_reply_count: 0,
      repost_count: 0,
      quote_count: 0,
      reshare_count: null,
      is_reply: false,
      is_post_unavailable: false,
      share_info: { quoted_post: null, reposted_post: postShape(post, round, 'list') },
    },
  };
}
