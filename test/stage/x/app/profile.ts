import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digNumber, digText } from '../../app/json.ts';
import { counted, labels, shortCount } from './labels.ts';
import { query } from './wire.ts';

/** The head of a profile, filled when UserByScreenName has answered; its height is fixed. */
export async function drawProfile(handle: string, place: HTMLElement): Promise<string | undefined> {
  const body = await query('UserByScreenName', { screen_name: handle });
  const user = dig(body, 'data', 'user', 'result');
  const id = digText(user, 'rest_id');
  if (id === '') return undefined;
  const name = digText(user, 'core', 'name');
  document.title = `${name} (@${handle}) / X`;
  const followers = digNumber(user, 'relationship_counts', 'followers');
  const following = digNumber(user, 'relationship_counts', 'following');
  const number = (count: number) => h('b', {}, shortCount(count));
  const tick = h('span', { 'data-testid': 'icon-verified', class: 'tick' }, icon(ICONS.tick, 18));
  place.replaceChildren(
    h('div', { class: 'banner' }),
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${handle}`, class: 'portrait' },
      h('img', { alt: '', src: digText(user, 'avatar', 'image_url').replace('_normal', '') }),
    ),
    h('div', { 'data-testid': 'placementTracking', class: 'follow' }, followButton(id)),
    h(
      'div',
      { 'data-testid': 'UserName', class: 'user-title' },
      h('span', { class: 'big' }, name),
      ...(dig(user, 'is_blue_verified') === true ? [tick] : []),
      h('div', {}, `@${handle}`),
    ),
    h('div', { 'data-testid': 'UserDescription', dir: 'auto' }, digText(user, 'profile_bio', 'description')),
    h(
      'div',
      { class: 'numbers' },
      h('a', { href: `/${handle}/following`, role: 'link' }, number(following), ` ${labels.following}`),
      h(
        'a',
        { href: `/${handle}/verified_followers`, role: 'link' },
        number(followers),
        ` ${labels.followers}`,
      ),
    ),
    h(
      'div',
      { class: 'tabs', role: 'tablist' },
      h('a', { href: `/${handle}`, role: 'tab' }, labels.tabs[0]),
      h('a', { href: `/${handle}/with_replies`, role: 'tab' }, labels.tabs[1]),
    ),
  );
  place.setAttribute('aria-label', counted(followers, [labels.followers, labels.followers]));
  return id;
}

function followButton(id: string): HTMLElement {
  return h('button', { type: 'button', 'data-testid': `${id}-follow` }, labels.followers);
}
