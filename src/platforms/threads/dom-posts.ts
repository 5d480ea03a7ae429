import type { PostReading } from '../../model/reading.ts';
import type { PostElement, ReadContext } from '../contract.ts';
import { isoFromMs, stated } from '../parse/values.ts';
import { type ActionRow, actionRow, shownCounts } from './action-row.ts';
import { type PostAddress, pathOf, postOfPath, postUrl } from './addresses.ts';

/** Rendered posts. Attributes and addresses only: class names change, labels are translated. */

export const POST = '[data-pressable-container="true"]';
const PARTS = 'a[href*="/post/"], [role="button"]';

type PostPlace = { element: Element; address: PostAddress; time: string; row: ActionRow | undefined };

/** Every post at or below `root`, and those that `root` is a part of, in document order. */
function findPlaces(root: ParentNode): PostPlace[] {
  const elements = Array.from(root.querySelectorAll(POST));
  for (let around = isElement(root) ? root.closest(POST) : null; around; ) {
    elements.unshift(around);
    around = around.parentElement?.closest(POST) ?? null;
  }
  return elements.flatMap((element) => placeOf(element) ?? []);
}

function isElement(node: ParentNode): node is Element {
  return 'closest' in node;
}

/**
 * The post of an element: its first link with a time. Links to media have none, a quoted post's comes second. An
 * advertisement shows no time; its menu then stands before the link of what it quotes.
 */
function placeOf(element: Element): PostPlace | undefined {
  const parts = Array.from(element.querySelectorAll(PARTS)).filter((part) => part.closest(POST) === element);
  for (const part of parts) {
    if (part.getAttribute('aria-haspopup') === 'menu') return undefined;
    if (part.localName !== 'a') continue;
    const time = part.querySelector('time[datetime]')?.getAttribute('datetime');
    const address = time ? postOfPath(pathOf(part.getAttribute('href'))) : undefined;
    if (!time || !address) continue;
    return { element, address, time, row: actionRow(iconButtons(parts)) };
  }
  return undefined;
}

/** Buttons with an icon; of nested ones the outer. */
function iconButtons(parts: readonly Element[]): Element[] {
  const buttons: Element[] = [];
  for (const part of parts) {
    if (part.localName === 'a' || buttons.at(-1)?.contains(part)) continue;
    if (part.querySelector('svg')) buttons.push(part);
  }
  return buttons;
}

/** The rendered posts, with the free right end of their action row (a block of the whole column) for the badge. */
export function findPosts(root: ParentNode): PostElement[] {
  return findPlaces(root).map(({ element, address: { id }, row }) => {
    if (!row) return { id, element };
    const offset = { x: 0, y: 0 };
    const slot = {
      parent: row.row,
      corner: 'middle-right',
      offset,
      positionParent: true,
      size: 'pill',
    } as const;
    return { id, element, slot };
  });
}

/** What the page shows of its posts. Texts are left to the data: on the page they are cut. */
export function readDomPosts(root: ParentNode, { lang }: ReadContext): PostReading[] {
  return findPlaces(root).map(({ address: { id, code, handle }, time, row }) =>
    stated<PostReading>({
      kind: 'post',
      platform: 'threads',
      id,
      url: postUrl(code, handle),
      author: handle === undefined ? undefined : { handle },
      createdAt: isoFromMs(Date.parse(time)),
      counts: row ? shownCounts(row, lang) : {},
    }),
  );
}
