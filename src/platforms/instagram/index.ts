import { mergeReadings } from '../../model/merge.ts';
import type { Platform } from '../contract.ts';
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
};

export default instagram;
