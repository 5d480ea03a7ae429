import type { PageLook } from '../part.ts';

/** Results that the document carries itself, under the operation that they answer. */
export type Embedded = { operation: string; results: readonly unknown[] };

/** Facebook's HTML: results in many small scripts between scripts with configuration, then the page's own script. */
export function facebookDocument(
  look: PageLook,
  accountIds: Record<string, string>,
  embedded: readonly Embedded[],
  app: string,
  css: string,
): string {
  const mode = look.theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
  const scripts = embedded.flatMap(({ operation, results }, n) =>
    results.map((result) => sjs(streamEntry(operation, n, result))),
  );
  return `<!DOCTYPE html>
<html id="facebook" lang="${look.language}" dir="ltr" class="_9dls ${mode}" style="color-scheme: ${look.theme};">
<head><meta charset="utf-8"><title>Facebook</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${sjs({ require: [['HasteSupportData', 'handle', null, [{ clpData: { 1: { r: 1, s: 1 } } }]]] })}
${scripts.join('\n')}
<script type="application/json" id="stage-accounts">${escapeJson(accountIds)}</script>
<div id="mount_0_0_St"></div>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function sjs(content: unknown): string {
  const json = escapeJson(content);
  return `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;
}

function escapeJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
}

function streamEntry(operation: string, n: number, result: unknown): unknown {
  const preloaderID = `adp_${operation}RelayPreloader_stage${n}`;
  const next = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [preloaderID, { __bbox: { complete: false, result } }],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [next] } }]]] };
}
