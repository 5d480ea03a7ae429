import type { PostCounts } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { stated } from '../parse/values.ts';
import { findIcon, isIcon } from './icons.ts';

/** The row of a post with Like, Comment, Share and Save. */
export function actionRow(post: Element): Element | undefined {
  return Array.from(post.querySelectorAll('section'))
    .reverse()
    .find((section) => findIcon(section, 'like') !== undefined);
}

/**
 * The numbers shown right after the Like and the Comment icon. With hidden likes there is a sentence without a
 * number, with comments off no icon: then the count is absent. Numbers after other icons are not known well enough.
 */
export function shownCounts(row: Element, lang: string | undefined): PostCounts {
  const texts: { like?: string; comment?: string } = {};
  let icon: 'like' | 'comment' | undefined;
  for (const part of row.querySelectorAll('svg, span, a, div')) {
    if (part.localName === 'svg') icon = iconKind(part);
    else if (icon && texts[icon] === undefined) {
      const label = ownText(part);
      if (label !== '') texts[icon] = label;
    }
  }
  return stated<PostCounts>({
    likes: texts.like === undefined ? undefined : parseCount(texts.like, lang),
    comments: texts.comment === undefined ? undefined : parseCount(texts.comment, lang),
  });
}

function iconKind(svg: Element): 'like' | 'comment' | undefined {
  if (isIcon(svg, 'like')) return 'like';
  return isIcon(svg, 'comment') ? 'comment' : undefined;
}

/** The text that stands in the element itself, not in an element inside it. */
export function ownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) if (child.nodeType === 3) text += child.textContent ?? '';
  return text.trim();
}
