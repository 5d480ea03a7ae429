import { type StatusAddress, statusOf } from './addresses.ts';

/** The rendered post. Test ids and addresses only: class names change, texts are translated. */

const ARTICLE = 'article[data-testid="tweet"]';

/** The post elements below, and including, `root`, in document order. */
export function articlesIn(root: ParentNode): Element[] {
  return [...(isElement(root) && root.matches(ARTICLE) ? [root] : []), ...root.querySelectorAll(ARTICLE)];
}

export function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}

/** What matches inside an article, without what belongs to a post embedded in it. */
export function ownParts(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((part) => part.closest(ARTICLE) === article);
}

export type ArticleLink = StatusAddress & { time: string };

/**
 * Id, author and time of an article: the one link to a post that holds a time. Links to photos and analytics hold
 * none, a quoted post has no link, and a repost links to its original. Advertisements show no time, so no id.
 */
export function linkOf(article: Element): ArticleLink | undefined {
  for (const link of ownParts(article, 'a[href*="/status/"]')) {
    const time = link.querySelector('time[datetime]')?.getAttribute('datetime');
    const status = time ? statusOf(link.getAttribute('href')) : undefined;
    if (time && status) return { ...status, time };
  }
  return undefined;
}

/** The rows of action buttons; the open post of a status page can have two. */
export function actionRows(parent: Element): Element[] {
  return ownRows(parent).filter((row) => row.querySelector('[data-testid="reply"], [data-testid$="like"]'));
}

function ownRows(parent: Element): Element[] {
  return parent.matches(ARTICLE)
    ? ownParts(parent, 'div[role="group"]')
    : [...parent.querySelectorAll('div[role="group"]')];
}
