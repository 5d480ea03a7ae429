import type { AccountReading, CommentReading, PostReading, Reading } from '../../../src/model/reading.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import facebook from '../../../src/platforms/facebook/index.ts';

/**
 * Hand-made nodes in the shapes of Facebook's responses (fact sheet, captures of 2023 to 2026-04; P marks are named
 * where they stand), about the fictional institution "KPU Kota Contoh" (kpu_kotacontoh, 100064000000001).
 */

export type Fields = Record<string, unknown>;

export const KPU = {
  __typename: 'User',
  id: '100064000000001',
  name: 'KPU Kota Contoh',
  url: 'https://www.facebook.com/kpu.kotacontoh',
};
export const CITIZEN = { __typename: 'User', id: '100064000000077', name: 'Warga Contoh', url: null };
export const ID = '1200000000000001';
export const TIME = 1_770_000_000;
export const GRAPHQL = 'https://www.facebook.com/api/graphql/';
export const LINK = 'https://www.facebook.com/kpu.kotacontoh/posts/pfbid0Contoh1';

export function context(more: Partial<ReadContext> = {}): ReadContext {
  return { pageUrl: 'https://www.facebook.com/', requestUrl: GRAPHQL, lang: 'id', marks: new Map(), ...more };
}

export const base64 = (text: string) => btoa(text);
export const feedbackId = (id: string) => base64(`feedback:${id}`);
export const exact = (value: number) => ({ value, exact: true });
export const about = (value: number) => ({ value, exact: false });

export const LIKE = '1635855486666999';
export const LOVE = '1678524932434102';

export function reaction(id: string, count: number, name = 'أعجبني'): Fields {
  return { node: { id, localized_name: name }, i18n_reaction_count: '٢', reaction_count: count };
}

/** The feedback with the counts (2024 to 2026). */
export function counts(id = ID, fields: Fields = {}): Fields {
  return {
    id: feedbackId(id),
    subscription_target_id: id,
    i18n_reaction_count: '306',
    reaction_count: { count: 306, is_empty: false },
    top_reactions: { count: 2, edges: [reaction(LIKE, 300), reaction(LOVE, 6)] },
    i18n_share_count: '12',
    share_count: { count: 12, is_empty: false },
    comment_rendering_instance: { comments: { total_count: 37 } },
    comments_count_summary_renderer: {
      feedback: { id: feedbackId(id), comment_rendering_instance: { comments: { total_count: 37 } } },
    },
    video_view_count: 0,
    video_view_count_renderer: null,
    ...fields,
  };
}

/** The feedback's section of a story: 2025-11 to 2026-04. `comments` are embedded ones. */
export function ufi(feedback: unknown, id = ID, comments: unknown[] = []): Fields {
  return {
    __typename: 'CometStoryFeedbackUFIStrategy',
    story: {
      story_ufi_container: {
        __typename: 'XFBSimplifiedUFIContainer',
        story: {
          post_id: id,
          encrypted_click_tracking: `AZ-${id}`,
          feedback_context: {
            feedback_target_with_context: {
              __typename: 'Feedback',
              id: feedbackId(id),
              owning_profile: KPU,
              comet_ufi_summary_and_actions_renderer: { feedback },
              comment_list_renderer: {
                feedback: {
                  comment_rendering_instance_for_feed_location: {
                    comments: { edges: comments.map((node) => ({ node })) },
                  },
                },
              },
              plugins: [{ __typename: 'CommentComposerMentionsPlugin', post_id: id }],
            },
          },
        },
      },
    },
  };
}

export function message(text: string): Fields {
  return {
    message: { story: { message: { text }, translation: { message: { text: `${text} (diterjemahkan)` } } } },
  };
}

export function metadata(time: unknown = TIME, ...more: unknown[]): Fields {
  return {
    context_layout: {
      story: {
        comet_sections: {
          metadata: [
            {
              __typename: 'CometFeedStoryAudienceStrategy',
              story: { privacy_scope: { description: 'Publik' } },
            },
            {
              __typename: 'CometFeedStoryMinimizedTimestampStrategy',
              story: { creation_time: time, url: LINK },
            },
            ...more,
          ],
          actor_photo: { story: { actors: [KPU] } },
        },
      },
    },
  };
}

/** A post as home, groups and permalinks deliver it (2025-11 to 2026-04). */
export function story(fields: Fields = {}, sections: Fields = {}, id = ID): Fields {
  return {
    __typename: 'Story',
    id: base64(`S:_I${KPU.id}:${id}:${id}`),
    th_dat_spo: null,
    post_id: id,
    feedback: { id: feedbackId(id), owning_profile: { __typename: 'User', id: KPU.id, name: KPU.name } },
    attachments: [],
    attached_story: null,
    permalink_url: LINK,
    actors: [KPU],
    comet_sections: {
      content: {
        story: { post_id: id, feedback: { id: feedbackId(id) }, comet_sections: message('Pengumuman') },
      },
      ...metadata(),
      feedback: ufi(counts(id), id),
      header: null,
      ...sections,
    },
    ...fields,
  };
}

export function attachment(renderer: string, media: Fields = {}, more: Fields = {}): Fields {
  return {
    styles: { __typename: `StoryAttachment${renderer}StyleRenderer`, attachment: { media, ...more } },
  };
}

export function comment(id: string, fields: Fields = {}, feedback = ID): Fields {
  return {
    __typename: 'Comment',
    id: base64(`comment:${feedback}_${id}`),
    legacy_fbid: id,
    legacy_token: `${feedback}_${id}`,
    depth: 0,
    author: CITIZEN,
    created_time: TIME + 60,
    comment_parent: null,
    comment_direct_parent: null,
    parent_feedback: { id: feedbackId(feedback), owning_profile: { id: KPU.id } },
    feedback: {
      id: feedbackId(`${feedback}_${id}`),
      reaction_count: { count: 99 },
      share_count: { count: 98 },
    },
    ...fields,
  };
}

/** The header of a Page (2024-08). */
export function header(words = '3.7K followers', fields: Fields = {}): Fields {
  const uri = (list: string) => `https://www.facebook.com/kpu.kotacontoh/${list}/`;
  return {
    data: {
      user: {
        profile_header_renderer: {
          user: {
            ...KPU,
            profilePicLarge: { uri: 'https://scontent.example/v/t39.30808-1/1.jpg' },
            is_verified: true,
            profile_social_context: {
              content: [
                { text: { text: '9.9K likes' }, uri: uri('friends_likes') },
                { text: { text: words }, uri: uri('followers') },
              ],
            },
            ...fields,
          },
        },
      },
    },
  };
}

export function read(body: unknown, where: ReadContext = context()): Reading[] {
  return facebook.readWire(JSON.parse(JSON.stringify(body)), where);
}

export function postsOf(readings: readonly Reading[]): PostReading[] {
  return readings.filter((reading) => reading.kind === 'post');
}

export function accountsOf(readings: readonly Reading[]): AccountReading[] {
  return readings.filter((reading) => reading.kind === 'account');
}

export function commentsOf(readings: readonly Reading[]): CommentReading[] {
  return readings.filter((reading) => reading.kind === 'comment');
}

/** The one post of a body. */
export function readPost(node: unknown, where: ReadContext = context()): PostReading {
  const [post, ...others] = postsOf(read({ data: { node } }, where));
  if (!post || others.length > 0) throw new Error('not exactly one post');
  return post;
}
