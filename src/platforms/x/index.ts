import type { Reading } from '../../model/reading.ts';
import type { AccountRef, Platform } from '../contract.ts';
import { profileOf, surfaceOf } from './addresses.ts';
import { findPosts, readDom } from './dom.ts';
import { idInHeader } from './dom-header.ts';
import facts from './facts.ts';
import { readProfileSchema } from './profile-schema.ts';
import { readWire } from './wire.ts';

/**
 * The document's own JSON holds no posts, only the account of the profile it was loaded for: after a change of page
 * without loading it is another's, and old.
 */
function readEmbedded(root: ParentNode, pageUrl: string): Reading[] {
  const account = readProfileSchema(root);
  const shown = URL.canParse(pageUrl) ? profileOf(new URL(pageUrl)) : undefined;
  const stale = shown && account?.handle?.toLowerCase() !== shown.handle.toLowerCase();
  return account && !stale ? [account] : [];
}

/** The handle in the address; the id too where the document states it for this handle. */
function accountOf(url: URL, root?: ParentNode): AccountRef | undefined {
  const profile = profileOf(url);
  if (!profile || !root) return profile;
  const schema = readProfileSchema(root);
  const sameHandle = schema?.handle?.toLowerCase() === profile.handle.toLowerCase();
  const id = (sameHandle ? schema?.id : undefined) ?? idInHeader(root, profile.handle);
  return id === undefined ? profile : { ...profile, id };
}

const x: Platform = {
  ...facts,
  readWire: (body) => readWire(body),
  readEmbedded: (root, context) => readEmbedded(root, context.pageUrl),
  readDom,
  findPosts,
  accountOf,
  surfaceOf,
  // How X writes the time of a post, and its pictures.
  postTrace:
    /^(?:[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \+0000 20\d\d$|https:\/\/pbs\.twimg\.com\/(?:media|\w+_thumb)\/)/,
};

export default x;
