import { parseHTML } from 'linkedom';
import facebook from '../../../src/platforms/facebook/index.ts';
import { ID } from './nodes.ts';

/**
 * Rendered posts after the anchors of the fact sheet (2025-11 and 2025-12, logged in and out): containers, roles and
 * labels without the styles. Everyone in them is fictional.
 */

/** As the click-tracking token of `nodes.ts`. */
export const tokenOf = (id: string) => `AZ-${id}`;

export const hidden = (id: string, path = '') =>
  `<a href="${path}?__cft__[0]=${tokenOf(id)}&amp;__tn__=R">2 j</a>`;

export type Row = { likes?: string; others?: string[]; label?: string };

/** The reactions, and beside them the numbers of comments, shares and views. */
export function row({
  likes = '306',
  others = ['37 komentar', '12 kali dibagikan'],
  label = 'Suka: 300 orang',
}: Row = {}): string {
  const buttons = others.map((words) => `<div role="button"><span dir="auto">${words}</span></div>`).join('');
  return `<div class="row"><div class="left"><span role="toolbar" aria-label="Lihat siapa saja"><div role="button" aria-label="${label}"></div></span>
    <div role="button"><div>Semua tanggapan:</div><span aria-hidden="true"><span>${likes}</span></span> <span>${likes}</span></div></div>
    <div>${buttons}</div></div>`;
}

export const BUTTONS = ['like', 'comment', 'share']
  .map(
    (name) =>
      `<div role="button" class="${name}"><div data-ad-rendering-role="${name}_button"></div><span>Suka</span></div>`,
  )
  .join('');

export const COMMENT = `<div role="article" aria-label="Komentar Warga Contoh"><a href="/warga?comment_id=1&amp;__cft__[0]=x">1 j</a>
  <div role="button"><span>5 komentar</span></div><span role="toolbar"></span></div>`;

export function post(id = ID, inside = row() + BUTTONS, link = hidden(id)): string {
  return `<div aria-posinset="1" aria-labelledby="a"><div data-ad-rendering-role="profile_name">${link}</div>${inside}${COMMENT}</div>`;
}

/** A page with this body, and what the reader makes of it. `marks`: what the data said before. */
export function open(
  html: string,
  marks: Record<string, string> = {},
  pageUrl = 'https://www.facebook.com/',
  lang = 'id',
) {
  const { document } = parseHTML(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`);
  const context = { pageUrl, lang, marks: new Map(Object.entries(marks)) };
  return {
    document,
    read: () => facebook.readDom(document, context),
    find: (root: ParentNode = document) => facebook.findPosts(root, context),
  };
}

export const known = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`cft:${tokenOf(id)}`, id]));
