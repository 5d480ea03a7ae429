import type { StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import { type Json, pictureUrl, secondsOf, type Told, thumbnails, titleOf } from './facts.ts';

/**
 * What the player is told of a video (fact sheet 2.1): all numbers exact, as texts. Asked with a field mask, as on a
 * move within the site, it names the video and leaves the rest to the microformat.
 */
export function playerResponse(post: StagePost, told: Told, isMasked: boolean): Json {
  const { account } = post;
  const { likes, views } = countsAt(post, told.round);
  const statedViews = post.upcoming || views === null ? {} : { viewCount: String(views) };
  const thumbnail = thumbnails(pictureUrl(post, 'hqdefault'), 480, 360);
  return {
    playabilityStatus: { status: post.upcoming ? 'LIVE_STREAM_OFFLINE' : 'OK' },
    videoDetails: isMasked
      ? { videoId: post.id, thumbnail }
      : {
          videoId: post.id,
          title: titleOf(post),
          lengthSeconds: post.format === 'live' ? '0' : String(secondsOf(post)),
          channelId: account.id,
          shortDescription: post.caption,
          thumbnail,
          allowRatings: !post.hidden,
          ...statedViews,
          author: account.name,
          isPrivate: false,
          isLiveContent: post.format === 'live' || post.upcoming === true,
          ...(post.format === 'live' && { isLive: true }),
          ...(post.upcoming && { isUpcoming: true }),
        },
    microformat: {
      playerMicroformatRenderer: {
        thumbnail,
        title: { simpleText: titleOf(post) },
        description: { simpleText: post.caption },
        lengthSeconds: String(secondsOf(post)),
        ownerProfileUrl: `http://www.youtube.com/@${account.handle}`,
        externalChannelId: account.id,
        externalVideoId: post.id,
        isFamilySafe: true,
        isUnlisted: false,
        isShortsEligible: post.format === 'short',
        ...statedViews,
        ...(post.hidden ? {} : { likeCount: String(likes) }),
        category: 'Nonprofits & Activism',
        publishDate: inPacificTime(post.createdAt),
        uploadDate: inPacificTime(post.createdAt),
        ownerChannelName: account.name,
      },
    },
  };
}

/** "2026-08-20T03:00:00-07:00": YouTube writes its times with the offset of its home. */
function inPacificTime(ms: number): string {
  return `${new Date(ms - 7 * 3_600_000).toISOString().slice(0, 19)}-07:00`;
}
