import type { PostCounts, StatedCount } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { stated } from '../parse/values.ts';

/** The row of Like, Comment, Repost and Share, in this order in every language (sheet 4). */

type Four = [Element, Element, Element, Element];
export type ActionRow = { row: Element; buttons: Four };

/** Levels of elements around a number; Threads has 5. */
const DEEPEST_LABEL = 12;

/** Names of the buttons, as far as known: a known one at another place means that the order is another. */
const LABELS = [
  /^(?:(?:un)?like|(?:batal |batalkan )?suka)$/i,
  /^(?:comment|reply|komentar|komentari|balas)$/i,
  /^(?:repost|reposted|posting ulang|postingan ulang)$/i,
  /^(?:share|bagikan)$/i,
];

/**
 * The row among the buttons of a post, in document order: four neighbours with an icon each, each in a part of its own
 * of an element that holds no fifth. Undefined when a post offers other actions, since then no place says which.
 */
export function actionRow(buttons: readonly Element[]): ActionRow | undefined {
  for (let first = buttons.length - 4; first >= 0; first -= 1) {
    const [like, comment, repost, share] = buttons.slice(first, first + 4);
    if (!like || !comment || !repost || !share) continue;
    const four: Four = [like, comment, repost, share];
    const row = around(like, comment);
    const others = [buttons[first - 1], buttons[first + 4]];
    if (!row || others.some((button) => button && row.contains(button))) continue;
    const parts = Array.from(row.children).filter((part) => four.some((button) => part.contains(button)));
    if (four.every((button, place) => parts[place]?.contains(button))) {
      return { row, buttons: four };
    }
  }
  return undefined;
}

/** The smallest element that holds both. */
function around(one: Element, other: Element): Element | undefined {
  let element = one.parentElement;
  while (element && !element.contains(other)) element = element.parentElement;
  return element ?? undefined;
}

/**
 * The numbers at the buttons: no number says nothing, not 0. The one at Repost is reposts and quotes together, which
 * is neither.
 */
export function shownCounts({ buttons }: ActionRow, lang: string | undefined): PostCounts {
  if (!isInOrder(buttons)) return {};
  const [like, comment, , share] = buttons;
  return stated<PostCounts>({
    likes: shownCount(like, lang),
    comments: shownCount(comment, lang),
    shares: shownCount(share, lang),
  });
}

function isInOrder(buttons: Four): boolean {
  return buttons.every((button, place) => {
    const label = button.querySelector('svg')?.getAttribute('aria-label') ?? '';
    const known = LABELS.findIndex((names) => names.test(label.trim()));
    return known === -1 || known === place;
  });
}

/** The one text with a number. While a number changes, the old and the new one stand side by side: none is read. */
function shownCount(button: Element, lang: string | undefined): StatedCount | undefined {
  const [label, other] = textsOf(button).filter((text) => /\p{N}/u.test(text));
  return label === undefined || other !== undefined ? undefined : parseCount(label, lang);
}

/** Texts of an element as they stand in its text nodes, without the hidden titles of icons. */
function textsOf(element: Element, depth = 0): string[] {
  const texts: string[] = [];
  for (const child of element.childNodes) if (child.nodeType === 3) texts.push(child.textContent ?? '');
  if (depth < DEEPEST_LABEL) {
    for (const child of element.children)
      if (child.localName !== 'svg') texts.push(...textsOf(child, depth + 1));
  }
  return texts;
}
