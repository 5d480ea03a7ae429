/**
 * Where two figures, or lists and records of them, are not the same: `path: one ≠ other`. Whole numbers, as counts and
 * moments are, must be equal; others may lie as far apart as two ways to add and divide them do. An absent field and
 * one that is undefined are the same.
 */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (isRecord(one) && isRecord(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], path === '' ? key : `${path}.${key}`));
  }
  const isClose =
    typeof one === 'number' &&
    typeof other === 'number' &&
    !(Number.isInteger(one) && Number.isInteger(other)) &&
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (isClose || Object.is(one, other)) return [];
  return [`${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`];
}

/** Lists too, whose keys are their places. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
