import type { StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import {
  avatarUrl,
  channelEndpoint,
  type Json,
  pictureUrl,
  secondsOf,
  type Told,
  titleOf,
  viewersOf,
} from './facts.ts';
import { age, date, duration, short, TEXTS } from './texts.ts';

/** Cards of lists as YouTube states them since 2025: the rows hold abbreviated texts (fact sheet 2.2). */
export function lockup(post: StagePost, told: Told, withAuthor: boolean): Json {
  const { account } = post;
  const rows = [
    ...(withAuthor ? [{ metadataParts: [part(authorsOf(post, told))] }] : []),
    ...rowsOf(post, told),
  ];
  return {
    lockupViewModel: {
      contentImage: {
        thumbnailViewModel: {
          image: { sources: [{ url: pictureUrl(post, 'hqdefault'), width: 336, height: 188 }] },
          overlays: [{ thumbnailBottomOverlayViewModel: { badges: [timeBadge(post, told)] } }],
        },
      },
      metadata: {
        lockupMetadataViewModel: {
          title: { content: titleOf(post) },
          ...(withAuthor && {
            image: {
              decoratedAvatarViewModel: {
                avatar: { avatarViewModel: { image: { sources: [{ url: avatarUrl(account), width: 68 }] } } },
                rendererContext: {
                  commandContext: { onTap: { innertubeCommand: channelEndpoint(account) } },
                },
              },
            },
          }),
          metadata: { contentMetadataViewModel: { metadataRows: rows, delimiter: ' • ' } },
        },
      },
      contentId: post.id,
      contentType: 'LOCKUP_CONTENT_TYPE_VIDEO',
      rendererContext: {
        commandContext: { onTap: { innertubeCommand: { watchEndpoint: { videoId: post.id } } } },
      },
    },
  };
}

function part(content: string): Json {
  return { text: { content } };
}

/** A collaboration is signed by both. */
function authorsOf({ account, coauthor }: StagePost, { language }: Told): string {
  return coauthor ? `${account.name} ${TEXTS[language].and} ${coauthor.name}` : account.name;
}

function rowsOf(post: StagePost, told: Told): Json[] {
  const { language, now, round } = told;
  const texts = TEXTS[language];
  // As reported of Indonesian lists: now and then the number stands without a word, the age in its brief form.
  const isBrief = language === 'id' && post.id.charCodeAt(4) % 4 === 3;
  const ago = age(now - post.createdAt, language, isBrief);
  if (post.format === 'live') {
    return [{ metadataParts: [part(texts.watching(short(viewersOf(post), language)))] }];
  }
  if (post.upcoming) {
    const waiting = texts.waiting(short(viewersOf(post), language));
    return [{ metadataParts: [part(waiting), part(texts.premieres(date(now + 86_400_000, language)))] }];
  }
  if (post.membersOnly) {
    const badge = {
      badgeViewModel: { badgeText: texts.members, badgeStyle: 'BADGE_MEMBERS_ONLY' },
    };
    return [{ metadataParts: [part(ago)] }, { badges: [badge] }];
  }
  const views = short(countsAt(post, round).views ?? 0, language);
  return [{ metadataParts: [part(isBrief ? views : texts.views(views)), part(ago)] }];
}

function timeBadge(post: StagePost, { language }: Told): Json {
  const isLive = post.format === 'live';
  return {
    thumbnailBadgeViewModel: {
      text: isLive ? TEXTS[language].live : duration(secondsOf(post), language),
      badgeStyle: `THUMBNAIL_OVERLAY_BADGE_STYLE_${isLive ? 'LIVE' : 'DEFAULT'}`,
    },
  };
}

export function shortsLockup(post: StagePost, { language, round }: Told): Json {
  const texts = TEXTS[language];
  const views = texts.views(short(countsAt(post, round).views ?? 0, language));
  return {
    shortsLockupViewModel: {
      entityId: `shorts-shelf-item-${post.id}`,
      accessibilityText: texts.shortLabel(titleOf(post), views),
      thumbnailViewModel: {
        thumbnailViewModel: {
          image: { sources: [{ url: pictureUrl(post, 'oardefault'), width: 405, height: 720 }] },
        },
      },
      onTap: {
        innertubeCommand: {
          reelWatchEndpoint: {
            videoId: post.id,
            overlay: { reelPlayerOverlayRenderer: { style: 'REEL_PLAYER_OVERLAY_STYLE_SHORTS' } },
            sequenceProvider: 'REEL_WATCH_SEQUENCE_PROVIDER_RPC',
          },
        },
      },
      overlayMetadata: { primaryText: { content: titleOf(post) }, secondaryText: { content: views } },
    },
  };
}

/** A playlist uses the same shape with another content type; its id is no video's. */
export function playlistLockup({ side, language }: Told): Json {
  return {
    lockupViewModel: {
      contentId: 'PLstageKotaContoh00000000000000000',
      contentType: 'LOCKUP_CONTENT_TYPE_PLAYLIST',
      contentImage: {
        thumbnailViewModel: {
          image: {
            sources: [{ url: 'https://i.ytimg.com/vi/stage/hqdefault_210.jpg', width: 336, height: 188 }],
          },
        },
      },
      metadata: {
        lockupMetadataViewModel: {
          title: { content: 'Pendidikan Pemilih' },
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [
                { metadataParts: [part(side.main.name), part('Playlist')] },
                { metadataParts: [part(TEXTS[language].videos('24'))] },
              ],
            },
          },
        },
      },
    },
  };
}
