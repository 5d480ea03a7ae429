import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { PATHS } from './icons.ts';
import { labels, writtenTime } from './labels.ts';
import type { Story } from './story.ts';
import { buttonRow, summaryRow } from './summary.ts';

const LINE = 20;
const LETTERS_A_LINE = 70;
const MOST_LINES = 5;
const MEDIA = 270;
const LINK = 84;
const FIXED = 168;

function textLines(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
}

/** px of a post in a list: made from its parts, so that it never changes. */
export function heightOf({ text, kind }: Story): number {
  const attached = kind === 'text' ? 0 : kind === 'link' ? LINK : MEDIA;
  return FIXED + Math.min(MOST_LINES, textLines(text)) * LINE + attached;
}

/** `hidden`: the time link names the post only while the pointer is on it. `real`: it always does. */
export type LinkKind = 'hidden' | 'real';

/** What a post shows, in a list, a dialog or on its own page. */
export function cardOf(story: Story, links: LinkKind, isWhole: boolean): HTMLElement {
  return h(
    'div',
    { class: 'card' },
    decoy(),
    headOf(story, links),
    messageOf(story, isWhole),
    ...attachmentOf(story),
    h('div', { 'data-visualcompletion': 'ignore-dynamic' }, h('div', {}, summaryRow(story), buttonRow())),
  );
}

/** The site puts words nobody sees before its posts, so that texts are harder to take. */
function decoy(): HTMLElement {
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'unseen' },
    h('span', { dir: 'auto' }, h('span', {}, 'Facebook')),
    h('div', { role: 'button', tabindex: '-1', 'aria-hidden': 'true' }),
  );
}

/** An address with the mark of the post in which it stands. */
function marked({ token }: Story, address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}__cft__[0]=${token}&__tn__=%2CO%2CP-R`;
}

function headOf(story: Story, links: LinkKind): HTMLElement {
  const page = marked(story, `https://www.facebook.com/${story.handle}`);
  const picture = h('img', { alt: '', src: story.avatar, width: '40', height: '40' });
  const name = h(
    'div',
    { 'data-ad-rendering-role': 'profile_name' },
    h('a', { role: 'link', tabindex: '0', href: page }, h('span', {}, story.name)),
  );
  if (story.verified) name.append(' ', icon(ICONS.tick, 14, labels.verified));
  return h(
    'div',
    { class: 'head' },
    h('a', { role: 'link', tabindex: '0', href: page, 'aria-label': story.name }, picture),
    h(
      'div',
      { class: 'names' },
      h('span', { dir: 'ltr' }, name),
      h(
        'span',
        { dir: 'ltr', class: 'when' },
        h('div', {}, timeLink(story, links)),
        h('span', {}, h('span', {}, ' '), h('span', { 'aria-hidden': 'true' }, ' · ')),
        icon(PATHS.globe, 12, labels.sharedWith),
      ),
    ),
    h('div', { role: 'button', tabindex: '0', 'aria-label': labels.actions }, icon(ICONS.more, 20)),
  );
}

function timeLink(story: Story, links: LinkKind): HTMLElement {
  const real = marked(story, `https://www.facebook.com${story.path}`);
  const href = links === 'real' && story.time > 0 ? real : marked(story, '');
  const text = story.time > 0 ? writtenTime(story.time) : labels.sponsored;
  const link = h('a', { role: 'link', tabindex: '0', href, class: 'time' }, h('span', {}, text));
  if (story.time > 0) link.addEventListener('pointerenter', () => link.setAttribute('href', real));
  return link;
}

function messageOf({ text }: Story, isWhole: boolean): HTMLElement {
  const isCut = !isWhole && textLines(text) > MOST_LINES;
  const lines = text.split('\n').map((line) => h('div', { dir: 'auto' }, line || '\u00A0'));
  const more = h('div', { role: 'button', tabindex: '0', class: 'more' }, `… ${labels.seeMore}`);
  const shown = h(
    'div',
    { 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message' },
    h('span', { dir: 'auto' }, ...lines),
  );
  const height = `height: ${Math.min(MOST_LINES, textLines(text)) * LINE}px`;
  return h(
    'div',
    { 'data-ad-rendering-role': 'story_message', class: 'message', style: isWhole ? '' : height },
    shown,
    ...(isCut ? [more] : []),
  );
}

function attachmentOf(story: Story): HTMLElement[] {
  const { kind, pictures } = story;
  if (kind === 'text') return [];
  if (kind === 'link') {
    const part = (role: string, text: string) => h('span', { 'data-ad-rendering-role': role }, text);
    const site = `https://l.facebook.com/l.php?u=${encodeURIComponent(pictures[0]?.href ?? '')}&h=stage`;
    const inside = [part('meta', 'KOTACONTOH.EXAMPLE'), part('title', labels.link)];
    return [h('a', { role: 'link', href: site, class: 'link', rel: 'nofollow noreferrer' }, ...inside)];
  }
  const isVideo = kind === 'video' || kind === 'reel';
  const shown = pictures.map(({ address, href }) =>
    h(
      'a',
      { role: 'link', tabindex: '0', href: marked(story, href), class: 'picture' },
      h('img', { alt: '', src: address }),
      ...(isVideo ? [h('span', { class: 'play' }, icon(PATHS.play, 32))] : []),
    ),
  );
  return [h('div', { class: 'media' }, ...shown)];
}
