/** What the nodes of Comet have in common: ids in base 64 ("feedback:1234", "comment:1234_5678"), and lists. */

/** The elements of a list; none when it is not one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The plain form of a node's id; empty when it is none. */
export function decoded(id: unknown): string {
  if (typeof id !== 'string' || !/^[\w+/]{8,400}={0,2}$/.test(id)) return '';
  try {
    return atob(id);
  } catch {
    return '';
  }
}
