/** What crosses from one context to another instead of a thrown error. `error` is a code the views have a text for. */
export type Result<T, E extends string = string> = { ok: true; value: T } | { ok: false; error: E };
