import { parseHTML } from 'linkedom';
import instagram from '../../../src/platforms/instagram/index.ts';

/** A page with this body, and what the reader makes of it. */
export function open(html: string, pageUrl = 'https://www.instagram.com/', lang = 'id') {
  const { document } = parseHTML(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`);
  const context = { pageUrl, lang };
  return {
    document,
    read: () => instagram.readDom(document, context),
    find: () => instagram.findPosts(document, context),
  };
}
