/** Where in the options page the user is. It stands in the address's fragment, so that a link can lead there. */
export type Route =
  | { page: 'posts' /** The post whose details are open. */; post?: string }
  /** Without a key the list of accounts, with one the posts of that account. */
  | { page: 'accounts'; account?: string }
  /** How well each platform is still understood. */
  | { page: 'health' }
  | { page: 'data' };

/** The route of a fragment; anything unknown leads to the posts. Never throws. */
export function routeOf(hash: string): Route {
  const [, page, ...rest] = hash.replace(/^#/, '').split('/');
  const key = decoded(rest.join('/'));
  if (page === 'data' || page === 'health') return { page };
  if (page === 'accounts') return key ? { page, account: key } : { page };
  return page === 'posts' && key ? { page, post: key } : { page: 'posts' };
}

export function hashOfPost(key: string): string {
  return `#/posts/${encodeURIComponent(key)}`;
}

export function hashOfAccount(key: string): string {
  return `#/accounts/${encodeURIComponent(key)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
