import type { PostReading } from '../../model/reading.ts';
import { inside, isObject, type JsonObject, shortText } from '../parse/values.ts';
import { type Lang, viewsIn, viewsInRows } from './counts.ts';
import { fragment } from './post.ts';
import {
  channelOfByline,
  channelOfEndpoint,
  commandOf,
  type LooseAuthor,
  linkedChannel,
  runsOf,
  textOf,
  unwrapped,
} from './texts.ts';

/** Videos in lists, in the three generations of their cards. Sheet 2.2. */

/**
 * `videoRenderer`, `gridVideoRenderer`, `compactVideoRenderer`, `videoWithContextRenderer`, `reelItemRenderer` and
 * their like. A `playlistVideoRenderer` has its views and its age in one text.
 */
export function readCard(node: JsonObject, lang: Lang): PostReading | undefined {
  const { headline, title = headline, viewCountText, shortViewCountText, publishedTimeText, badges } = node;
  const { upcomingEventData, videoInfo } = node;
  // Entries of a player's own list have an id and a title too, but are bare references.
  const isCard =
    viewCountText ?? shortViewCountText ?? publishedTimeText ?? upcomingEventData ?? videoInfo ?? badges;
  if (!isCard || !isObject(title)) return undefined;
  const styles = stylesOf(badges) + stylesOf(node.thumbnailOverlays);
  const isUpcoming = upcomingEventData !== undefined;
  const isLive =
    styles.includes('LIVE') || (runsOf(viewCountText).length > 1 && publishedTimeText === undefined);
  const isShort =
    styles.includes('SHORTS') || inside(node.navigationEndpoint).reelWatchEndpoint !== undefined;
  const views =
    isUpcoming || isLive
      ? undefined
      : (viewsIn(viewCountText, lang) ??
        viewsIn(shortViewCountText, lang) ??
        viewsInRows([piecesOf(videoInfo)], lang));
  return fragment(node.videoId, {
    caption: textOf(title),
    author: channelOfByline(node.ownerText, node.longBylineText, node.shortBylineText),
    format: isLive && !isUpcoming ? 'live' : isShort ? 'short' : undefined,
    counts: { views },
  });
}

/** `lockupViewModel`, also used for playlists and channels. */
export function readLockup(node: JsonObject, lang: Lang): PostReading | undefined {
  const kind = /^LOCKUP_CONTENT_TYPE_(?:VIDEO|(SHORTS?))$/.exec(shortText(node.contentType) ?? '');
  if (!kind) return undefined;
  const { title, image, metadata } = unwrapped(node.metadata);
  const rows = rowsOf(metadata);
  const styles = stylesOf(unwrapped(node.contentImage).overlays);
  const isLive = styles.includes('_LIVE');
  const tapped = commandOf(inside(node.rendererContext).commandContext);
  return fragment(node.contentId, {
    caption: textOf(title),
    author: linked(metadata) ?? pictured(image, rows[0]),
    format: isLive ? 'live' : kind[1] || inside(tapped).reelWatchEndpoint ? 'short' : undefined,
    counts: { views: isLive ? undefined : viewsInRows(rows, lang) },
  });
}

/** The channel that a text of the rows leads to: in a search it stands below the views. */
function linked(metadata: unknown): LooseAuthor | undefined {
  return partsOf(metadata)
    .flat()
    .map(({ text }) => linkedChannel(text))
    .find(Boolean);
}

/** The channel behind a card's picture of it; several channels of one video have a stack of pictures instead. */
function pictured(image: unknown, [name, ...more]: readonly string[] = []): LooseAuthor | undefined {
  const { rendererContext } = unwrapped(image);
  const channel = channelOfEndpoint(commandOf(inside(rendererContext).commandContext));
  return channel && { ...channel, name: more.length > 0 ? undefined : name };
}

/** `shortsLockupViewModel`. */
export function readShortsLockup(node: JsonObject, lang: Lang): PostReading | undefined {
  const { primaryText, secondaryText } = inside(node.overlayMetadata);
  const { reelWatchEndpoint } = inside(commandOf(node));
  return fragment(
    inside(reelWatchEndpoint).videoId ?? /-([\w-]{11})$/.exec(shortText(node.entityId) ?? '')?.[1],
    {
      caption: textOf(primaryText),
      format: 'short',
      counts: { views: viewsIn(secondaryText, lang) },
    },
  );
}

/** `defaultPromoPanelRenderer` of topic channels: a name, views and an age between dots. */
export function readPromoPanel(
  { title, description, navigationEndpoint }: JsonObject,
  lang: Lang,
): PostReading | undefined {
  if (!isObject(title)) return undefined;
  return fragment(inside(inside(navigationEndpoint).watchEndpoint).videoId, {
    caption: textOf(title),
    author: channelOfByline(description),
    counts: { views: viewsInRows([piecesOf(description)], lang) },
  });
}

function piecesOf(value: unknown): string[] {
  return (textOf(value) ?? '').slice(0, 2_000).split(/\s*[•·]\s*/);
}

/** The texts of a header's or card's rows, which end before any list that long. */
export function rowsOf(metadata: unknown): string[][] {
  return partsOf(metadata).map((row) => row.flatMap(({ text }) => textOf(text) ?? []));
}

function partsOf(metadata: unknown): JsonObject[][] {
  return listOf(unwrapped(metadata).metadataRows).map((row) => listOf(inside(row).metadataParts).map(inside));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : [];
}

/** The names of the styles of a card's badges, together; they stand in the list or one list deeper. */
function stylesOf(badges: unknown, isInner = false): string {
  return listOf(badges)
    .map((badge) => {
      const {
        style,
        badgeStyle = style,
        thumbnailBadges,
        badges: inner = thumbnailBadges,
      } = unwrapped(badge);
      return shortText(badgeStyle) ?? (isInner ? '' : stylesOf(inner, true));
    })
    .join();
}
