import type { AccountReading, StatedCount } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { parseCount } from '../parse/counts.ts';
import { handleOfPath, pathOf } from './addresses.ts';
import { POST } from './dom-posts.ts';

/** Longer texts are not the line of the followers. */
const LONGEST_LABEL = 60;

/**
 * The account whose profile is shown, with its followers: the whole number in a title ("48,215" over "48K"), else
 * the shown one before its word in English or Indonesian. Empty when the header is not that of the address, which
 * changes before the page does, or when two numbers are in question.
 */
export function readHeader(root: ParentNode, { pageUrl, lang }: ReadContext): AccountReading[] {
  const handle = handleOfPath(pathOf(pageUrl));
  if (handle === undefined) return [];
  const spans = Array.from(root.querySelectorAll('span')).filter((span) => !span.closest(POST));
  const inHeader = (span: Element) => isBesideHandle(span, handle);
  const titled = spans.filter((span) => wholeNumber(span, lang) !== undefined && inHeader(span));
  const worded = titled.length > 0 ? [] : spans.filter((span) => isFollowers(span) && inHeader(span));
  const counts = [
    ...titled.map((span) => wholeNumber(span, lang)),
    ...worded.map((span) => parseCount(span.textContent ?? '', lang)),
  ];
  const [followers] = counts;
  if (!followers || counts.some((count) => count?.value !== followers.value)) return [];
  return [{ kind: 'account', platform: 'threads', handle, counts: { followers } }];
}

/** The number in a title, if the text is the same number, whole or cut. */
function wholeNumber(span: Element, lang: string | undefined): StatedCount | undefined {
  const whole = parseCount(span.getAttribute('title') ?? '', lang);
  const shown = whole?.exact ? parseCount(span.textContent ?? '', lang) : undefined;
  if (!whole || !shown) return undefined;
  const isSame = shown.exact
    ? shown.value === whole.value
    : shown.value <= whole.value && whole.value < 2 * shown.value;
  return isSame ? whole : undefined;
}

function isFollowers(span: Element): boolean {
  const label = span.textContent ?? '';
  return label.length <= LONGEST_LABEL && /\d.*\b(?:followers?|pengikut)$/i.test(label.trim());
}

/** Is the handle shown in the same block, before anything that holds posts? */
function isBesideHandle(span: Element, handle: string): boolean {
  for (let block = span.parentElement; block; block = block.parentElement) {
    if (block.querySelector(POST)) return false;
    const names = Array.from(block.querySelectorAll('span, h1'));
    if (names.some((name) => name.textContent?.trim().replace(/^@/, '').toLowerCase() === handle))
      return true;
  }
  return false;
}
