/**
 * An open shadow root with its own style. A `<style>` element, because `adoptedStyleSheets` throws in Firefox's
 * content scripts; it works under the strictest content security policies of both browsers.
 */
export function openShadow(host: Element, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, css);
  return root;
}

export function addStyle(root: ShadowRoot, css: string): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** Events that act. Those of the pointer's way stay with the site: one it never hears end would look like hovering. */
const ACTS = ['click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart'];
const GESTURES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'];
const KEYS = ['keydown', 'keyup', 'keypress'];

/** Keeps what happens inside `host` from the site around it: a tile that is a link, a post that opens on a click. */
export function shield(host: Element, signal?: AbortSignal): void {
  const options = { passive: true, ...(signal && { signal }) };
  for (const name of [...ACTS, ...GESTURES, ...KEYS]) {
    host.addEventListener(name, (event) => event.stopPropagation(), options);
  }
  for (const name of ['click', 'auxclick', 'dragstart']) {
    host.addEventListener(name, (event) => event.preventDefault(), signal ? { signal } : {});
  }
}
