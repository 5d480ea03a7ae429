import { isReplyToOthers } from './habit.ts';
import type { MeasuredPost } from './measured-post.ts';

/**
 * Whether a post counts in what is said of its account: not one that was paid for (DOMAIN 2.1), and no reply to others,
 * which stands under their post (own choice, as for the account's habit).
 */
export function isOwnPost(post: MeasuredPost): boolean {
  return !post.promoted && !isReplyToOthers(post);
}
