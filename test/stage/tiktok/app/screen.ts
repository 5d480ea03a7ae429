import type { ShownPost } from '../../app/stage-hook.ts';
import type { Video } from './videos.ts';

/** One place of the page; it is kept while another stands in front of it, and does nothing while it is not shown. */
export type Screen = {
  element: HTMLElement;
  shown(): ShownPost[];
  /** Its posts in their order: what the full-screen viewer goes through. */
  videos(): readonly Video[];
  more(): void;
  /** Draws what is in view, when it comes back. */
  resume?(): void;
};
