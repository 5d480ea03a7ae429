import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digNumber, digText } from '../../app/json.ts';
import { fullCount, labels, shortCount } from './labels.ts';
import { carriedOr } from './wire.ts';

/** The head of a profile. Its height is fixed; followers are the only number, whole in a title. */
export async function drawHeader(handle: string, header: HTMLElement): Promise<void> {
  const operation = 'BarcelonaProfilePageDirectQuery';
  const body = await carriedOr(operation, operation, { username: handle });
  const user = dig(body, 'data', 'user');
  const name = digText(user, 'full_name');
  if (name === '') return;
  document.title = `${name} (@${handle}) • Threads, Say more`;
  const followers = digNumber(user, 'follower_count');
  const website = digText(user, 'bio_links', 0, 'url');
  const line = h('span', { dir: 'auto' }, h('span', { title: fullCount(followers) }, shortCount(followers)));
  line.append(` ${labels.followers}`);
  const button = (label: string) =>
    h('div', { role: 'button', tabindex: '0', class: 'button' }, h('div', {}, label));
  header.replaceChildren(
    h(
      'div',
      { class: 'title' },
      h(
        'div',
        {},
        h('h1', { dir: 'auto', translate: 'no' }, name),
        h('span', { dir: 'auto', translate: 'no' }, h('span', {}, handle)),
      ),
      h(
        'div',
        { role: 'button', tabindex: '0', class: 'portrait' },
        h('img', { alt: '', src: digText(user, 'profile_pic_url') }),
      ),
      ...(dig(user, 'is_verified') === true ? [icon(ICONS.tick, 18, labels.verified)] : []),
    ),
    h('div', { class: 'bio' }, h('span', { dir: 'auto' }, digText(user, 'biography'))),
    h(
      'div',
      { class: 'numbers' },
      h('a', { href: '/login', role: 'link', tabindex: '0' }, h('div', {}, line)),
      h('span', { dir: 'auto' }, '·'),
      h(
        'a',
        { href: digText(user, 'bio_links', 0, 'lynx_url'), role: 'link', rel: 'nofollow noreferrer' },
        h('span', { dir: 'auto', translate: 'no' }, website.replace(/^https:\/\/|\/$/g, '')),
      ),
    ),
    h('div', { class: 'buttons' }, button(labels.follow), button(labels.mention)),
  );
}

export function profileTabs(handle: string, path: string): HTMLElement {
  const paths = [`/@${handle}`, `/@${handle}/replies`, `/@${handle}/reposts`];
  const tabs = paths.map((href, n) => {
    const current = href === path ? 'page' : undefined;
    return h('a', { href, role: 'link', tabindex: '0', 'aria-current': current }, labels.tabs[n] ?? '');
  });
  return h('div', { class: 'tabs' }, ...tabs);
}
