import type { Draft } from './draft.ts';

/**
 * What was typed and not saved, by the group's id, or `NEW`. In memory only: it outlives the editor and the page's
 * tabs, but not the browser's tab, which asks before it is closed or loaded anew.
 */
const kept = new Map<string, Draft>();

/** The key of the draft of a group that is not stored yet. */
export const NEW = 'new';

export function keptDraft(key: string): Draft | undefined {
  return kept.get(key);
}

/** All that are kept, with their keys. */
export function keptDrafts(): [key: string, draft: Draft][] {
  return [...kept];
}

export function keepDraft(key: string, draft: Draft): void {
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
