/**
 * Front ends differ from visitor to visitor. `?cards=bare`: the grid of 2026, whose cards state no views and whose
 * header has the name where it used to have the handle. `?photos=bare`: photo posts in the feed have no player, so that
 * nothing in them names their id.
 */
const asked = new URLSearchParams(location.search);

export const HAS_BARE_CARDS = asked.get('cards') === 'bare';
export const HAS_BARE_PHOTOS = asked.get('photos') === 'bare';
