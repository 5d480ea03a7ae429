import type { Verdict } from '../../model/verdict.ts';
import { addStyle } from '../../ui/shadow.ts';
import { stateIcon } from './icons.ts';
import { CARD_STYLE } from './style.ts';
import { type BadgeTexts, type CardLine, cardLines, directionText, rateText } from './texts.ts';

export type Card = { element: HTMLElement; fill(verdict: Verdict, texts: BadgeTexts): void };

/** The card of a badge: empty until it is filled; `onOpen` is the way to Takar's own page. */
export function createCard(root: ShadowRoot, onOpen: () => void): Card {
  const document = root.ownerDocument;
  addStyle(root, CARD_STYLE);
  const element = make(document, 'div', 'card');
  element.setAttribute('role', 'dialog');
  // Manual: an automatic popover would close those of the site.
  element.setAttribute('popover', 'manual');
  const head = make(document, 'div', 'head');
  const lines = make(document, 'dl', 'lines');
  const open = make(document, 'button', 'open');
  open.setAttribute('type', 'button');
  open.addEventListener('click', onOpen);
  element.append(head, lines, open);
  root.append(element);

  function fill(verdict: Verdict, texts: BadgeTexts): void {
    element.setAttribute('aria-label', texts.text('badge_card'));
    element.lang = texts.language;
    head.replaceChildren(...headOf(document, verdict, texts));
    lines.replaceChildren(...cardLines(verdict, texts, Date.now()).flatMap((line) => lineOf(document, line)));
    open.textContent = texts.text('badge_open');
  }

  return { element, fill };
}

function headOf(document: Document, verdict: Verdict, texts: BadgeTexts): Element[] {
  const figure = make(document, 'span', 'figure', rateText(verdict, texts));
  const direction = make(document, 'span', 'direction', directionText(verdict, texts));
  direction.dataset.tone = verdict.state;
  const icon = make(document, 'span', 'icon');
  icon.dataset.tone = verdict.state;
  icon.append(stateIcon(document, verdict.state));
  if (verdict.rate) return [icon, figure, direction];
  const name = `${texts.text('badge_rate')} ${texts.text('badge_rate_unknown')}`;
  return [icon, figure, make(document, 'span', 'name', name)];
}

function lineOf(document: Document, { name, parts }: CardLine): Element[] {
  const value = make(document, 'dd', 'value');
  value.append(...parts.map((part) => make(document, 'span', 'part', part)));
  return [make(document, 'dt', 'name', name), value];
}

function make(document: Document, tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
