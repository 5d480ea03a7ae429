import type { Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { dataScripts, parsedJson } from '../parse/data-sjs.ts';
import { gatherReadings } from './gather.ts';

/** Keys of post, account, comment and feedback nodes, since half a reel and late counts do not state their post. */
const NODE_KEY =
  /"(?:post_id|short_form_video_context|legacy_fbid|profile_header_renderer|(?:reaction|total_comment|share|play)_count\w*|unified_reactors|likers|comment_rendering_instance)"\s*:/;
/** Objects of one such script that are tried; most start a function instead. */
const MOST_OBJECTS = 20;

/** Posts, accounts and comments of the JSON that stands in the document; all its scripts are one source. */
export function readEmbedded(root: ParentNode, context: ReadContext): Reading[] {
  const bodies = [...dataScripts(root, (text) => NODE_KEY.test(text)), ...oldScripts(root)];
  return bodies.length > 0 ? gatherReadings(bodies, context) : [];
}

/** Scripts of 2022 and 2023 (`requireLazy`) and of before Comet (`bigPipe`) carry their data in calls. */
function oldScripts(root: ParentNode): unknown[] {
  const values: unknown[] = [];
  for (const script of root.querySelectorAll('script:not([src]):not([type="application/json"])')) {
    const text = script.textContent ?? '';
    if (NODE_KEY.test(text)) values.push(...objectsIn(text));
  }
  return values;
}

/** The JSON objects that end the calls of a script: `…,{"require":[…]});`. */
function objectsIn(script: string): unknown[] {
  const values: unknown[] = [];
  let start = script.indexOf('{"');
  for (let tried = 0; start >= 0 && tried < MOST_OBJECTS; tried += 1) {
    const end = script.indexOf('});', start);
    const value = parsedJson(script.slice(start, end + 1));
    if (value !== undefined) values.push(value);
    start = end < 0 ? end : script.indexOf('{"', value === undefined ? start + 1 : end);
  }
  return values;
}
