import type { ReadContext } from '../platforms/contract.ts';

/** Where the page is and which language it is in, at the moment of the call: both change without a new document. */
export type PageContext = () => ReadContext;

export function pageContext(document: Document): PageContext {
  const marks = new Map<string, string>();
  return () => {
    const { lang } = document.documentElement;
    return { pageUrl: document.location.href, marks, ...(lang !== '' && { lang }) };
  };
}

/** An address as a batch carries it: without query and fragment, which may say more than where a post was seen. */
export function bareAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').slice(0, 2_000);
}
