import type { StagePost } from '../world.ts';
import { avatarUrl, channelEndpoint, type Json, runs, type Told, thumbnails, titleOf } from './facts.ts';
import { likeButtons, panels } from './watch-shape.ts';

/** What stands around the player of a Short: no views here, they are the player's. */
export function reelItem(post: StagePost, told: Told): Json {
  const { account } = post;
  return {
    overlay: {
      reelPlayerOverlayRenderer: {
        style: 'REEL_PLAYER_OVERLAY_STYLE_SHORTS',
        reelPlayerHeaderSupportedRenderers: {
          reelPlayerHeaderRenderer: {
            reelTitleText: runs(titleOf(post)),
            channelTitleText: {
              runs: [{ text: `@${account.handle}`, navigationEndpoint: channelEndpoint(account) }],
            },
            channelThumbnail: thumbnails(avatarUrl(account), 48, 48),
          },
        },
        likeButton: likeButtons(post, told).likeButtonViewModel,
      },
    },
    engagementPanels: panels(post, told),
    replacementEndpoint: { reelWatchEndpoint: { videoId: post.id } },
    status: 'REEL_ITEM_WATCH_STATUS_SUCCEEDED',
  };
}

/** The Shorts that follow, as mere ids. */
export function reelSequence(post: StagePost, { side }: Told): Json {
  const shorts = [...side.posts.values()].filter(({ format, promoted }) => format === 'short' && !promoted);
  const at = shorts.indexOf(post);
  const entries = shorts.slice(at + 1, at + 10).map(({ id }) => ({
    command: { reelWatchEndpoint: { videoId: id } },
  }));
  return { entries };
}
