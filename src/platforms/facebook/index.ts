import { mergeReadings } from '../../model/merge.ts';
import type { Platform } from '../contract.ts';
import { surfaceOf } from './addresses.ts';
import { accountOf, readHeader } from './dom-header.ts';
import { findPosts, readDomPosts } from './dom-posts.ts';
import { readEmbedded } from './embedded.ts';
import facts from './facts.ts';
import { gatherReadings } from './gather.ts';

const facebook: Platform = {
  ...facts,
  readWire: (body, context) => gatherReadings([body], context),
  readEmbedded,
  readDom: (root, context) => mergeReadings([...readHeader(root, context), ...readDomPosts(root, context)]),
  findPosts,
  accountOf,
  surfaceOf,
  // The ids of stories in base 64 ("S:_I<digits>", "S:_IFS:"; those of a day are "S:_ISC:"), and permalinks.
  postTrace:
    /^(?:UzpfS(?:T|UZT)|https:\/\/(?:www|web|m)\.facebook\.com\/(?!.*(?:comment|notif)_id=).*(?:posts|permalink|videos|reel)[/.]\w)/,
};

export default facebook;
