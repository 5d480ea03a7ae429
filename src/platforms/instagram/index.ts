import { mergeReadings } from '../../model/merge.ts';
import type { Platform } from '../contract.ts';
import { surfaceOf } from './addresses.ts';
import { accountOf, readHeader } from './dom-header.ts';
import { findPosts, readDomPosts } from './dom-posts.ts';
import { readEmbedded } from './embedded.ts';
import facts from './facts.ts';
import { readWire } from './wire.ts';

const instagram: Platform = {
  ...facts,
  readWire,
  readEmbedded,
  readDom: (root, context) => mergeReadings([...readHeader(root, context), ...readDomPosts(root, context)]),
  findPosts,
  accountOf,
  surfaceOf,
  // Pictures and videos of posts; an avatar's kind ends in -19.
  postTrace: /^https:\/\/[^/]*(?:cdninstagram\.com|fbcdn\.net)\/(?:o1\/)?v\/t(?!\d+\.\d+-19)\d/,
};

export default instagram;
