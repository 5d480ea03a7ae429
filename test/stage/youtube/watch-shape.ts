import type { StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import {
  avatarUrl,
  channelEndpoint,
  continuationItem,
  hasComments,
  type Json,
  runs,
  type Told,
  thumbnails,
  titleOf,
  tokenOf,
  viewersOf,
} from './facts.ts';
import { lockup, playlistLockup } from './lockup-shape.ts';
import { adSlot, verifiedBadge } from './renderer-shape.ts';
import { age, date, grouped, short, TEXTS } from './texts.ts';

/** What stands around the player (fact sheet 1, 2.1 to 2.4): the visible parts, panels, and other videos. */
export function watchNext(post: StagePost, told: Told): Json {
  return {
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              { videoPrimaryInfoRenderer: primaryInfo(post, told) },
              { videoSecondaryInfoRenderer: secondaryInfo(post, told) },
              ...(hasComments(post) ? [commentsPlace(post)] : []),
            ],
          },
        },
        secondaryResults: { secondaryResults: { results: related(post, told) } },
      },
    },
    currentVideoEndpoint: { watchEndpoint: { videoId: post.id } },
    engagementPanels: panels(post, told),
    playerOverlays: { playerOverlayRenderer: { endScreen: { watchNextEndScreenRenderer: {} } } },
    frameworkUpdates: {
      entityBatchUpdate: {
        mutations: [{ payload: { likeCountEntity: { key: 'unset_like_count_entity_key' } } }],
      },
    },
  };
}

export function viewCount(post: StagePost, { language, round }: Told): Json {
  const texts = TEXTS[language];
  const viewers = viewersOf(post);
  const now = language === 'en' ? ' now' : '';
  if (post.format === 'live') {
    const text = runs(`${texts.watching(grouped(viewers, language))}${now}`);
    return { viewCount: text, isLive: true, originalViewCount: String(viewers) };
  }
  if (post.upcoming)
    return { viewCount: runs(texts.waiting(grouped(viewers, language))), originalViewCount: '0' };
  const views = countsAt(post, round).views ?? 0;
  return {
    viewCount: { simpleText: texts.views(grouped(views, language)) },
    shortViewCount: { simpleText: texts.views(short(views, language)) },
    originalViewCount: '0',
  };
}

function primaryInfo(post: StagePost, told: Told): Json {
  const { language, now } = told;
  return {
    title: runs(titleOf(post)),
    viewCount: { videoViewCountRenderer: viewCount(post, told) },
    videoActions: {
      menuRenderer: {
        topLevelButtons: [{ segmentedLikeDislikeButtonViewModel: likeButtons(post, told) }],
      },
    },
    dateText: { simpleText: date(post.createdAt, language) },
    relativeDateText: { simpleText: age(now - post.createdAt, language) },
  };
}

/** The label has the number in full, the title cut; with hidden ratings both are the bare word. */
export function likeButtons(post: StagePost, { language, round }: Told): Json {
  const texts = TEXTS[language];
  const { likes } = countsAt(post, round);
  const buttonViewModel = post.hidden
    ? { iconName: 'LIKE', title: texts.like, accessibilityText: texts.like }
    : {
        iconName: 'LIKE',
        title: short(likes, language),
        accessibilityText: texts.likeLabel(grouped(likes, language)),
      };
  const toggle = { defaultButtonViewModel: { buttonViewModel }, toggledButtonViewModel: { buttonViewModel } };
  return {
    likeButtonViewModel: {
      likeButtonViewModel: { toggleButtonViewModel: { toggleButtonViewModel: toggle } },
    },
  };
}

/** A collaboration names both channels in one text and has no subscribers. */
function secondaryInfo({ account, coauthor, caption }: StagePost, { language }: Told): Json {
  const texts = TEXTS[language];
  const owner = coauthor
    ? { attributedTitle: { content: `${account.name} ${texts.and} ${coauthor.name}` } }
    : {
        title: { runs: [{ text: account.name, navigationEndpoint: channelEndpoint(account) }] },
        subscriberCountText: { simpleText: texts.subscribers(short(account.followers, language, 3)) },
        badges: account.verified ? [verifiedBadge()] : [],
      };
  return {
    owner: {
      videoOwnerRenderer: {
        thumbnail: thumbnails(avatarUrl(account), 48, 48),
        navigationEndpoint: channelEndpoint(account),
        ...owner,
      },
    },
    attributedDescription: { content: caption },
  };
}

function commentsPlace(post: StagePost): Json {
  return {
    itemSectionRenderer: {
      contents: [continuationItem(tokenOf('comments', post.id, 0), 'WATCH_NEXT')],
      sectionIdentifier: 'comment-item-section',
      targetId: 'comments-section',
    },
  };
}

/** The comments' panel stands twice, once without its number, as it does on the site. */
export function panels(post: StagePost, { language, round }: Told): Json[] {
  const texts = TEXTS[language];
  const { likes, comments } = countsAt(post, round);
  const panel = (contextualInfo: Json) => ({
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-comments-section',
      header: {
        engagementPanelTitleHeaderRenderer: { title: runs(texts.comments), ...contextualInfo },
      },
    },
  });
  const factoid = post.hidden
    ? { value: { simpleText: 'N/A' }, accessibilityText: texts.noLikes }
    : { value: { simpleText: short(likes, language) }, label: { simpleText: texts.likes } };
  const description = {
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-structured-description',
      content: {
        structuredDescriptionContentRenderer: {
          items: [{ videoDescriptionHeaderRenderer: { factoid: [{ factoidRenderer: factoid }] } }],
        },
      },
    },
  };
  if (!hasComments(post)) return [description];
  return [panel({ contextualInfo: runs(short(comments, language)) }), panel({}), description];
}

/** Twelve more of the same channel and others, an advertisement and a playlist among them. */
function related(post: StagePost, told: Told): Json[] {
  const all = told.side.home.map((item) => item.post);
  const ad = all.find(({ promoted }) => promoted);
  const videos = all.filter((other) => other !== post && other.format !== 'short' && !other.promoted);
  const from = post.id.charCodeAt(1) % 20;
  const list = videos.slice(from, from + 12).map((other) => lockup(other, told, true));
  if (ad) list.splice(1, 0, adSlot(ad, told));
  list.splice(4, 0, playlistLockup(told));
  return list;
}
