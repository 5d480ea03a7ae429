import { isObject } from '../platforms/parse/values.ts';
import { decodeBody } from './decode.ts';
import type { IdleQueue } from './idle-queue.ts';

/** As in page.ts, which imports nothing. */
export const COPY_EVENT = 'takar:copy';

/** JSON text may need two characters for one of the body. */
const LONGEST_DETAIL = 24_100_000;
const LONGEST_BODY = 12_000_000;
const LONGEST_ADDRESS = 16_000;
/** Copies that may wait at once; what comes on top is not read. */
const MOST_WAITING = 200;

type Copy = { url: string; page: string; body: string };

/** A response that came, as text and as the JSON values in it. */
export type ReceivedBody = {
  /** Absolute address of the response. */
  url: string;
  /** The tab's address when it was asked for; the origin alone when that is not known. */
  page: string;
  /** Milliseconds since 1970 when it came. */
  at: number;
  text: string;
  /** The JSON values in the text. */
  values: unknown[];
};

/**
 * Hears what page.ts copies. All of it may be forged by the page: what is not exactly of the expected form, comes
 * from an address that is not wanted or is no JSON is dropped without a word. The event itself only queues.
 */
export function receive(
  target: Document,
  urlPatterns: readonly string[],
  queue: IdleQueue,
  onBody: (body: ReceivedBody) => void,
  signal: AbortSignal,
): void {
  const patterns = urlPatterns.map((pattern) => new RegExp(pattern));

  function hear(event: Event): void {
    const detail: unknown = 'detail' in event ? event.detail : undefined;
    if (typeof detail !== 'string' || detail.length > LONGEST_DETAIL || queue.length >= MOST_WAITING) return;
    const at = Date.now();
    queue.add(() => open(detail, at));
  }

  function open(detail: string, at: number): void {
    const copy = copyOf(decodeBody(detail)[0]);
    if (!copy) return;
    const { url, page, body } = copy;
    if (!patterns.some((pattern) => pattern.test(url))) return;
    const received = { url, page: ownAddress(page, target.location), at, text: body };
    queue.add(() => {
      const values = decodeBody(body);
      if (values.length > 0) onBody({ ...received, values });
    });
  }

  target.addEventListener(COPY_EVENT, hear, { signal });
}

/** An address of another origin than the document's is not where this tab was. */
function ownAddress(page: string, location: Location): string {
  return URL.canParse(page) && new URL(page).origin === location.origin ? page : `${location.origin}/`;
}

/** What page.ts sends, and nothing else: every field of its type and length, and no other field. */
function copyOf(value: unknown): Copy | undefined {
  if (!isObject(value) || Object.keys(value).length !== 5) return undefined;
  const { v, url, page, status, body } = value;
  if (v !== 1 || status !== 200) return undefined;
  return isText(url, LONGEST_ADDRESS) && isText(page, LONGEST_ADDRESS) && isText(body, LONGEST_BODY)
    ? { url, page, body }
    : undefined;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
