import type { AccountReading } from '../../model/reading.ts';
import { httpsUrl, inside, type JsonObject, shortText, stated, text } from '../parse/values.ts';
import { channelId, handleIn } from './addresses.ts';
import { rowsOf } from './cards.ts';
import { channelCounts, countIn, type Lang, type LooseCounts, subscribersIn } from './counts.ts';
import { channelOfByline, channelOfEndpoint, largest, textOf, unwrapped } from './texts.ts';

/** Channels in the places that state something of them. A channel without any count is no reading. Sheet 2.1 and 6. */

type Fields = { [K in keyof Omit<AccountReading, 'counts'>]?: AccountReading[K] | undefined } & {
  counts?: LooseCounts;
};

export function accountReading({ counts = {}, ...fields }: Fields): AccountReading {
  return stated<AccountReading>({
    ...fields,
    kind: 'account',
    platform: 'youtube',
    counts: stated<AccountReading['counts']>(counts),
  });
}

/** `channelMetadataRenderer`: who the channel of the page is, without counts. */
export function readChannelMetadata(node: JsonObject): AccountReading | undefined {
  const id = channelId(node.externalId);
  return id === undefined
    ? undefined
    : accountReading({
        id,
        handle: handleIn(node.vanityChannelUrl),
        name: shortText(node.title),
        bio: text(node.description),
        avatarUrl: httpsUrl(largest(node.avatar)),
      });
}

/** A channel's `lockupViewModel`: "@handle", "620K subscribers" in rows. */
export function readChannelLockup(node: JsonObject, lang: Lang): AccountReading | undefined {
  const id = node.contentType === 'LOCKUP_CONTENT_TYPE_CHANNEL' ? channelId(node.contentId) : undefined;
  const { title, metadata } = unwrapped(node.metadata);
  const parts = rowsOf(metadata).flat();
  return id === undefined
    ? undefined
    : accountReading({
        id,
        handle: handleAmong(parts),
        name: shortText(textOf(title)),
        counts: channelCounts(parts, lang),
      });
}

function handleAmong(parts: readonly string[]): string | undefined {
  return shortText(parts.find((part) => /^@\S/.test(part))?.slice(1));
}

/** `pageHeaderViewModel`: "@handle", "11.7m subscribers", "89k videos" in rows. It does not state its id. */
export function readPageHeader({ pageHeaderViewModel }: JsonObject, lang: Lang): AccountReading | undefined {
  const { title, metadata } = inside(pageHeaderViewModel);
  const parts = rowsOf(metadata).flat();
  return parts.length === 0
    ? undefined
    : accountReading({
        handle: handleAmong(parts),
        name: shortText(textOf(unwrapped(title).text)),
        counts: channelCounts(parts, lang),
      });
}

/**
 * `c4TabbedHeaderRenderer`, `videoOwnerRenderer`, `topicChannelDetailsRenderer`, `aboutChannelViewModel`: a name with its
 * subscribers. A `channelRenderer` has its handle in the place of the subscribers and these in that of the videos.
 */
export function readSubscribed(node: JsonObject, lang: Lang): AccountReading | undefined {
  const linked = channelOfEndpoint(node.navigationEndpoint) ?? channelOfByline(node.title);
  const topic = channelId(unwrapped(node.subscribeButton).channelId);
  const id = channelId(node.channelId) ?? linked?.id ?? topic;
  const texts = [node.subscriberCountText, node.videoCountText, node.videosCountText, node.subtitle];
  const {
    followers = subscribersIn(node.subscriberCountText, lang),
    posts = countIn(node.videosCountText, lang),
  } = channelCounts(
    texts.flatMap((written) => textOf(written) ?? []),
    lang,
  );
  return id === undefined || !followers
    ? undefined
    : accountReading({
        id,
        handle: linked?.handle ?? handleIn(node.canonicalChannelUrl),
        name: shortText(textOf(node.title)),
        bio: text(node.description),
        counts: { followers, posts },
      });
}
