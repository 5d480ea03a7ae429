import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digList, digText } from '../../app/json.ts';
import { labels } from './labels.ts';
import { pathOf } from './story.ts';
import { carriedData, query } from './wire.ts';

/** The head of a Page, of a fixed height: cover, picture, name, followers as Facebook writes them, tabs. */
export async function drawHeader(id: string, place: HTMLElement, isCarried: boolean): Promise<void> {
  const data = await dataOf('ProfileCometHeaderQuery', id, isCarried);
  const user = dig(data, 'user', 'profile_header_renderer', 'user');
  const name = digText(user, 'name');
  const page = digText(user, 'url');
  document.title = `${name} | Facebook`;
  const numbers = digList(user, 'profile_social_context', 'content').flatMap((line, n) => [
    ...(n > 0 ? [h('span', { 'aria-hidden': 'true' }, ' · ')] : []),
    h('a', { role: 'link', href: digText(line, 'uri'), tabindex: '0' }, digText(line, 'text', 'text')),
  ]);
  const title = h('h1', {}, name);
  if (dig(user, 'is_verified') === true) title.append(' ', icon(ICONS.tick, 20, labels.verified));
  const tabs = labels.tabs.map((tab, n) =>
    h('a', { role: 'tab', href: n === 0 ? pathOf(page) : `${pathOf(page)}/${tab.toLowerCase()}` }, tab),
  );
  place.replaceChildren(
    h('img', { alt: '', class: 'cover', src: digText(user, 'cover_photo', 'photo', 'image', 'uri') }),
    h(
      'div',
      { class: 'identity' },
      h('img', { alt: '', class: 'portrait', src: digText(user, 'profilePicLarge', 'uri') }),
      h('div', { class: 'names' }, title, h('div', { class: 'numbers' }, ...numbers)),
      h(
        'div',
        { role: 'button', tabindex: '0', 'aria-label': labels.follow, class: 'follow' },
        labels.follow,
      ),
    ),
    h('div', { role: 'tablist', class: 'tabs' }, ...tabs),
  );
}

/** The column beside the timeline: only the website stands there. */
export function introCard(id: string, isCarried: boolean): HTMLElement {
  const website = h('div', { class: 'website' });
  void dataOf('ProfileCometTilesQuery', id, isCarried).then((data) => {
    const item = dig(
      digList(data, 'user', 'profile_tile_sections', 'edges')[0],
      ...['node', 'profile_tile_views', 'nodes', 0, 'view_style_renderer', 'view', 'profile_tile_items'],
      ...['nodes', 0, 'node', 'timeline_context_item', 'renderer', 'context_item', 'title'],
    );
    const href = digText(item, 'ranges', 0, 'entity', 'url');
    website.append(h('a', { role: 'link', href, rel: 'nofollow noreferrer' }, digText(item, 'text')));
  });
  return h('div', { class: 'intro' }, h('h2', {}, labels.intro), website);
}

async function dataOf(operation: string, id: string, isCarried: boolean): Promise<unknown> {
  return (isCarried ? carriedData(operation) : undefined) ?? (await query(operation, { id }));
}
