import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digText } from '../../app/json.ts';
import { labels } from './labels.ts';

/** What a like button says: `aria` with the number in full, or the bare word when ratings are hidden. */
export type LikeTexts = { title: string; aria: string };

/** From `segmentedLikeDislikeButtonViewModel`, or the overlay of a Short. */
export function likeTexts(buttons: unknown): LikeTexts {
  const model =
    dig(buttons, 'likeButtonViewModel', 'likeButtonViewModel') ?? dig(buttons, 'likeButtonViewModel');
  const toggle = dig(model, 'toggleButtonViewModel', 'toggleButtonViewModel', 'defaultButtonViewModel');
  const button = dig(toggle, 'buttonViewModel');
  return { title: digText(button, 'title'), aria: digText(button, 'accessibilityText') };
}

export type LikeButtons = { element: HTMLElement; fill(texts: LikeTexts | undefined): void };

/** Like and dislike in one pill; its number comes a moment after the row, into room that is there before. */
export function createLikeButtons(): LikeButtons {
  const number = h('div', { class: 'yt-spec-button-shape-next__button-text-content' });
  const like = h('button', { type: 'button' }, icon(ICONS.thumb, 22), number);
  const dislike = h('button', { type: 'button', 'aria-label': labels.dislike }, icon(ICONS.thumbDown, 22));
  const wrapped = (tag: string, button: HTMLElement) =>
    h(tag, {}, h('toggle-button-view-model', {}, h('button-view-model', {}, button)));
  return {
    element: h(
      'segmented-like-dislike-button-view-model',
      {},
      wrapped('like-button-view-model', like),
      wrapped('dislike-button-view-model', dislike),
    ),
    fill(texts) {
      if (texts) like.setAttribute('aria-label', texts.aria);
      else like.removeAttribute('aria-label');
      number.textContent = texts?.title ?? '';
    },
  };
}

export function actionButton(path: string, label: string, withText = true): HTMLElement {
  const button = h('button', { type: 'button', 'aria-label': label }, icon(path, 22));
  if (withText) button.append(h('div', { class: 'yt-spec-button-shape-next__button-text-content' }, label));
  return h('yt-button-view-model', {}, h('button-view-model', {}, button));
}
