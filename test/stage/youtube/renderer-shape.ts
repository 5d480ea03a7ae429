import type { StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import {
  avatarUrl,
  channelEndpoint,
  type Json,
  pictureUrl,
  runs,
  secondsOf,
  type Told,
  thumbnails,
  titleOf,
  viewersOf,
} from './facts.ts';
import { age, duration, grouped, short, TEXTS } from './texts.ts';

/** Cards of the search, of older channel tabs and of shelves: views in full beside their short form. */
export function videoRenderer(post: StagePost, told: Told, withAuthor: boolean): Json {
  return { videoRenderer: { ...common(post, told), ...(withAuthor && authorOf(post)) } };
}

export function gridVideoRenderer(post: StagePost, told: Told): Json {
  return { gridVideoRenderer: { ...common(post, told), title: { simpleText: titleOf(post) } } };
}

function common(post: StagePost, told: Told): Json {
  const { language, now } = told;
  return {
    videoId: post.id,
    thumbnail: thumbnails(pictureUrl(post, 'hqdefault'), 360, 202),
    title: runs(titleOf(post)),
    ...(post.format === 'live' || post.upcoming
      ? {}
      : {
          publishedTimeText: { simpleText: age(now - post.createdAt, language) },
          lengthText: { simpleText: duration(secondsOf(post), language) },
        }),
    ...viewTexts(post, told),
    navigationEndpoint: { watchEndpoint: { videoId: post.id } },
    ownerBadges: post.account.verified ? [verifiedBadge()] : [],
  };
}

function viewTexts(post: StagePost, { language, round }: Told): Json {
  const texts = TEXTS[language];
  const viewers = grouped(viewersOf(post), language);
  if (post.format === 'live') {
    const [number = '', ...words] = texts.watching(viewers).split(' ');
    return { viewCountText: runs(number, ` ${words.join(' ')}`), badges: [liveBadge(texts.live)] };
  }
  if (post.upcoming) {
    const [number = '', ...words] = texts.waiting(viewers).split(' ');
    return { viewCountText: runs(number, ` ${words.join(' ')}`), upcomingEventData: { startTime: '0' } };
  }
  const views = countsAt(post, round).views ?? 0;
  return {
    viewCountText: { simpleText: texts.views(grouped(views, language)) },
    shortViewCountText: { simpleText: texts.views(short(views, language)) },
  };
}

function liveBadge(label: string): Json {
  return { metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_LIVE_NOW', label } };
}

export function verifiedBadge(): Json {
  return { metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_VERIFIED' } };
}

function authorOf({ account }: StagePost): Json {
  const text = { runs: [{ text: account.name, navigationEndpoint: channelEndpoint(account) }] };
  return {
    ownerText: text,
    shortBylineText: text,
    channelThumbnailSupportedRenderers: {
      channelThumbnailWithLinkRenderer: { thumbnail: thumbnails(avatarUrl(account), 68, 68) },
    },
  };
}

/** An advertisement between the videos: a video that somebody paid for. */
export function adSlot(post: StagePost, told: Told): Json {
  const { language } = told;
  return {
    adSlotRenderer: {
      adSlotMetadata: { slotType: 'SLOT_TYPE_IN_FEED' },
      fulfillmentContent: {
        fulfilledLayout: {
          inFeedAdLayoutRenderer: {
            renderingContent: {
              promotedVideoRenderer: {
                ...common(post, told),
                ...authorOf(post),
                adBadge: { metadataBadgeRenderer: { label: TEXTS[language].sponsored } },
              },
            },
          },
        },
      },
    },
  };
}
