import { mergeReadings } from '../../model/merge.ts';
import type { Platform } from '../contract.ts';
import { surfaceOf } from './addresses.ts';
import { readHeader } from './dom-header.ts';
import { findPosts, readDomPosts } from './dom-posts.ts';
import { accountOf, readEmbedded } from './embedded.ts';
import facts from './facts.ts';
import { gatherReadings } from './gather.ts';

const tiktok: Platform = {
  ...facts,
  readWire: (body, context) => gatherReadings([body], context),
  readEmbedded,
  readDom(root, context) {
    const header = readHeader(root, context);
    const posts = readDomPosts(root, context);
    return mergeReadings(header ? [header, ...posts] : posts);
  },
  findPosts,
  accountOf,
  surfaceOf,
  // Pictures of posts; an avatar's store is called `-avt-`, a hashtag's `tiktok-obj`.
  postTrace: /^https:\/\/[^/]*tiktokcdn[^/]*\/(?:obj\/|img\/)?tos-\w+-(?:p-|i-photomode)/,
};

export default tiktok;
