import type { Shape } from '../contract.ts';

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'lockupViewModel, since 2025-12',
    needs: [
      { oneOf: ['contentId'], type: 'string' },
      { oneOf: ['contentType'], type: 'string' },
      { oneOf: ['metadata.lockupMetadataViewModel.title.content'], type: 'string' },
    ],
  },
  {
    what: 'post',
    name: 'videoRenderer and its like, until 2026-01',
    needs: [
      { oneOf: ['videoId'], type: 'string' },
      { oneOf: ['title', 'headline'], type: 'object' },
      {
        oneOf: [
          'viewCountText',
          'shortViewCountText',
          'publishedTimeText',
          'upcomingEventData',
          'videoInfo',
          'badges',
        ],
      },
    ],
  },
  {
    what: 'post',
    name: 'shortsLockupViewModel, since 2025',
    needs: [
      { oneOf: ['onTap.innertubeCommand.reelWatchEndpoint.videoId', 'entityId'], type: 'string' },
      { oneOf: ['overlayMetadata'], type: 'object' },
    ],
  },
  {
    what: 'post',
    name: 'defaultPromoPanelRenderer of topic channels, 2026-01',
    needs: [
      { oneOf: ['navigationEndpoint.watchEndpoint.videoId'], type: 'string' },
      { oneOf: ['title'], type: 'object' },
      { oneOf: ['description'], type: 'object' },
    ],
  },
  {
    what: 'post',
    name: 'videoDetails of the player',
    needs: [
      { oneOf: ['videoId'], type: 'string' },
      { oneOf: ['title', 'viewCount', 'channelId'], type: 'string' },
    ],
  },
  {
    what: 'post',
    name: 'playerMicroformatRenderer, 2024 to 2026',
    needs: [
      { oneOf: ['externalVideoId'], type: 'string' },
      { oneOf: ['ownerProfileUrl'], type: 'string' },
    ],
  },
  {
    what: 'post',
    name: 'watch page: currentVideoEndpoint over its parts',
    needs: [
      {
        oneOf: [
          'currentVideoEndpoint.watchEndpoint.videoId',
          'currentVideoEndpoint.reelWatchEndpoint.videoId',
          'replacementEndpoint.reelWatchEndpoint.videoId',
        ],
        type: 'string',
      },
    ],
  },
  {
    what: 'post',
    name: 'backstagePostRenderer',
    needs: [{ oneOf: ['postId'], type: 'string' }, { oneOf: ['contentText', 'backstageAttachment'] }],
  },
  {
    what: 'post',
    name: 'commentSurfaceEntityPayload, which names the video of the total above it',
    needs: [{ oneOf: ['publishedTimeCommand.innertubeCommand.watchEndpoint.videoId'], type: 'string' }],
  },
  {
    what: 'account',
    name: 'channelMetadataRenderer',
    needs: [{ oneOf: ['externalId'], type: 'string' }],
  },
  {
    what: 'account',
    name: 'pageHeaderViewModel',
    needs: [{ oneOf: ['pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows'], type: 'list' }],
  },
  {
    what: 'account',
    name: 'videoOwnerRenderer, c4TabbedHeaderRenderer',
    needs: [
      { oneOf: ['subscriberCountText'] },
      { oneOf: ['channelId', 'navigationEndpoint.browseEndpoint.browseId', 'title.runs'] },
    ],
  },
  {
    what: 'account',
    name: 'topicChannelDetailsRenderer',
    needs: [
      { oneOf: ['subtitle'], type: 'object' },
      { oneOf: ['subscribeButton.subscribeButtonRenderer.channelId'], type: 'string' },
    ],
  },
  {
    what: 'account',
    name: 'aboutChannelViewModel, since 2023',
    needs: [
      { oneOf: ['subscriberCountText'], type: 'string' },
      { oneOf: ['channelId'], type: 'string' },
    ],
  },
  {
    what: 'account',
    name: 'channelRenderer, with its subscribers in the place of the videos since 2022',
    needs: [
      { oneOf: ['videoCountText'], type: 'object' },
      { oneOf: ['channelId'], type: 'string' },
    ],
  },
  {
    what: 'comment',
    name: 'commentEntityPayload',
    needs: [
      { oneOf: ['properties.commentId'], type: 'string' },
      { oneOf: ['author'], type: 'object' },
    ],
  },
  {
    what: 'comment',
    name: 'commentRenderer, until 2024',
    needs: [
      { oneOf: ['commentId'], type: 'string' },
      { oneOf: ['authorText'], type: 'object' },
    ],
  },
];

export default shapes;
