import type { Draft } from './draft.ts';

/**
 * What was typed and not saved, by the group's id, or `NEW`. In memory only: it outlives the editor and the page's
 * tabs, but not the browser's tab, which asks before it is closed or loaded anew.
 */
const kept = new Map<string, Kept>();

/** A draft, and the group as it was stored when the draft was begun. */
export type Kept = { draft: Draft; base: Draft };

/** The key of the draft of a group that is not stored yet. */
export const NEW = 'new';

export function keptDraft(key: string): Kept | undefined {
  return kept.get(key);
}

/** All that are kept, with their keys. */
export function keptDrafts(): [key: string, draft: Draft][] {
  return [...kept].map(([key, { draft }]) => [key, draft]);
}

export function keepDraft(key: string, draft: Kept): void {
  kept.set(key, draft);
  addEventListener('beforeunload', ask);
}

export function dropDraft(key: string): void {
  kept.delete(key);
  if (kept.size === 0) removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
