import type { BundleSources } from '../exports/bundle.ts';
import type { PostRow } from '../exports/contract.ts';
import type { Database } from '../store/database.ts';
import {
  eachAccountReading,
  eachGroup,
  eachMark,
  eachReach,
  eachReading,
  eachReply,
} from '../store/export-rows.ts';

/** Everything that is stored, for one file: the posts as the page has them, the rest taken from the store as it is written. */
export function bundleSources(db: Database, posts: Iterable<PostRow>): BundleSources {
  return {
    posts,
    readings: eachReading(db, 'all'),
    accountReadings: eachAccountReading(db, 'all'),
    replies: eachReply(db, 'all'),
    reach: eachReach(db),
    marks: eachMark(db),
    groups: eachGroup(db),
  };
}
