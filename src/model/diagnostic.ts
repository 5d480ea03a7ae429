/**
 * What a platform's data looked like when it was no longer understood: keys, types and sizes, and no value of any kind.
 * A developer can tell from it which part of a shape has changed (`npm run read`).
 *
 * - a text is the kind of a single value: `null`, `boolean`, `integer`, `fraction`, `seconds` or `milliseconds` (numbers
 *   that can be times), `empty`, `digits`, `address`, `text`, `long text`; several kinds are joined by `|`.
 * - a list is `[what its elements look like together, how many there are at most (a power of two)]`; elements that are
 *   single values and no lists or objects stand as a third part where both occur.
 * - an object has what stands under each key; `?` is the kind of single values that stood in its place elsewhere, and
 *   `*` all that stands under keys which may be values themselves (names, ids).
 */
export type Structure = string | StructureList | StructureObject;
export type StructureList = [element: Structure | null, size: number, other?: string];
export type StructureObject = { [key: string]: Structure };

/** One response or document that holds posts and gave none. */
export type MissedSource = {
  source: 'wire' | 'embedded';
  /** Which of the platform's `wireUrls` its address fits, from 0; absent for a document. */
  endpoint?: number;
  /** UTF-16 units. */
  length: number;
  structure: Structure;
};

export type Diagnostic = {
  takar: 'diagnostic';
  format: 1;
  /** Of Takar, and of the browser by name and main number. */
  versions: { takar: string; browser: string };
  platform: string;
  surface: string;
  /** `document.documentElement.lang`, without what follows the language's code. */
  language?: string;
  /** Sources of this page view that hold posts, and how many of them gave posts. */
  expected: number;
  understood: number;
  sources: MissedSource[];
};
