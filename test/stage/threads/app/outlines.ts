/** Icons as outlines, of the stage's own; each is one path in a 24 × 24 box, drawn by its stroke. */
export const OUTLINES = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zm5 12l5 5',
  like: 'M12 20S4 15 4 9a4 4 0 018-1 4 4 0 018 1c0 6-8 11-8 11z',
  comment: 'M12 4a8 8 0 107 12l1 4-4-1M12 4a8 8 0 017 12',
  repost: 'M5 10V7h12l-3-3m5 10v3H7l3 3',
  share: 'M21 4L3 9l8 4zM21 4l-7 16-3-7',
} as const;
