import type { Reading } from '../../model/reading.ts';
import type { AccountRef, ReadContext } from '../contract.ts';
import { parsedJson } from '../parse/data-sjs.ts';
import { handleIn, pathOf, profileOf, surfaceOf } from './addresses.ts';
import { gatherReadings } from './gather.ts';

/**
 * The JSON in the document: `__UNIVERSAL_DATA_FOR_REHYDRATION__`, on pages for telephones `api-data`, until late 2023
 * `SIGI_STATE`.
 */

/** Where the data stands; also known by name alone, as the older script mostly was. */
const SCRIPTS = [
  'script[type="application/json"]',
  'script#__UNIVERSAL_DATA_FOR_REHYDRATION__, script#SIGI_STATE',
];
/** An account as it is written: id, a few short texts, handle. */
const ACCOUNT =
  /"id":\s*"(\d{1,25})",\s*(?:"\w{1,20}":\s*"[^"]{0,200}",\s*){0,3}"uniqueId":\s*"([^"]{1,60})"/g;

/**
 * Posts and accounts of the document's own JSON. Its header is that of the page for which the document was loaded:
 * once the site went on to another one it is another's, and old.
 */
export function readEmbedded(root: ParentNode, context: ReadContext): Reading[] {
  const bodies = dataTexts(root).map(parsedJson);
  if (bodies.length === 0) return [];
  const shown = handleIn(pathOf(context.pageUrl) ?? '')?.toLowerCase();
  const isOfNobody =
    shown === undefined && URL.canParse(context.pageUrl) && surfaceOf(new URL(context.pageUrl)) !== undefined;
  return gatherReadings(
    bodies,
    context,
    ({ handle }) => !isOfNobody && (shown === undefined || handle?.toLowerCase() === shown),
  );
}

/** The account of a profile's address; the id too where the document states it for this handle. */
export function accountOf(url: URL, root?: ParentNode): AccountRef | undefined {
  const profile = profileOf(url);
  if (!profile || !root) return profile;
  for (const text of dataTexts(root)) {
    for (const [, id, handle] of text.matchAll(ACCOUNT)) {
      if (id !== undefined && handle?.toLowerCase() === profile.handle.toLowerCase())
        return { ...profile, id };
    }
  }
  return profile;
}

/** The scripts with items or accounts. Most hold configuration, and parsing them all would cost more than the rest. */
function dataTexts(root: ParentNode): string[] {
  for (const selector of SCRIPTS) {
    const texts = Array.from(root.querySelectorAll(selector), (script) => script.textContent ?? '');
    const found = texts.filter((text) => text.includes('"followerCount"') || text.includes('"diggCount"'));
    if (found.length > 0) return found;
  }
  return [];
}
