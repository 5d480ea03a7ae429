import type { PageLook } from '../part.ts';

/** TikTok's HTML: one script with what the first screen is made from, and an empty box for the page. */
export function tiktokDocument(
  look: PageLook,
  scope: Record<string, unknown>,
  app: string,
  css: string,
): string {
  const data = {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': { language: look.language, region: 'ID', appId: 1988, user: {} },
      'webapp.biz-context': { domain: 'www.tiktok.com', os: 'linux' },
      ...scope,
    },
  };
  return `<!DOCTYPE html>
<html lang="${look.language}" dir="ltr" data-tux-color-scheme="${look.theme}" data-theme="${look.theme}" style="color-scheme: ${look.theme};">
<head><meta charset="utf-8"><title>TikTok</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${escapeJson(data)}</script>
<div id="app"></div>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function escapeJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('/', '\\u002F');
}
