import { mergeReadings } from '../../model/merge.ts';
import type { AccountReading, Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import type { JsonObject } from '../parse/values.ts';
import { walkObjects } from '../parse/walk.ts';
import { readAuthorAccount, readUserInfo, readUserTables } from './account-node.ts';
import { isCommentNode, readCommentNode } from './comment-node.ts';
import { isPostNode, markPost, readPostNode } from './post-node.ts';

/** Finds the posts, accounts and comments of JSON values by their shape, wherever they stand. */

/** Large parts of pages and comments that hold none, and the viewer's own account. */
const NOT_ENTERED = new Set([
  'webapp.app-context',
  'webapp.biz-context',
  'webapp.i18n-translation',
  'AppContext',
  'BizContext',
  'share_info',
  'image_list',
]);

function isInside(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/**
 * Readings of JSON values that make one source. Lists of preloaded items are read like the others: what they state of
 * a post is true whether or not it was seen, and the page shows these items later without asking for them again.
 * `isShown` tells whether a page's own account is still the one that the page is about.
 */
export function gatherReadings(
  bodies: readonly unknown[],
  context: ReadContext,
  isShown: (account: AccountReading) => boolean = () => true,
): Reading[] {
  const marks = context.marks ?? new Map<string, string>();
  const readings: Reading[] = [];
  const comments: JsonObject[] = [];
  const waiting: unknown[] = [...bodies];

  function addPost(node: JsonObject): void {
    const post = readPostNode(node);
    if (!post) return;
    markPost(post, marks);
    readings.push(post);
    const account = readAuthorAccount(node);
    if (account) readings.push(account);
  }

  function visit(node: JsonObject): boolean {
    if (isPostNode(node)) {
      addPost(node);
      // Later, not at once: items within items would walk as deep as they please.
      for (const key in node) if (isInside(node[key]) && !NOT_ENTERED.has(key)) waiting.push(node[key]);
      return false;
    }
    if (isCommentNode(node)) comments.push(node);
    if (node.stats !== undefined || node.statsV2 !== undefined) {
      const account = readUserInfo(node);
      if (account && isShown(account)) readings.push(account);
      for (const listed of readUserTables(node)) readings.push(listed);
    }
    return true;
  }

  for (const body of waiting) walkObjects(body, NOT_ENTERED, visit);
  for (const comment of comments) {
    const reading = readCommentNode(comment, context, marks);
    if (reading) readings.push(reading);
  }
  return mergeReadings(readings);
}
