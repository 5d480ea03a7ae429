import type { AccountReading, PostReading, Reading } from '../../../src/model/reading.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import youtube from '../../../src/platforms/youtube/index.ts';

/**
 * Objects in the shapes of YouTube's responses, by hand from the fact sheet: player and watch page of 2024-10 to
 * 2026-06, cards of 2024-01 to 2026-05, channel header of 2026, comments of 2026-01; community posts, the Shorts player
 * and `reelItemRenderer` are only known from tools and reports. The institution "KPU Kota Contoh" is fictional.
 */

type Fields = Record<string, unknown>;

export const KPU = {
  id: 'UCkpuKotaContoh000000000',
  handle: 'kpu_kotacontoh',
  name: 'KPU Kota Contoh',
};
export const DINAS = { id: 'UCdinasContoh00000000000', handle: 'dinas_contoh', name: 'Dinas Contoh' };
export const VIDEO = 'kpuVideo001';
export const HOME: ReadContext = {
  pageUrl: 'https://www.youtube.com/',
  requestUrl: 'https://www.youtube.com/youtubei/v1/browse?prettyPrint=false',
  lang: 'id',
};
export const WATCH: ReadContext = {
  pageUrl: `https://www.youtube.com/watch?v=${VIDEO}`,
  requestUrl: 'https://www.youtube.com/youtubei/v1/next?prettyPrint=false',
  lang: 'id',
};
export const exact = (value: number) => ({ value, exact: true });
export const about = (value: number) => ({ value, exact: false });

export const simple = (simpleText: string) => ({ simpleText });
export const runs = (...texts: string[]) => ({ runs: texts.map((text) => ({ text })) });

export function channelEndpoint(channel = KPU) {
  return { browseEndpoint: { browseId: channel.id, canonicalBaseUrl: `/@${channel.handle}` } };
}

export function byline(channel = KPU) {
  return { runs: [{ text: channel.name, navigationEndpoint: channelEndpoint(channel) }] };
}

/** `videoRenderer`, `gridVideoRenderer`, `compactVideoRenderer`: R 2024-01 to 2026-01. */
export function card(fields: Fields = {}, id = VIDEO): Fields {
  return {
    videoId: id,
    title: runs('Rekapitulasi ', 'hari kedua'),
    publishedTimeText: simple('3 hari yang lalu'),
    lengthText: simple('12.05'),
    viewCountText: simple('1.104 x ditonton'),
    shortViewCountText: simple('1,1 rb x ditonton'),
    navigationEndpoint: {
      commandMetadata: { webCommandMetadata: { url: `/watch?v=${id}` } },
      watchEndpoint: { videoId: id },
    },
    ownerText: byline(),
    ...fields,
  };
}

const rowOf = (texts: string[]) => ({ metadataParts: texts.map((content) => ({ text: { content } })) });

function pictureOf(channel: typeof KPU) {
  const onTap = { innertubeCommand: channelEndpoint(channel) };
  return { decoratedAvatarViewModel: { rendererContext: { commandContext: { onTap } } } };
}

/** `lockupViewModel`: R 2025-12 to 2026-06. */
export function lockup(
  rows: string[][],
  {
    id = VIDEO,
    type = 'VIDEO',
    style = 'DEFAULT',
    channel,
  }: { id?: string; type?: string; style?: string; channel?: typeof KPU } = {},
): Fields {
  const badge = {
    thumbnailBadgeViewModel: { text: '12.05', badgeStyle: `THUMBNAIL_OVERLAY_BADGE_STYLE_${style}` },
  };
  return {
    contentId: id,
    contentType: `LOCKUP_CONTENT_TYPE_${type}`,
    contentImage: {
      thumbnailViewModel: { overlays: [{ thumbnailBottomOverlayViewModel: { badges: [badge] } }] },
    },
    metadata: {
      lockupMetadataViewModel: {
        title: { content: 'Rekapitulasi hari kedua' },
        ...(channel && { image: pictureOf(channel) }),
        metadata: { contentMetadataViewModel: { metadataRows: rows.map(rowOf), delimiter: ' • ' } },
      },
    },
    rendererContext: {
      commandContext: {
        onTap: { innertubeCommand: { commandMetadata: { webCommandMetadata: { url: `/watch?v=${id}` } } } },
      },
    },
  };
}

/** `shortsLockupViewModel`: R 2025-12, 2026-01. */
export function shortsLockup(views: string, fields: Fields = {}, id = VIDEO): Fields {
  return {
    entityId: `shorts-shelf-item-${id}`,
    accessibilityText: 'Ayo cek DPT, 895 ribu x ditonton – putar Short',
    onTap: {
      innertubeCommand: {
        commandMetadata: { webCommandMetadata: { url: `/shorts/${id}` } },
        reelWatchEndpoint: { videoId: id },
      },
    },
    overlayMetadata: { primaryText: { content: 'Ayo cek DPT' }, secondaryText: { content: views } },
    ...fields,
  };
}

/** The player's response: R 2024-10 to 2026-06. */
export function player(details: Fields = {}, microformat: Fields = {}, id = VIDEO): Fields {
  return {
    videoDetails: {
      videoId: id,
      title: 'Rekapitulasi hari kedua',
      channelId: KPU.id,
      author: KPU.name,
      viewCount: '116677',
      shortDescription: 'Siaran rekapitulasi.',
      isLiveContent: false,
      ...details,
    },
    microformat: {
      playerMicroformatRenderer: {
        title: simple('Rekapitulasi hari kedua'),
        ownerProfileUrl: `http://www.youtube.com/@${KPU.handle}`,
        ownerChannelName: KPU.name,
        externalChannelId: KPU.id,
        externalVideoId: id,
        viewCount: '116677',
        likeCount: '3895',
        publishDate: '2025-12-16T05:00:05-08:00',
        isShortsEligible: false,
        canonicalUrl: `https://www.youtube.com/watch?v=${id}`,
        ...microformat,
      },
    },
  };
}

/** The like button: R 2024-10 to 2026-06. */
export function likeButton(accessibilityText: string, title: string): Fields {
  const buttonViewModel = { iconName: 'LIKE', title, accessibilityText };
  const toggleButtonViewModel = {
    defaultButtonViewModel: { buttonViewModel },
    toggledButtonViewModel: {
      buttonViewModel: { ...buttonViewModel, accessibilityText: 'batal suka 99.999' },
    },
  };
  return {
    likeButtonViewModel: { likeButtonViewModel: { toggleButtonViewModel: { toggleButtonViewModel } } },
  };
}

export function commentsPanel(contextualInfo?: string): Fields {
  const header = {
    title: runs('Komentar'),
    ...(contextualInfo !== undefined && { contextualInfo: runs(contextualInfo) }),
  };
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-comments-section',
      header: { engagementPanelTitleHeaderRenderer: header },
    },
  };
}

export const COUNTER: Fields = {
  viewCount: simple('116.677 x ditonton'),
  shortViewCount: simple('116 rb x ditonton'),
  originalViewCount: '0',
};

export type Watch = {
  id?: string;
  counter?: Fields;
  like?: Fields;
  owner?: Fields;
  panels?: Fields[];
  related?: Fields[];
};

/** The watch page's response: R 2024-10 to 2026-06. */
export function watchPage({
  id = VIDEO,
  counter = COUNTER,
  like,
  owner = {},
  panels,
  related = [],
}: Watch = {}): Fields {
  const button = like ?? likeButton('sukai video ini bersama 3.895 orang lainnya', '3,8 rb');
  return {
    currentVideoEndpoint: {
      commandMetadata: { webCommandMetadata: { url: `/watch?v=${id}` } },
      watchEndpoint: { videoId: id },
    },
    contents: {
      twoColumnWatchNextResults: {
        results: {
          results: {
            contents: [
              {
                videoPrimaryInfoRenderer: {
                  title: runs('Rekapitulasi hari kedua'),
                  viewCount: { videoViewCountRenderer: counter },
                  videoActions: {
                    menuRenderer: { topLevelButtons: [{ segmentedLikeDislikeButtonViewModel: button }] },
                  },
                },
              },
              {
                videoSecondaryInfoRenderer: {
                  owner: {
                    videoOwnerRenderer: {
                      title: byline(),
                      navigationEndpoint: channelEndpoint(),
                      subscriberCountText: simple('112 rb subscriber'),
                      ...owner,
                    },
                  },
                },
              },
              {
                itemSectionRenderer: { header: { commentsHeaderRenderer: { countText: runs('Komentar') } } },
              },
            ],
          },
        },
        secondaryResults: { secondaryResults: { results: related } },
      },
    },
    engagementPanels: panels ?? [commentsPanel(), commentsPanel('263')],
  };
}

/** A tab of a channel: R 2026-01, 2026-05. */
export function channelPage(
  items: Fields[],
  parts: string[] = ['11,7 jt subscriber', '89 rb video'],
): Fields {
  return {
    contents: {
      twoColumnBrowseResultsRenderer: {
        tabs: [
          {
            tabRenderer: {
              content: {
                richGridRenderer: { contents: items.map((content) => ({ richItemRenderer: { content } })) },
              },
            },
          },
        ],
      },
    },
    header: {
      pageHeaderRenderer: {
        content: {
          pageHeaderViewModel: {
            title: { dynamicTextViewModel: { text: { content: KPU.name } } },
            metadata: {
              contentMetadataViewModel: { metadataRows: [rowOf([`@${KPU.handle}`]), rowOf(parts)] },
            },
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        externalId: KPU.id,
        title: KPU.name,
        description: 'Kanal resmi KPU Kota Contoh.',
        vanityChannelUrl: `http://www.youtube.com/@${KPU.handle}`,
        avatar: {
          thumbnails: [{ url: 'https://yt3.example/88.jpg' }, { url: 'https://yt3.example/900.jpg' }],
        },
      },
    },
  };
}

/** The next items of a tab: R 2026-05. */
export function continuation(items: Fields[]): Fields {
  const continuationItems = items.map((content) => ({ richItemRenderer: { content } }));
  return { onResponseReceivedActions: [{ appendContinuationItemsAction: { continuationItems } }] };
}

export function commentEntity(commentId: string, author: Fields = {}, properties: Fields = {}): Fields {
  return {
    properties: {
      commentId,
      replyLevel: 0,
      content: { content: 'Kapan diumumkan?' },
      publishedTime: '2 hari yang lalu',
      ...properties,
    },
    author: { channelId: DINAS.id, displayName: '@warga_contoh', isCreator: false, ...author },
    toolbar: { likeCountNotliked: '19 rb', replyCount: '4' },
  };
}

/** Comments of a video: R 2026-01. */
export function comments(
  entities: Fields[],
  { total, videoId = VIDEO }: { total?: Fields; videoId?: string | null } = {},
): Fields {
  const innertubeCommand = {
    commandMetadata: { webCommandMetadata: { url: `/watch?v=${videoId}&lc=UgkpuKomentar0000000001` } },
    watchEndpoint: { videoId },
  };
  const surface = { commentSurfaceEntityPayload: { publishedTimeCommand: { innertubeCommand } } };
  return {
    ...(total && {
      onResponseReceivedEndpoints: [
        { reloadContinuationItemsCommand: { continuationItems: [{ commentsHeaderRenderer: total }] } },
      ],
    }),
    frameworkUpdates: {
      entityBatchUpdate: {
        mutations: [
          ...entities.map((commentEntityPayload) => ({ payload: { commentEntityPayload } })),
          ...(videoId === null ? [] : [{ payload: surface }]),
        ],
      },
    },
  };
}

/** `backstagePostRenderer`: P. */
export function communityPost(fields: Fields = {}): Fields {
  return {
    postId: 'UgkxKpuKotaContoh0001',
    authorText: byline(),
    contentText: runs('Pengumuman ', 'jadwal'),
    publishedTimeText: {
      runs: [
        {
          text: '1 hari yang lalu',
          navigationEndpoint: {
            commandMetadata: { webCommandMetadata: { url: '/post/UgkxKpuKotaContoh0001' } },
          },
        },
      ],
    },
    voteCount: simple('1,2 rb'),
    actionButtons: {
      commentActionButtonsRenderer: { replyButton: { buttonRenderer: { text: simple('34') } } },
    },
    ...fields,
  };
}

/** The header of a topic with its promoted video: R 2026-01. */
export function topicPage(): Fields {
  return {
    header: {
      carouselHeaderRenderer: {
        contents: [
          {
            topicChannelDetailsRenderer: {
              title: simple('Pemilu'),
              subtitle: simple('74,4 jt subscriber'),
              subscribeButton: { subscribeButtonRenderer: { channelId: KPU.id } },
            },
          },
        ],
      },
    },
    contents: [
      {
        defaultPromoPanelRenderer: {
          title: runs('Debat kandidat'),
          navigationEndpoint: {
            commandMetadata: { webCommandMetadata: { url: `/watch?v=${VIDEO}` } },
            watchEndpoint: { videoId: VIDEO },
          },
          description: {
            runs: [...byline().runs, ...runs(' • ', '6,9 rb x ditonton', ' • ', '2 bulan yang lalu').runs],
          },
        },
      },
    ],
  };
}

/** `commentRenderer`, until 2024: S. */
export function commentRenderer(fields: Fields = {}): Fields {
  return {
    commentId: 'UgkpuKomentar0000000002',
    authorText: simple('@warga_contoh'),
    authorEndpoint: { browseEndpoint: { browseId: DINAS.id } },
    authorIsChannelOwner: false,
    publishedTimeText: {
      runs: [{ text: '2 hari yang lalu', navigationEndpoint: { watchEndpoint: { videoId: VIDEO } } }],
    },
    ...fields,
  };
}

export function read(body: unknown, context: Partial<ReadContext> = {}): Reading[] {
  return youtube.readWire(body, { ...HOME, ...context });
}

export function posts(readings: Reading[]): PostReading[] {
  return readings.flatMap((reading) => (reading.kind === 'post' ? [reading] : []));
}

export function accounts(readings: Reading[]): AccountReading[] {
  return readings.flatMap((reading) => (reading.kind === 'account' ? [reading] : []));
}

/** The only post of a body. */
export function post(body: unknown, context: Partial<ReadContext> = {}): PostReading | undefined {
  const found = posts(read(body, context));
  return found.length === 1 ? found[0] : undefined;
}
