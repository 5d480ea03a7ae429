/** Plain icons of the stage's own; each is one path in a 24 × 24 box. */
export const ICONS = {
  reply: 'M4 5h16v11H9l-5 4z',
  repost: 'M6 8l4-4v3h7v7h-2V9h-5v3zm12 8l-4 4v-3H7v-7h2v5h5v-3z',
  heart: 'M12 20S4 15 4 9a4 4 0 018-1 4 4 0 018 1c0 6-8 11-8 11z',
  chart: 'M5 20V10h3v10zm6 0V4h3v16zm6 0v-7h3v7z',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  share: 'M12 3l5 5h-4v8h-2V8H7zM5 14h2v5h10v-5h2v7H5z',
  plane: 'M3 4l18 8-18 8 4-8z',
  more: 'M5 11h2v2H5zm6 0h2v2h-2zm6 0h2v2h-2z',
  tick: 'M9 17l-5-5 2-2 3 3 8-8 2 2z',
  clip: 'M5 5h14v14H5zm5 4v6l5-3z',
  layers: 'M4 8h12v12H4zm4-4h12v12h-2V6H8z',
  close: 'M6 5l6 6 6-6 1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6-6-6z',
  play: 'M7 4l13 8-13 8z',
  up: 'M5 15l7-7 7 7-2 1-5-5-5 5z',
  down: 'M5 9l7 7 7-7-2-1-5 5-5-5z',
  pin: 'M9 3h6v6l3 4H6l3-4zm2 10h2v8h-2z',
} as const;
