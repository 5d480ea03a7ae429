import type { StageAccount, StagePost, StageSide } from '../world.ts';

/**
 * One entry of a list: posts of a chain, the first above. `repost`: the post stands here because somebody reposted it,
 * as a post around it or only with a line above, which are the two forms that were reported.
 */
export type Thread = { posts: StagePost[]; repost?: { by: StageAccount; form: 'wrapper' | 'header' } };

/** Posts in their order, each with the author's own replies to it below; a pinned one stands by itself. */
export function threadsOf(posts: readonly StagePost[]): Thread[] {
  const there = new Set(posts);
  const isBelow = ({ replyTo, account, pinned }: StagePost) =>
    !pinned && replyTo !== undefined && replyTo.account === account && there.has(replyTo);
  return posts
    .filter((post) => !isBelow(post))
    .map((post) => ({
      posts: [post, ...posts.filter((other) => isBelow(other) && other.replyTo === post)],
    }));
}

/** The threads tab of a profile: the pinned one first. Answers to others stand on the tab of replies. */
export function profileOf(side: StageSide, handle: string): Thread[] {
  const posts =
    handle === side.main.handle
      ? side.profile.map(({ post }) => post)
      : [...side.posts.values()].filter(
          ({ account, promoted, replyTo }) => account.handle === handle && !promoted && !replyTo,
        );
  const threads = threadsOf(posts.toSorted((a, b) => b.createdAt - a.createdAt));
  const isPinned = ({ posts: [first] }: Thread) => first?.pinned === true;
  return [...threads.filter(isPinned), ...threads.filter((thread) => !isPinned(thread))];
}

/** The replies tab: what was answered, and the account's answer below. */
export function repliesOf(side: StageSide, handle: string): Thread[] {
  return [...side.posts.values()].flatMap((post) => {
    const { account, replyTo } = post;
    return account.handle === handle && replyTo ? [{ posts: [replyTo, post] }] : [];
  });
}

/** The reposts tab: others' posts, in both forms. */
export function repostsOf(side: StageSide, handle: string): Thread[] {
  const by = side.accounts.find((account) => account.handle === handle);
  const others = side.home.filter(({ post }) => post.account !== by && !post.promoted);
  return others.slice(0, 30).flatMap(({ post }, n): Thread[] => {
    return by ? [{ posts: [post], repost: { by, form: n % 2 === 0 ? 'wrapper' : 'header' } }] : [];
  });
}

/** The home feed. What marks an advertisement is not known of Threads, so there is none; some posts are reposted. */
export function homeOf(side: StageSide): Thread[] {
  const posts = side.home.flatMap(({ post }) => (post.promoted ? [] : [post]));
  const [, , reposter] = side.accounts;
  return threadsOf(posts).map((thread, n) => {
    const isOther = thread.posts.every(({ account }) => account !== side.main && account !== reposter);
    return isOther && n % 4 === 1 && reposter
      ? { ...thread, repost: { by: reposter, form: 'wrapper' } }
      : thread;
  });
}

export function foundFor(side: StageSide, query: string): Thread[] {
  const words = query.toLowerCase();
  return [...side.posts.values()]
    .filter(({ caption, promoted }) => !promoted && caption.toLowerCase().includes(words))
    .map((post) => ({ posts: [post] }));
}

/** The page of a post: first the chain that it is part of, then each answer of others with what was said to it. */
export function conversationOf(side: StageSide, post: StagePost): Thread[] {
  const all = [...side.posts.values()];
  const above: StagePost[] = [];
  for (let { replyTo } = post; replyTo; { replyTo } = replyTo) above.unshift(replyTo);
  const repliesTo = (one: StagePost) => all.filter(({ replyTo }) => replyTo === one);
  const replies = repliesTo(post);
  const own = replies.filter(({ account }) => account === post.account);
  const answers = replies.filter(({ account }) => account !== post.account);
  return [
    { posts: [...above, post, ...own] },
    ...answers.map((answer) => ({ posts: [answer, ...repliesTo(answer)] })),
  ];
}

/** Others' posts below a page; which, changes with the post. */
export function relatedTo(side: StageSide, post: StagePost): Thread[] {
  const others = side.home.filter(
    ({ post: { account, promoted } }) => account !== post.account && !promoted && account !== side.main,
  );
  const from = Number(post.id.slice(-3)) % Math.max(1, others.length - 6);
  return others.slice(from, from + 6).map((item) => ({ posts: [item.post] }));
}
