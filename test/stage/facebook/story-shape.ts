import type { StageAccount, StagePost } from '../world.ts';
import { attachmentsOf } from './attachment-shape.ts';
import type { Json, Language } from './feedback-shape.ts';
import { addressOf, type FacebookSurface, feedbackIdOf, storyIdOf, tokenOf } from './ids.ts';
import { feedbackSection } from './ufi-shape.ts';

/** Stories as Facebook's web states them: fact sheet, sections 2.1, 2.3 and 3. */

/** How a story comes: where, when, and what of it. */
export type StoryOptions = {
  surface: FacebookSurface;
  round: number;
  language: Language;
  /** `late`: its counts come in a later patch. `thin`: they stand in the buttons alone. */
  counts: 'whole' | 'thin' | 'late';
  /** How many comments stand under it. */
  comments?: number;
  /** The name under which this load says what an advertisement is. */
  adKey?: string;
};

export function avatarUrl(account: StageAccount): string {
  return `https://scontent.xx.fbcdn.net/v/t39.30808-1/${account.hue}_n.jpg`;
}

export function actorShape(account: StageAccount): Json {
  return {
    __typename: 'User',
    __isActor: 'User',
    id: account.id,
    name: account.name,
    url: `https://www.facebook.com/${account.handle}`,
    is_verified: account.verified,
    profile_picture: { uri: avatarUrl(account), width: 40, height: 40, scale: 1 },
  };
}

/** The line under the name. The order varies, and an advertisement has no time. */
function metadataOf(post: StagePost, url: string): Json[] {
  const audience = {
    __typename: 'CometFeedStoryAudienceStrategy',
    story: { privacy_scope: { icon: 'everyone' } },
  };
  if (post.promoted) return [{ __typename: 'CometStorySponsoredLabelStrategy' }, audience];
  const time = {
    __typename: post.id.endsWith('4')
      ? 'CometFeedStoryLongerTimestampStrategy'
      : 'CometFeedStoryMinimizedTimestampStrategy',
    story: { creation_time: Math.floor(post.createdAt / 1000), url },
  };
  return Number(post.id.at(-1)) % 3 === 0 ? [audience, time] : [time, audience];
}

export function storyShape(post: StagePost, options: StoryOptions): Json {
  const { surface, round, adKey = 'th_dat_spo' } = options;
  const url = addressOf(post, surface, round);
  const id = storyIdOf(post, surface);
  const message = {
    text: post.caption,
    ranges: [],
    translation: { message: { text: `Terjemahan: ${post.caption} (otomatis)` } },
  };
  const attachments = attachmentsOf(post, url);
  return {
    __typename: 'Story',
    [adKey]: post.promoted ? { ad_id: `1202${post.id.slice(2)}`, client_token: null } : null,
    __isFeedUnit: 'Story',
    id,
    post_id: post.id,
    feedback: {
      associated_group: null,
      id: feedbackIdOf(post),
      owning_profile: { __typename: 'User', name: post.account.name, id: post.account.id },
    },
    attachments,
    attached_story: null,
    comet_sections: {
      __typename: 'CometStorySections',
      content: {
        __typename: 'CometFeedStoryDefaultContentStrategy',
        story: {
          comet_sections: {
            message: { __typename: 'CometFeedStoryDefaultMessageRenderingStrategy', story: { message, id } },
          },
          attachments,
          encrypted_tracking: tokenOf(post, surface, round, 'content'),
          post_id: post.id,
          actors: [actorShape(post.account)],
          message,
          wwwURL: url,
          attached_story: null,
          id,
        },
      },
      context_layout: {
        __typename: 'CometFeedStoryDefaultContextLayoutStrategy',
        story: {
          id,
          comet_sections: {
            actor_photo: { story: { actors: [actorShape(post.account)], id } },
            metadata: metadataOf(post, url),
            title: { story: { id, actors: [actorShape(post.account)] } },
          },
        },
      },
      feedback: feedbackSection(post, options, url),
      ...(post.promoted
        ? {}
        : { timestamp: { story: { creation_time: Math.floor(post.createdAt / 1000), url, id } } }),
    },
    encrypted_tracking: tokenOf(post, surface, round, 'story'),
    permalink_url: url,
    ...(post.promoted ? {} : { actors: [actorShape(post.account)] }),
  };
}
