import type { PageLook } from '../part.ts';
import type { InstagramQuery } from './respond.ts';

/** A response that the document carries itself, under the query it answers. */
export type Embedded = { query: InstagramQuery; body: unknown };

/** Instagram's HTML: data-sjs scripts with what the first screen needs, where a page has any. */
export function instagramDocument(
  look: PageLook,
  viewerIds: Record<string, string>,
  embedded: Embedded[],
  app: string,
  css: string,
): string {
  const dark = look.theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
  return `<!DOCTYPE html>
<html lang="${look.language}" dir="ltr" class="${dark}" style="color-scheme: ${look.theme};">
<head><meta charset="utf-8"><title>Instagram</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${sjs({ require: [['HasteSupportData', 'handle', null, [{ clpData: { 1: { r: 1, s: 1 } } }]]] })}
${embedded.map((entry, n) => sjs(streamEntry(entry, n))).join('\n')}
<script type="application/json" id="stage-accounts">${escapeJson(viewerIds)}</script>
<div id="mount_0_0_St"></div>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function sjs(content: unknown): string {
  return `<script type="application/json" data-content-len="0" data-sjs>${escapeJson(content)}</script>`;
}

function escapeJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
}

function streamEntry({ query, body }: Embedded, n: number): unknown {
  const preloaderID = `adp_${query.operation}RelayPreloader_stage${n}`;
  const expected = { preloaderID, queryName: query.operation, variables: query.variables };
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              require: [
                ['CometPlatformRootClient', 'init', [], [{ expectedPreloaders: [expected] }]],
                [
                  'RelayPrefetchedStreamCache',
                  'next',
                  [],
                  [preloaderID, { __bbox: { complete: true, result: body, sequence_number: 0 } }],
                ],
              ],
            },
          },
        ],
      ],
    ],
  };
}
