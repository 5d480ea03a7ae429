import type { AccountCounts, AccountReading, StatedCount } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { leadingCount } from '../parse/counts.ts';
import { numericId, stated } from '../parse/values.ts';
import { profileOf } from './addresses.ts';
import { readProfileSchema } from './profile-schema.ts';

/**
 * The account in the header of the profile that the address names, with the numbers shown there ("69.2K"). Undefined
 * when the header is another's (the address changes before the page), and where the document states them exactly.
 */
export function readHeader(root: ParentNode, context: ReadContext): AccountReading | undefined {
  const handle = URL.canParse(context.pageUrl) ? profileOf(new URL(context.pageUrl))?.handle : undefined;
  if (handle === undefined || !isHeaderOf(root, handle)) return undefined;
  if (readProfileSchema(root)?.handle?.toLowerCase() === handle.toLowerCase()) return undefined;
  const counts = stated<AccountCounts>({
    followers: countAt(root, handle, ['verified_followers', 'followers'], context.lang),
    following: countAt(root, handle, ['following'], context.lang),
  });
  if (Object.keys(counts).length === 0) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'x',
    id: idInHeader(root, handle),
    handle,
    counts,
  });
}

/** The numeric id that the follow button of an account carries; its label names the account in every language. */
export function idInHeader(root: ParentNode, handle: string): string | undefined {
  const buttons = root.querySelectorAll('[data-testid$="-follow"], [data-testid$="-unfollow"]');
  for (const button of buttons) {
    if (!names(button.getAttribute('aria-label'), handle)) continue;
    return numericId(button.getAttribute('data-testid')?.split('-')[0]);
  }
  return undefined;
}

function isHeaderOf(root: ParentNode, handle: string): boolean {
  return names(root.querySelector('[data-testid="UserName"]')?.textContent, handle);
}

/** Whether a text holds `@handle`, in any case and not as the beginning of a longer one. */
function names(text: string | null | undefined, handle: string): boolean {
  return new RegExp(`@${handle}(?!\\w)`, 'i').test(text ?? '');
}

function countAt(
  root: ParentNode,
  handle: string,
  pages: string[],
  lang: string | undefined,
): StatedCount | undefined {
  const links = [...root.querySelectorAll(pages.map((page) => `a[href$="/${page}"]`).join(', '))];
  const own = links.find((link) => {
    const [first, ...more] = (link.getAttribute('href') ?? '').split('/').filter((part) => part !== '');
    return first?.toLowerCase() === handle.toLowerCase() && more.length === 1;
  });
  return own && leadingCount(own.textContent ?? '', lang);
}
