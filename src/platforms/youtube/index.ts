import type { Platform } from '../contract.ts';
import { channelOf, surfaceOf } from './addresses.ts';
import { findPosts, readDom } from './dom.ts';
import { embeddedValues } from './embedded.ts';
import facts from './facts.ts';
import { gatherReadings } from './gather.ts';

const youtube: Platform = {
  ...facts,
  readWire: (body, context) => gatherReadings([body], context, false),
  readEmbedded: (root, context) => gatherReadings(embeddedValues(root), context, true),
  readDom,
  findPosts,
  accountOf: channelOf,
  surfaceOf,
  // The address of a video, Short or community post; a comment's and a playlist's have more behind a video's.
  postTrace:
    /^(?:https:\/\/www\.youtube\.com)?\/(?:watch\?v=(?!.*[?&](?:lc|list)=)|shorts\/|post\/)[\w-]{11}/,
};

export default youtube;
