import { parseHTML } from 'linkedom';
import { decodeBody } from '../src/bridge/decode.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Result } from '../src/model/result.ts';
import { keepValid } from '../src/model/valid.ts';
import type { Platform, ReadContext } from '../src/platforms/contract.ts';
import { platformOfUrl } from '../src/platforms/registry.ts';

/** A response or page that someone saved. */
export type Saved = { text: string; page: string; request?: string | undefined; lang?: string | undefined };

const readers = import.meta.glob<{ default: Platform }>('../src/platforms/*/index.ts', { eager: true });

/**
 * What the extension would read from a saved source: the readers that ship, their merging and their check.
 * The error is a sentence in both languages.
 */
export function readSaved(saved: Saved): Result<Reading[]> {
  const platform = readerOf(saved.page);
  if (platform === undefined) {
    const sentence =
      'Alamat ini bukan milik platform yang dibaca Takar. No platform that Takar reads has this address';
    return { ok: false, error: `${sentence}: ${saved.page}` };
  }
  if (saved.request === undefined) return { ok: true, value: readPage(platform, saved) };
  return readResponse(platform, saved, saved.request);
}

function readerOf(page: string): Platform | undefined {
  const facts = platformOfUrl(page);
  return Object.values(readers).find((module) => module.default.id === facts?.id)?.default;
}

function readResponse(platform: Platform, { text, page, lang }: Saved, request: string): Result<Reading[]> {
  const bodies = decodeBody(text);
  if (bodies.length === 0) {
    const error = 'Berkas ini bukan JSON. This file is no JSON; for a page leave --request out.';
    return { ok: false, error };
  }
  const requestUrl = URL.canParse(request, page) ? new URL(request, page).href : request;
  const context: ReadContext = { pageUrl: page, requestUrl, marks: new Map(), ...(lang && { lang }) };
  return { ok: true, value: keepValid(bodies.flatMap((body) => platform.readWire(body, context))).readings };
}

function readPage(platform: Platform, { text, page, lang }: Saved): Reading[] {
  const html = /<html[\s>]/i.test(text)
    ? text
    : `<!doctype html><html><head></head><body>${text}</body></html>`;
  const { document } = parseHTML(html);
  const stated = document.documentElement.getAttribute('lang');
  const pageLang = stated || lang;
  const context: ReadContext = { pageUrl: page, marks: new Map(), ...(pageLang && { lang: pageLang }) };
  return keepValid([...platform.readEmbedded(document, context), ...platform.readDom(document, context)])
    .readings;
}
