import type { Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { parsedJson } from '../parse/data-sjs.ts';
import { pkFromShortcode } from '../parse/ids.ts';
import { isObject, numericId } from '../parse/values.ts';
import { type PostAddress, pathOf, postOfPath, shortcode } from './addresses.ts';
import { gatherReadings } from './gather.ts';

const API = /^https?:\/\/[^/]{1,200}\/api\/v1\//;
const DIRECT_MESSAGES = /^https?:\/\/[^/]{1,200}\/api\/v1\/direct_v2\//;

/** Posts, accounts and comments of one response body. Direct messages are nobody's statistics and are not read. */
export function readWire(body: unknown, context: ReadContext): Reading[] {
  const request = context.requestUrl ?? '';
  if (DIRECT_MESSAGES.test(request)) return [];
  return gatherReadings([body], {
    fromApi: API.test(request),
    place: () => ({
      page: postOfPage(context),
      postId: postOfRequest(request),
      threadId: /\/comments\/(\d{1,20})\/(?:inline_)?child_comments\//.exec(request)?.[1],
    }),
  });
}

/** The post of the tab's address. */
export function postOfPage(context: ReadContext): PostAddress | undefined {
  const path = pathOf(context.pageUrl);
  return path === undefined ? undefined : postOfPath(path);
}

/** The post that a request's address names: in its path, or in the `variables` of a GET query. */
function postOfRequest(request: string): string | undefined {
  if (!URL.canParse(request)) return undefined;
  const { pathname, searchParams } = new URL(request);
  const inPath = /^\/api\/v1\/media\/(\d{1,20})(?:_\d+)?\//.exec(pathname)?.[1];
  const variables = inPath === undefined ? parsedJson(searchParams.get('variables') ?? 'null') : undefined;
  if (isObject(variables)) {
    const code = shortcode(variables.shortcode);
    return numericId(variables.media_id) ?? (code === undefined ? undefined : pkFromShortcode(code));
  }
  return inPath ?? postOfPath(pathname)?.id;
}
