import type { Verdict } from '../../model/verdict.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Told apart by their shape alone: up, level, down, an open ring. */
const PATHS: Record<Verdict['state'], string> = {
  above: 'M6 1.5 11 10.5H1Z',
  usual: 'M1 3h10v2.2H1ZM1 6.8h10V9H1Z',
  below: 'M6 10.5 1 1.5h10Z',
  unknown: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
};

/** The icon of a state, 12 px of its own grid, in the colour of its text; hidden from screen readers. */
export function stateIcon(document: Document, state: Verdict['state']): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 12 12');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[state]);
  icon.append(path);
  return icon;
}
