import { dig, digList, digText } from '../../app/json.ts';

/** Which card shows a video: that of 2026, that of older lists, that of the search, a Short, an advertisement. */
export type Shape = 'lockup' | 'grid' | 'short' | 'ad' | 'other';

/** A card as the page's own script understands it. */
export type Video = {
  id: string;
  shape: Shape;
  title: string;
  /** Name and address of the channel; '' where the list leaves them out. */
  author: { name: string; path: string; avatar: string };
  /** The lines below, each of parts. */
  rows: string[][];
  picture: string;
  time: string;
  live: boolean;
};

/** A list's cards in their order, shelves of cards among them, and the token of what follows. */
export type Found = { entries: (Video | Video[])[]; more: string | undefined };

const NO_AUTHOR = { name: '', path: '', avatar: '' };

function joined(text: unknown): string {
  const simple = digText(text, 'simpleText');
  return simple === ''
    ? digList(text, 'runs')
        .map((run) => digText(run, 'text'))
        .join('')
    : simple;
}

function lockupOf(node: unknown): Video {
  const metadata = dig(node, 'metadata', 'lockupMetadataViewModel');
  const rows = digList(metadata, 'metadata', 'contentMetadataViewModel', 'metadataRows').map((row) => [
    ...digList(row, 'metadataParts').map((part) => digText(part, 'text', 'content')),
    ...digList(row, 'badges').map((badge) => digText(badge, 'badgeViewModel', 'badgeText')),
  ]);
  const avatar = dig(metadata, 'image', 'decoratedAvatarViewModel');
  const tap = dig(avatar, 'rendererContext', 'commandContext', 'onTap', 'innertubeCommand');
  const overlay = dig(node, 'contentImage', 'thumbnailViewModel', 'overlays', 0);
  const badge = dig(overlay, 'thumbnailBottomOverlayViewModel', 'badges', 0, 'thumbnailBadgeViewModel');
  const isVideo = digText(node, 'contentType') === 'LOCKUP_CONTENT_TYPE_VIDEO';
  return {
    id: digText(node, 'contentId'),
    shape: isVideo ? 'lockup' : 'other',
    title: digText(metadata, 'title', 'content'),
    author: avatar
      ? {
          name: rows.shift()?.[0] ?? '',
          path: digText(tap, 'browseEndpoint', 'canonicalBaseUrl'),
          avatar: digText(avatar, 'avatar', 'avatarViewModel', 'image', 'sources', 0, 'url'),
        }
      : NO_AUTHOR,
    rows,
    picture: digText(node, 'contentImage', 'thumbnailViewModel', 'image', 'sources', 0, 'url'),
    time: digText(badge, 'text'),
    live: digText(badge, 'badgeStyle').endsWith('_LIVE'),
  };
}

function rendererOf(node: unknown, shape: Shape): Video {
  const owner = dig(node, 'ownerText', 'runs', 0);
  const channel = dig(node, 'channelThumbnailSupportedRenderers', 'channelThumbnailWithLinkRenderer');
  const views = joined(dig(node, 'shortViewCountText')) || joined(dig(node, 'viewCountText'));
  const inFull = joined(dig(node, 'viewCountText'));
  const ago = joined(dig(node, 'publishedTimeText'));
  return {
    id: digText(node, 'videoId'),
    shape,
    title: joined(dig(node, 'title')),
    author: {
      name: digText(owner, 'text'),
      path: digText(owner, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'),
      avatar: digText(channel, 'thumbnail', 'thumbnails', 0, 'url'),
    },
    rows: [
      [
        digText(node, 'adBadge', 'metadataBadgeRenderer', 'label'),
        owner === undefined ? inFull : views,
        ago,
      ].filter((part) => part !== ''),
    ],
    picture: digText(node, 'thumbnail', 'thumbnails', 0, 'url'),
    time: joined(dig(node, 'lengthText')) || digText(node, 'badges', 0, 'metadataBadgeRenderer', 'label'),
    live: digList(node, 'badges').length > 0,
  };
}

function shortOf(node: unknown): Video {
  return {
    id: digText(node, 'onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId'),
    shape: 'short',
    title: digText(node, 'overlayMetadata', 'primaryText', 'content'),
    author: NO_AUTHOR,
    rows: [[digText(node, 'overlayMetadata', 'secondaryText', 'content')]],
    picture: digText(node, 'thumbnailViewModel', 'thumbnailViewModel', 'image', 'sources', 0, 'url'),
    time: '',
    live: false,
  };
}

const READERS: Record<string, (node: unknown) => Video> = {
  lockupViewModel: lockupOf,
  videoRenderer: (node) => rendererOf(node, 'grid'),
  gridVideoRenderer: (node) => rendererOf(node, 'grid'),
  promotedVideoRenderer: (node) => rendererOf(node, 'ad'),
  shortsLockupViewModel: shortOf,
};

export function readList(body: unknown): Found {
  const found: Found = { entries: [], more: undefined };
  collect(body, found, found.entries);
  return found;
}

function collect(value: unknown, found: Found, into: (Video | Video[])[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const read = READERS[key];
    if (read) into.push(read(inner));
    else if (key === 'continuationItemRenderer') {
      found.more = digText(inner, 'continuationEndpoint', 'continuationCommand', 'token') || undefined;
    } else if (key === 'richShelfRenderer' || key === 'shelfRenderer') {
      const shelf: (Video | Video[])[] = [];
      collect(inner, found, shelf);
      found.entries.push(shelf.flat());
    } else collect(inner, found, into);
  }
}
