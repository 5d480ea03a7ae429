import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digList, digText } from '../../app/json.ts';
import { labels, setTitle } from './labels.ts';

/** The header of a channel, from the same answer as its first videos; its height is fixed. */
export function fillHeader(place: HTMLElement, body: unknown): void {
  const model = dig(body, 'header', 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  const title = dig(model, 'title', 'dynamicTextViewModel', 'text');
  const name = digText(title, 'content');
  const avatar = dig(model, 'image', 'decoratedAvatarViewModel', 'avatar', 'avatarViewModel');
  const rows = digList(model, 'metadata', 'contentMetadataViewModel', 'metadataRows');
  const texts = rows.flatMap((row) =>
    digList(row, 'metadataParts').map((part) => digText(part, 'text', 'content')),
  );
  const line = h('div', { class: 'yt-content-metadata-view-model__metadata-row' });
  texts.forEach((text, n) => {
    if (n > 0) line.append(' • ');
    line.append(h('span', { class: 'yt-core-attributed-string', role: 'text' }, text));
  });
  setTitle(name);
  const tick = digList(title, 'attachmentRuns').length > 0 ? [icon(ICONS.tick, 18, labels.verified)] : [];
  place.replaceChildren(
    h('img', { alt: '', width: '160', height: '160', src: digText(avatar, 'image', 'sources', 0, 'url') }),
    h(
      'div',
      { class: 'yt-page-header-view-model__page-header-headline-info' },
      h('h1', { class: 'dynamicTextViewModelH1' }, h('span', { role: 'text' }, name), ...tick),
      h('yt-content-metadata-view-model', {}, line),
      h(
        'yt-description-preview-view-model',
        {},
        digText(model, 'description', 'descriptionPreviewViewModel', 'description', 'content'),
      ),
      h(
        'yt-attribution-view-model',
        {},
        digText(model, 'attribution', 'attributionViewModel', 'text', 'content'),
      ),
      h('button', { type: 'button', class: 'subscribe' }, labels.subscribe),
    ),
  );
}

export function channelTabs(handle: string, current: string): HTMLElement {
  const tabs = Object.entries(labels.tabs).map(([tab, label]) =>
    h(
      'yt-tab-shape',
      { role: 'tab', 'aria-selected': String(tab === current) },
      h('a', { href: `/@${handle}/${tab}` }, label),
    ),
  );
  return h('yt-tab-group-shape', { role: 'tablist' }, ...tabs);
}
