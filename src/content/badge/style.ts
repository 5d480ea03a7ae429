/**
 * Colours carry their own ground, because the site's may be light or dark whatever the system's scheme: each text
 * colour on `--ground` has at least 4.5 : 1.
 */
const COLOURS = `
  --ground:#fff;--ink:#17211f;--soft:#43524f;--line:#c9d0c9;--edge:#7d8a86;
  --above:#0b5d56;--usual:#43524f;--below:#93370d;--unknown:#5a6764;--focus:#0b5d56;
`;
const DARK_COLOURS = `
  --ground:#1a2221;--ink:#e8eeeb;--soft:#b3c0bc;--line:#2d3836;--edge:#73827e;
  --above:#6fd3c2;--usual:#b3c0bc;--below:#f7a877;--unknown:#97a5a1;--focus:#97e3d6;
`;

/**
 * `!important` inside a shadow root beats whatever the site says of the host. At a right corner and before an edge the
 * pill is moved by a transform, so that its box begins at the same place whatever it says: a box that moves is a layout
 * shift.
 */
export const BADGE_STYLE = `
:host{all:initial!important;display:block!important;position:absolute!important;
  width:0!important;height:0!important;contain:layout style size!important;z-index:3!important;direction:ltr!important;visibility:inherit!important;
  top:var(--takar-top)!important;right:var(--takar-right)!important;
  bottom:var(--takar-bottom)!important;left:var(--takar-left)!important;${COLOURS}}
@media (prefers-color-scheme:dark){:host{${DARK_COLOURS}}}
.pill{all:unset;box-sizing:border-box;position:absolute;display:flex;align-items:center;gap:3px;height:24px;min-width:24px;
  justify-content:center;padding:0 6px;border:1px solid var(--line);border-radius:12px;background:var(--ground);
  color:var(--ink);font:600 12px/16px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
  font-variant-numeric:tabular-nums;white-space:nowrap;cursor:pointer;user-select:none}
.pill:hover,.pill[aria-expanded=true]{border-color:var(--edge)}
.pill:focus-visible{outline:2px solid var(--focus);outline-offset:1px;box-shadow:0 0 0 5px var(--ground)}
:host([data-corner^=top]) .pill{top:0}
:host([data-corner^=bottom]) .pill{bottom:0}
:host([data-corner^=middle]) .pill{top:-12px}
.pill{left:0}
:host([data-corner$=right]) .pill,:host([data-corner$=before]) .pill{transform:translateX(-100%)}
:host([data-size=compact]) .pill{font-size:11px}
.word{display:none;font-weight:400}
:host([data-room=word]) .word{display:inline}
:host([data-room=tight]) .pill{padding:0 4px;gap:2px;font-size:11px}
:host([data-room=tight]) .pill svg{width:8px;height:8px}
svg{width:10px;height:10px;flex:none;fill:currentColor}
[data-tone=above]{color:var(--above)}
[data-tone=usual]{color:var(--usual)}
[data-tone=below]{color:var(--below)}
[data-tone=unknown]{color:var(--unknown)}
`;

/** Added when the card is first opened. */
export const CARD_STYLE = `
.card{all:unset;box-sizing:border-box;position:fixed;inset:auto;margin:0;width:300px;max-width:calc(100vw - 16px);
  max-height:calc(100vh - 16px);overflow:auto;padding:14px 16px;border:1px solid var(--line);border-radius:8px;
  background:var(--ground);color:var(--ink);box-shadow:0 8px 24px rgb(0 0 0 / 25%);cursor:default;
  font:400 13px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
  font-variant-numeric:tabular-nums;text-align:left;user-select:text;white-space:normal}
.card:not(:popover-open){display:none}
.head{display:flex;align-items:center;gap:8px;margin:0 0 10px}
.head svg{width:14px;height:14px}
.figure{font-size:20px;line-height:26px;font-weight:600;color:var(--ink)}
.name{color:var(--soft)}
dl{display:grid;grid-template-columns:88px 1fr;gap:6px 12px;margin:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.part{display:block}
.open{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;min-height:28px;margin-top:10px;
  color:var(--above);font-weight:600;text-decoration:underline;text-underline-offset:2px;cursor:pointer}
.open:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
@media (prefers-reduced-motion:no-preference){
  .card:popover-open{animation:come 120ms ease-out}
  @keyframes come{from{opacity:0}}
}
`;
