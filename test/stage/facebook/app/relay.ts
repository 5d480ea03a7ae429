import { dig, digList, digText } from '../../app/json.ts';

/** What a post's object is marked with when its counts came in a later result. */
export const CAME_LATE = 'stageCameLate';

/** The data of the first result with all later ones put where their `path` says. */
export function assemble(results: readonly unknown[]): unknown {
  const [base, ...patches] = results;
  const data = dig(base, 'data');
  for (const patch of patches) {
    const path = digList(patch, 'path').filter(
      (step) => typeof step === 'string' || typeof step === 'number',
    );
    if (digText(patch, 'label').includes('$stream$')) addElement(data, path, dig(patch, 'data'));
    else addFields(data, path, dig(patch, 'data'));
  }
  return data;
}

function addElement(data: unknown, path: (string | number)[], element: unknown): void {
  const list = dig(data, ...path.slice(0, -1));
  const index = path.at(-1);
  if (Array.isArray(list) && typeof index === 'number') list[index] = element;
}

function addFields(data: unknown, path: (string | number)[], fields: unknown): void {
  const target = dig(data, ...path);
  merge(target, fields);
  if (isRecord(target)) target[CAME_LATE] = true;
}

/** Fields of objects that are there already are added to them, since both speak of the same thing. */
function merge(target: unknown, fields: unknown): void {
  if (!isRecord(target) || !isRecord(fields)) return;
  for (const [name, value] of Object.entries(fields)) {
    if (isRecord(target[name]) && isRecord(value)) merge(target[name], value);
    else target[name] = value;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
