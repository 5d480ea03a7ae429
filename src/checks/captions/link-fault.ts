import type { InBoth, Span } from '../contract.ts';

/** A link that is mistyped: where, what is wrong, and the repaired spelling if there is one. */
export type LinkFault = Span & { what: InBoth; fix?: string };
