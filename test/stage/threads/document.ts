import type { PageLook } from '../part.ts';
import type { ThreadsQuery } from './respond.ts';

/** A response that the document carries itself, under the query it answers; later parts of one have a higher `part`. */
export type Embedded = { query: ThreadsQuery; body: unknown; part?: number };

export type Carried = {
  results: readonly Embedded[];
  /** The module beside the page of a post that states its views. */
  gating: unknown;
};

/** Threads' HTML: data-sjs scripts with modules, what was asked for the page, and the answers one by one. */
export function threadsDocument(
  look: PageLook,
  { results, gating }: Carried,
  app: string,
  css: string,
): string {
  return `<!DOCTYPE html>
<html lang="${look.language}" dir="ltr" class="__fb-${look.theme}-mode" style="color-scheme: ${look.theme};">
<head><meta charset="utf-8"><title>Threads</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${sjs({ require: [['HasteSupportData', 'handle', null, [{ clpData: { 1: { r: 1, s: 1 } } }]]] })}
${sjs(pageEntry(results, gating))}
${results.map((entry) => sjs(streamEntry(entry))).join('\n')}
<div id="mount_0_0_St"></div>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function sjs(content: unknown): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
  return `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;
}

function preloaderId({ operation }: ThreadsQuery): string {
  return `adp_${operation}RelayPreloader_57a6e0`;
}

/** The modules of the page, and which queries it has asked already. */
function pageEntry(results: readonly Embedded[], gating: unknown): unknown {
  const first = results.filter(({ part }) => part === undefined);
  const expectedPreloaders = first.map(({ query }) => ({
    actorID: '0',
    preloaderID: preloaderId(query),
    queryName: query.operation,
    variables: query.variables,
  }));
  return scheduled({
    define: [
      ['BarcelonaConfig', [], { is_stage: true }, 7001],
      ['BarcelonaLoggedOutExpansionGating', [], gating, 7002],
    ],
    require: [['CometPlatformRootClient', 'initialize', [], [{ expectedPreloaders }]]],
  });
}

function streamEntry({ query, body, part = 0 }: Embedded): unknown {
  const box = { complete: part > 0, result: body, sequence_number: part };
  return scheduled({
    require: [
      ['RelayPrefetchedStreamCache@57a6e', 'next', [], [preloaderId(query), { __bbox: box }]],
      ['CometResourceScheduler', 'registerHighPriHashes', null, [['St4ge']]],
    ],
  });
}

function scheduled(bbox: object): unknown {
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: bbox }, { __bbox: null }]]] };
}
