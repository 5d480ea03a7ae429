/**
 * A small response written by hand from a platform's sheet. Each platform's folder has a `payloads.ts` with a list of
 * these as its default export, so that the tests of all platforms (mutations, shapes, traces) run anywhere.
 */
export type Payload = {
  name: string;
  /** The tab's address. */
  page: string;
  /** The response's address; absent for JSON that stands in the document. */
  request?: string;
  /** The body as it comes over the wire: JSON, or lines of JSON. */
  text: string;
};
