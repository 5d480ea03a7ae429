/** `keyboard`: each link of the picture is a stop of the tab key; `pointer`: none is, and the table has them. */
export type Links = 'none' | 'keyboard' | 'pointer';

/**
 * Makes a drawn picture one thing to readers: an image with a text, or a group of links with one. What Plot says of
 * its own parts ("y-axis tick label") is in English and of no use beside the text, and is taken out.
 */
export function finish(svg: Element, summary: string, links: Links): Element {
  svg.setAttribute('role', links === 'none' ? 'img' : 'group');
  svg.setAttribute('aria-label', summary);
  for (const part of svg.querySelectorAll('g')) {
    part.removeAttribute('aria-label');
    const holdsLinks = links === 'keyboard' && part.querySelector('a') !== null;
    if (!holdsLinks) part.setAttribute('aria-hidden', 'true');
  }
  for (const link of svg.querySelectorAll('a')) {
    const mark = link.firstElementChild;
    link.setAttribute('aria-label', mark?.getAttribute('aria-label') ?? '');
    mark?.removeAttribute('aria-label');
    if (links !== 'keyboard') link.setAttribute('tabindex', '-1');
  }
  return svg;
}

/** What the part of a picture under the pointer, or in focus, stands for. Undefined for the ground. */
export function saidBy(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return (
    target.closest('a[aria-label], circle[aria-label], rect[aria-label]')?.getAttribute('aria-label') ??
    undefined
  );
}
