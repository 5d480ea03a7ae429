import type { PostCounts, StatedCount } from '../../model/reading.ts';
import { countPhrases, leadingCount, parseCount } from '../parse/counts.ts';
import { stated } from '../parse/values.ts';
import { actionRows, ownParts } from './dom-article.ts';

/**
 * The counts that a rendered post shows. Each button's label starts with the whole number in every language; a label
 * without one says nothing, not 0.
 */
export function countsOfArticle(article: Element, lang: string | undefined): PostCounts {
  const counts = {
    comments: countOf(ownParts(article, '[data-testid="reply"]'), lang),
    reposts: countOf(ownParts(article, '[data-testid="retweet"], [data-testid="unretweet"]'), lang),
    likes: countOf(ownParts(article, '[data-testid="like"], [data-testid="unlike"]'), lang),
    saves: countOf(ownParts(article, '[data-testid="bookmark"], [data-testid="removeBookmark"]'), lang),
    views: countOf(ownParts(article, 'a[href$="/analytics"]'), lang),
  };
  return stated<PostCounts>(actionRows(article).reduce((known, row) => withRow(known, row, lang), counts));
}

type ShownCounts = Record<'comments' | 'reposts' | 'likes' | 'saves' | 'views', StatedCount | undefined>;

/** The whole number of a button's label, else the shortened one that the button shows. */
function countOf(buttons: Element[], lang: string | undefined): StatedCount | undefined {
  return (
    firstOf(buttons, (button) => leadingCount(button.getAttribute('aria-label') ?? '', lang)) ??
    firstOf(buttons, (button) => shownCount(button, lang))
  );
}

function firstOf<T>(buttons: Element[], read: (button: Element) => T | undefined): T | undefined {
  for (const button of buttons) {
    const found = read(button);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** While a number changes, its box holds the old and the new one side by side: then none is read. */
function shownCount(button: Element, lang: string | undefined): StatedCount | undefined {
  const box = button.querySelector('[data-testid="app-text-transition-container"]');
  return box?.children.length === 1 ? parseCount(box.textContent ?? '', lang) : undefined;
}

/**
 * The row's own label lists replies, reposts, likes, bookmarks, views, all exact, zeros left out and own states put
 * in between ("… 2378 likes, Liked, 8190 bookmarks, 1122900 views"). It tells the bookmarks and views that no button
 * shows, as far as what the buttons show leaves only one way to read it.
 */
function withRow(known: ShownCounts, row: Element, lang: string | undefined): ShownCounts {
  const phrases = countPhrases(row.getAttribute('aria-label') ?? '').flatMap((words) => {
    const count = leadingCount(words, lang);
    return count?.exact ? { value: count.value, words } : [];
  });
  for (const name of ['comments', 'reposts', 'likes', 'saves'] as const) {
    const value = known[name]?.value;
    if (value === undefined && name === 'saves') break;
    if (value === undefined || (value > 0 && phrases.shift()?.value !== value)) return known;
  }
  const last = phrases.at(-1);
  if (last && known.views && isShortFormOf(known.views, last.value)) {
    known = { ...known, views: exact(last.value) };
    phrases.pop();
  } else if (known.views && known.views.value > 0) return known;
  return { ...known, ...leftOver(phrases, known) };
}

type Phrase = { value: number; words: string };

/** What the remaining numbers of a row are: bookmarks and then views. One alone needs a word that tells. */
function leftOver([first, second, ...more]: Phrase[], known: ShownCounts): Partial<ShownCounts> {
  if (first === undefined || more.length > 0) return {};
  if (second !== undefined) {
    return known.saves || known.views ? {} : { saves: exact(first.value), views: exact(second.value) };
  }
  if (known.views) return known.saves ? {} : { saves: exact(first.value) };
  if (known.saves) return { views: exact(first.value) };
  if (SAVES_WORD.test(first.words)) return { saves: exact(first.value) };
  return VIEWS_WORD.test(first.words) ? { views: exact(first.value) } : {};
}

const SAVES_WORD = /bookmark|markah|penanda|guardado|书签|書籤|ブックマーク|إشار(?:ة|ات) مرجعية/i;
const VIEWS_WORD = /views?\b|tayangan|dilihat|visualizaci|reproducci|观看|查看|觀看|表示|مشاهد/i;

/** X cuts its short numbers: "1.1M" stands for 1,100,000 to 1,199,999. */
function isShortFormOf(short: StatedCount, whole: number): boolean {
  return short.exact ? short.value === whole : short.value <= whole && whole < short.value * 2;
}

function exact(value: number): StatedCount {
  return { value, exact: true };
}
