import type { EngagementFacts } from '../model/engagement.ts';
import type { PlatformId, Reading } from '../model/reading.ts';
import type { Surface } from '../model/surface.ts';

export type { EngagementFacts, Surface };

/** The facts of a platform: no code that reads, so that the worker and the views can have them all cheaply. */
export type PlatformFacts = {
  /** The folder's name. */
  id: PlatformId;
  /** As the platform writes itself. */
  name: string;
  /** Match patterns of its pages, for the manifest and the check of a message's sender. */
  matches: readonly string[];
  /** Sources of regular expressions, tested on the absolute address of a response before its body is touched. */
  wireUrls: readonly string[];
  engagement: EngagementFacts;
};

/** Where and when a source was read. */
export type ReadContext = {
  /** The tab's address when the source came. */
  pageUrl: string;
  /** The response's address, absolute; absent for a page. */
  requestUrl?: string;
  /** `document.documentElement.lang` at that moment; absent when the page states none. Numbers in text need it. */
  lang?: string;
  /**
   * What joins rendered posts that do not state their id to what was read: a mark that stands both in a platform's data
   * and in its page (a token, a media id), and the post's id. Readers of data add to it, readers of the page look into
   * it. It lives as long as the document; absent where a source is read by itself.
   */
  marks?: Map<string, string>;
};

/** A post element on the page. */
export type PostElement = {
  /** The platform's own id of the post. */
  id: string;
  /** The element that is the post (article, tile, viewer item). */
  element: Element;
  /** Where its badge belongs; absent when this element offers no place. */
  slot?: BadgeSlot;
};

/**
 * A place for a badge that moves nothing: the host gets zero size and is positioned absolutely inside `parent`.
 * `offset` in px from the named corner of `parent` inwards, as CSS insets have it: negative values lie outside. `parent` must be (or is made) a positioned box.
 * `middle-before` lies outside, before the left edge of `parent`: the badge ends `offset.x` px from it and covers nothing of it.
 */
export type BadgeSlot = {
  parent: Element;
  corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'middle-right' | 'middle-before';
  offset: { x: number; y: number };
  /** Whether `parent` is static and must be given `position: relative` (which moves nothing). */
  positionParent?: boolean;
  /** `pill` has room for the rate and the icon, `dot` for little. */
  size: 'pill' | 'compact';
};

/** Whose page this is. */
export type AccountRef = { id?: string; handle?: string };

export type Platform = PlatformFacts & {
  /**
   * Readings of one response body, already parsed. Bodies of several lines come one by one.
   * Pure; never throws; nothing to read gives [].
   */
  readWire(body: unknown, context: ReadContext): Reading[];
  /** Readings of the JSON that stands in the document itself. Pure; never throws. */
  readEmbedded(root: ParentNode, context: ReadContext): Reading[];
  /** Readings of what is rendered: posts with the counts that are shown, the account header. Pure; never throws. */
  readDom(root: ParentNode, context: ReadContext): Reading[];
  /** Post elements below, including and around `root`, in document order. Pure; never throws. Cheap: called on mutations. */
  findPosts(root: ParentNode, context: ReadContext): PostElement[];
  /** Is this address an account's page, and whose. Undefined when it is not one. */
  accountOf(url: URL, root?: ParentNode): AccountRef | undefined;
  /** What kind of page an address is; undefined for one on which no posts are to be expected (settings, messages). */
  surfaceOf(url: URL): Surface | undefined;
  /**
   * Tells by its value alone, whatever key it stands under, a text in the platform's data that only posts have: the
   * address of a post's own picture or video, its permalink, its way to write times. It is the proof that a source
   * holds posts when no post can be read from it any more; so no avatar, story or advertisement may match.
   */
  postTrace: RegExp;
};

/**
 * How the reader knows a thing by its shape, as data: `npm run read` tells with it which part of a shape failed where,
 * from a diagnostic that holds no values. `shapes.ts` of a platform's folder has a list of these as its default export.
 */
export type Shape = {
  /** What an object is that has all of it. */
  what: 'post' | 'account' | 'comment';
  /** The generation or place, as a developer would name it: "XDTMediaDict, 2024 to 2026". */
  name: string;
  /** Each needs one of its paths (own keys, joined by dots; `[]` is any element of a list) to hold such a value. */
  needs: readonly { oneOf: readonly string[]; type?: 'string' | 'number' | 'boolean' | 'object' | 'list' }[];
};
