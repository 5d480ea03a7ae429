import type { Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { dataScripts, parsedJson, preloaderVariables } from '../parse/data-sjs.ts';
import { gatherReadings } from './gather.ts';
import { postOfPage } from './wire.ts';

/** Keys of post, account and comment nodes; plain, or with the quotes of JSON inside a JSON string. */
const NODE_KEY =
  /"(?:like_count|taken_at|taken_at_timestamp|play_count|comment_count|media_type|follower_count|edge_followed_by|edge_media_preview_like|parent_comment_id|child_comment_count)\\*"\s*:/;
/** Scripts of pages before 2022: `window._sharedData = {…};`, `window.__additionalDataLoaded('/p/…/',{…});`. */
const OLD_SCRIPT = /^\s*window\.(?:_sharedData\s*=|__additionalDataLoaded\()/;

/** Posts, accounts and comments of the JSON that stands in the document. */
export function readEmbedded(root: ParentNode, context: ReadContext): Reading[] {
  const bodies = [...dataScripts(root, (text) => NODE_KEY.test(text)), ...oldScripts(root)];
  if (bodies.length === 0) return [];
  return gatherReadings(bodies, {
    fromApi: false,
    place: () => ({ page: postOfPage(context) }),
    preloaders: preloaderVariables(root),
  });
}

function oldScripts(root: ParentNode): unknown[] {
  const values: unknown[] = [];
  for (const script of root.querySelectorAll('script:not([src]):not([type="application/json"])')) {
    const text = script.textContent ?? '';
    if (!OLD_SCRIPT.test(text) || !NODE_KEY.test(text)) continue;
    const value = parsedJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    if (value !== undefined) values.push(value);
  }
  return values;
}
