import { mergeReadings } from '../../model/merge.ts';
import type { Platform } from '../contract.ts';
import { surfaceOf } from './addresses.ts';
import { readHeader } from './dom-header.ts';
import { findPosts, readDomPosts } from './dom-posts.ts';
import { accountOf, readEmbedded } from './embedded.ts';
import facts from './facts.ts';
import { gather } from './gather.ts';

const threads: Platform = {
  ...facts,
  readWire: (body, { lang }) => gather([body], lang).readings,
  readEmbedded,
  readDom: (root, context) => mergeReadings([...readHeader(root, context), ...readDomPosts(root, context)]),
  findPosts,
  accountOf,
  surfaceOf,
  // The ids of a post, `<pk>_<userpk>`, and of its `text_post_app_info`: most posts have no picture.
  postTrace: /^(?:XDTTextPostAppMediaInfo:\d+|[3-9]\d{18}_[1-9]\d{3,19})$/,
};

export default threads;
