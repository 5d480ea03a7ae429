import type { PostReading, Reading } from '../../model/reading.ts';
import type { AccountRef, ReadContext } from '../contract.ts';
import { dataScripts } from '../parse/data-sjs.ts';
import { handleOfPath, pathOf, postOfPath } from './addresses.ts';
import { gather, type PageViews } from './gather.ts';

/** The JSON that stands in the document (sheet 1): the first screen never comes as a response. */

const KEYS = ['"text_post_app_info"', '"text_app_info"', '"follower_count"', '"view_counts"', '"postID"'];

/** Posts and accounts of the data scripts, with the views that stand beside the post of the page. */
export function readEmbedded(root: ParentNode, context: ReadContext): Reading[] {
  const bodies = dataScripts(root, (text) => KEYS.some((key) => text.includes(key)));
  const { readings, views } = gather(bodies, context.lang);
  const shown = postOfPath(pathOf(context.pageUrl))?.id;
  if (shown === undefined || shown !== viewedPost(readings, views)) return readings;
  return readings.map((reading) =>
    reading.kind === 'post' && reading.id === shown ? withViews(reading, views) : reading,
  );
}

/** The post that the page was made for: the one that its data was asked for, else the first. */
function viewedPost(readings: readonly Reading[], { postIds }: PageViews): string | undefined {
  const [asked, other] = postIds;
  if (asked !== undefined && other === undefined) return asked;
  return readings.find(({ kind }) => kind === 'post')?.id;
}

/**
 * `view_counts` belongs to no node: it counts for the post that the page was made for, as long as the address names
 * it; the number stays after a change of page. Two different numbers are not understood.
 */
function withViews(post: PostReading, { numbers }: PageViews): PostReading {
  const [value, other] = numbers;
  if (value === undefined || other !== undefined || post.counts.views) return post;
  return { ...post, counts: { ...post.counts, views: { value, exact: true } } };
}

/** The account of an address; the id too where the document states it for this handle. */
export function accountOf(url: URL, root?: ParentNode): AccountRef | undefined {
  const handle = handleOfPath(pathOf(url.href));
  if (handle === undefined) return undefined;
  const bodies = root ? dataScripts(root, (text) => text.includes('"follower_count"')) : [];
  const account = gather(bodies, undefined).readings.find(
    (reading) => reading.kind === 'account' && reading.handle?.toLowerCase() === handle,
  );
  return account?.id === undefined ? { handle } : { id: account.id, handle };
}
