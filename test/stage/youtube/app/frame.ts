import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels } from './labels.ts';

/** What stands around every page: the bar above with the search, the guide at the left, the chips of the home feed. */
export function createMasthead(onSearch: (words: string) => void): HTMLElement {
  const input = h('input', { name: 'search_query', placeholder: labels.search, 'aria-label': labels.search });
  const form = h(
    'form',
    { class: 'search' },
    input,
    h('button', { 'aria-label': labels.search }, icon(ICONS.magnifier, 22)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input instanceof HTMLInputElement && input.value !== '') onSearch(input.value);
  });
  const brand = h(
    'a',
    { href: '/', id: 'logo', 'aria-label': labels.home },
    h('span', { class: 'sign' }, '▶'),
    'YouTube',
  );
  return h(
    'ytd-masthead',
    { id: 'masthead' },
    brand,
    form,
    h('div', { id: 'end' }, h('span', { class: 'account' }, 'K')),
  );
}

export function createMiniGuide(): HTMLElement {
  const entry = (href: string, path: string, label: string) =>
    h('a', { href }, icon(path, 24), h('span', {}, label));
  return h(
    'ytd-mini-guide-renderer',
    {},
    entry('/', ICONS.house, labels.home),
    entry('/@kpu_kotacontoh/shorts', ICONS.clip, labels.shorts),
    entry('/@kpu_kotacontoh', ICONS.layers, 'KPU'),
  );
}

export function filterChips(): HTMLElement {
  const chips = labels.all.map((label, n) => h('yt-chip-cloud-chip-renderer', { selected: n === 0 }, label));
  return h('ytd-feed-filter-chip-bar-renderer', {}, ...chips);
}
