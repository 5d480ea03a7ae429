/** Kinds of pages on which posts stand, named alike on every platform. */
export const SURFACES = ['feed', 'account', 'post', 'viewer', 'search', 'group'] as const;
/**
 * `feed` the home page and lists of topics, `account` one account's page with its tabs, `post` the page of one post,
 * `viewer` posts one by one in full height (reels, Shorts, For You), `search` what a search found, `group` a group's page.
 */
export type Surface = (typeof SURFACES)[number];

/** So many posts of a page view tell whether their counts are still understood: fewer may all be of a rare kind. */
export const ENOUGH_POSTS = 5;
