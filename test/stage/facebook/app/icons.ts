import { h } from '../../app/dom.ts';

/** Plain icons of this page's own; each is one path in a 24 × 24 box. */
export const PATHS = {
  thumb: 'M3 10h4v10H3zm6 0l4-7c2 0 3 1 3 3l-1 4h5l-2 10H9z',
  bubble: 'M4 5h16v11h-8l-5 4v-4H4z',
  arrow: 'M13 5l8 7-8 7v-4c-4 0-7 1-10 4 1-6 5-9 10-10z',
  globe:
    'M12 3a9 9 0 100 18 9 9 0 000-18zm0 2a7 7 0 016 10l-3-2-3-1 1-3-2-2 1-2zM6 9l3 2v3l2 2v3A7 7 0 016 9z',
  play: 'M8 5l12 7-12 7z',
  left: 'M15 5l1 1-6 6 6 6-1 1-7-7z',
  right: 'M9 5l7 7-7 7-1-1 6-6-6-6z',
} as const;

const REACTION_COLOURS = ['1877f2', 'f0284a', 'f7b125', 'f7b125'] as const;

/** The coloured dot of a reaction, as a picture: without text, as on the site. */
export function reactionDot(kind: number): HTMLElement {
  const colour = REACTION_COLOURS[kind] ?? REACTION_COLOURS[0];
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 18 18'><circle cx='9' cy='9' r='9' fill='%23${colour}'/></svg>`;
  return h('img', {
    role: 'presentation',
    alt: '',
    width: '18',
    height: '18',
    src: `data:image/svg+xml,${svg}`,
  });
}
