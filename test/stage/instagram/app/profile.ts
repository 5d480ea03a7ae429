import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digNumber, digText } from '../../app/json.ts';
import { fullCount, labels, shortCount } from './labels.ts';
import { query } from './wire.ts';

/** The profile's header. It comes after the grid: followers are known late. Its height is fixed. */
export async function drawHeader(handle: string, id: string, header: HTMLElement): Promise<void> {
  const body = await query('PolarisProfilePageContentQuery', { id, render_surface: 'PROFILE' });
  const user = dig(body, 'data', 'user');
  const followers = digNumber(user, 'follower_count');
  const number = (count: number) => h('span', {}, h('span', {}, shortCount(count)));
  const stated = h('span', { title: fullCount(followers) }, h('span', {}, shortCount(followers)));
  const website = digText(user, 'external_url');
  const text = (content: string) => h('span', { dir: 'auto' }, content);
  document.title = `${digText(user, 'full_name')} (@${handle}) • Instagram`;
  header.replaceChildren(
    h('section', { class: 'portrait' }, h('img', { alt: '', src: digText(user, 'profile_pic_url') })),
    h(
      'section',
      {},
      h(
        'div',
        { class: 'handle' },
        h('h2', { dir: 'auto' }, handle),
        ...(dig(user, 'is_verified') === true ? [icon(ICONS.tick, 18, labels.verified)] : []),
      ),
      h('div', {}, text(digText(user, 'full_name'))),
      h(
        'div',
        { class: 'numbers' },
        h('div', {}, h('span', { dir: 'auto' }, number(digNumber(user, 'media_count')), ` ${labels.posts}`)),
        h('a', { href: `/${handle}/followers/`, role: 'link' }, stated, ` ${labels.followers}`),
        h(
          'a',
          { href: `/${handle}/following/`, role: 'link' },
          number(digNumber(user, 'following_count')),
          ` ${labels.following}`,
        ),
      ),
      h('div', {}, text(digText(user, 'biography'))),
      h(
        'a',
        { href: `https://l.instagram.com/?u=${encodeURIComponent(website)}&e=stage`, rel: 'me' },
        website,
      ),
    ),
  );
}

export function profileTabs(handle: string): HTMLElement {
  return h(
    'div',
    { role: 'tablist', class: 'tabs' },
    h('a', { href: `/${handle}/`, role: 'link' }, labels.tabs[0]),
    h('a', { href: `/${handle}/reels/`, role: 'link' }, labels.tabs[1]),
  );
}
