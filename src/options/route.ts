/** Where in the options page the user is. It stands in the address's fragment, so that a link can lead there. */
export type Route =
  | { page: 'posts' /** The post whose details are open. */; post?: string }
  /** Without a key the list of accounts, with one the posts of that account. */
  | { page: 'accounts'; account?: string }
  /** The figures of one account over time. */
  | { page: 'account'; account: string }
  /** The readings of one post over time. */
  | { page: 'post'; post: string }
  /** Without an id the list of groups, with one its accounts side by side. */
  | { page: 'groups'; group?: string }
  /** How well each platform is still understood. */
  | { page: 'health' }
  | { page: 'data' };

/** The route of a fragment; anything unknown leads to the posts. Never throws. */
export function routeOf(hash: string): Route {
  const [, page, ...rest] = hash.replace(/^#/, '').split('/');
  const key = decoded(rest.join('/'));
  if (page === 'data' || page === 'health') return { page };
  if (page === 'accounts') return key ? { page, account: key } : { page };
  if (page === 'groups') return key ? { page, group: key } : { page };
  if (page === 'account' && key) return { page, account: key };
  if (page === 'post' && key) return { page, post: key };
  return page === 'posts' && key ? { page, post: key } : { page: 'posts' };
}

export function hashOfPost(key: string): string {
  return `#/posts/${encodeURIComponent(key)}`;
}

/** The page of one post's readings. */
export function hashOfPostPage(key: string): string {
  return `#/post/${encodeURIComponent(key)}`;
}

/** The page of one account's figures. */
export function hashOfAccountPage(key: string): string {
  return `#/account/${encodeURIComponent(key)}`;
}

export function hashOfGroup(id: string): string {
  return `#/groups/${encodeURIComponent(id)}`;
}

/** The posts of one account. */
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
