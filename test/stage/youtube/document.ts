import type { PageLook } from '../part.ts';
import type { StageAccount } from '../world.ts';

/** What a document carries itself: the answers its first screen needs. */
export type Carried = { initialData?: unknown; player?: unknown };

/** As on the site: whatever turns text into markup or code is stopped. */
export const YOUTUBE_HEADERS = { 'content-security-policy': "require-trusted-types-for 'script'" };

/** YouTube's HTML: two globals with the data, and an element that the page's script fills. */
export function youtubeDocument(
  look: PageLook,
  accounts: StageAccount[],
  { initialData, player }: Carried,
  app: string,
  css: string,
): string {
  const channels = Object.fromEntries(accounts.map(({ handle, id }) => [handle, id]));
  const dark = look.theme === 'dark' ? ' dark' : '';
  return `<!DOCTYPE html>
<html style="font-size: 10px; color-scheme: ${look.theme};" lang="${look.language}" system-icons typography${dark}>
<head><meta charset="utf-8"><title>YouTube</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body dir="ltr">
<script>var ytInitialPlayerResponse = ${player === undefined ? 'null' : escapeJson(player)};</script>
<ytd-app></ytd-app>
<script>var ytInitialData = ${escapeJson(initialData ?? {})};</script>
<script type="application/json" id="stage-channels">${escapeJson(channels)}</script>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function escapeJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
}
