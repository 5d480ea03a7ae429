import * as z from 'zod/mini';
import type { Diagnostic, Structure } from '../src/model/diagnostic.ts';
import type { Result } from '../src/model/result.ts';
import type { Shape } from '../src/platforms/contract.ts';

const modules = import.meta.glob<{ default: Shape[] }>('../src/platforms/*/shapes.ts', { eager: true });

const structure: z.ZodMiniType<Structure> = z.lazy(() =>
  z.union([
    z.string(),
    z.tuple([z.nullable(structure), z.number()]),
    z.tuple([z.nullable(structure), z.number(), z.string()]),
    z.record(z.string(), structure),
  ]),
);

const diagnostic: z.ZodMiniType<Diagnostic> = z.object({
  takar: z.literal('diagnostic'),
  format: z.literal(1),
  versions: z.object({ takar: z.string(), browser: z.string() }),
  platform: z.string(),
  surface: z.string(),
  language: z.exactOptional(z.string()),
  expected: z.number(),
  understood: z.number(),
  sources: z.array(
    z.object({
      source: z.enum(['wire', 'embedded']),
      endpoint: z.exactOptional(z.number()),
      length: z.number(),
      structure,
    }),
  ),
});

/** How one shape fares in a structure: where it fits, or the place that comes nearest and what is missing there. */
export type ShapeFinding = {
  what: Shape['what'];
  name: string;
  /** Where it fits, as paths of keys; empty when nowhere. */
  found: string[];
  /** Where it fits nowhere: the place that has most of it. */
  nearest?: { path: string; missing: string[]; has: string[] };
};

/** A text that is a diagnostic of Takar; undefined for any other file. */
export function diagnosticIn(text: string): Diagnostic | undefined {
  try {
    const parsed = diagnostic.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Which shape test of the platform's reader fails where, as lines to read. An error for an unknown platform. */
export function explainDiagnostic({ versions, platform, surface, ...rest }: Diagnostic): Result<string[]> {
  const shapes = Object.entries(modules).find(([path]) => path.endsWith(`/${platform}/shapes.ts`))?.[1]
    .default;
  if (!shapes) {
    return {
      ok: false,
      error: `Takar tidak mengenal platform "${platform}". Takar knows no platform "${platform}".`,
    };
  }
  const lines = [
    `${platform}, ${surface}: ${rest.understood} of ${rest.expected} sources that hold posts were understood ` +
      `(Takar ${versions.takar}, ${versions.browser}${rest.language === undefined ? '' : `, language ${rest.language}`})`,
  ];
  if (rest.sources.length === 0) lines.push('no source is described: the page was left before it was asked');
  for (const [n, { source, endpoint, length, structure: whole }] of rest.sources.entries()) {
    const address = endpoint === undefined ? '' : `, address wireUrls[${endpoint}]`;
    lines.push(`source ${n + 1}: ${source}${address}, ${length} characters`);
    for (const finding of findShapes(whole, shapes)) lines.push(`  ${sentence(finding)}`);
  }
  return { ok: true, value: lines };
}

function sentence({ what, name, found, nearest }: ShapeFinding): string {
  const shape = `${what} "${name}"`;
  if (found.length > 0) return `${shape}: fits at ${found.slice(0, 3).join(', ')}`;
  if (!nearest) return `${shape}: nothing of it anywhere`;
  return `${shape}: fits nowhere; nearest at ${nearest.path}: has ${nearest.has.join(', ')}; lacks ${nearest.missing.join(', ')}`;
}

/** Looks for each shape at every object of a structure. */
export function findShapes(whole: Structure, shapes: readonly Shape[]): ShapeFinding[] {
  const places = [...objectsIn(whole, '$')];
  return shapes.map(({ what, name, needs }) => {
    const rated = places.map(({ path, object }) => {
      const missing = needs.filter((need) => !need.oneOf.some((key) => holds(object, key, need.type)));
      return { path, missing: missing.map(nameOfNeed), has: needs.filter((need) => !missing.includes(need)) };
    });
    const found = rated.filter(({ missing }) => missing.length === 0).map(({ path }) => path);
    const nearest = rated
      .filter(({ has }) => has.length > 0)
      .sort((a, b) => a.missing.length - b.missing.length)[0];
    if (found.length > 0 || !nearest) return { what, name, found };
    const { path, missing, has } = nearest;
    return { what, name, found, nearest: { path, missing, has: has.map(nameOfNeed) } };
  });
}

function nameOfNeed({ oneOf, type }: Shape['needs'][number]): string {
  return `${oneOf.join(' or ')}${type === undefined ? '' : ` (${type})`}`;
}

type Place = { path: string; object: { [key: string]: Structure } };

function* objectsIn(part: Structure, path: string): Generator<Place> {
  if (typeof part === 'string') return;
  if (Array.isArray(part)) {
    if (part[0] !== null) yield* objectsIn(part[0], `${path}[]`);
    return;
  }
  yield { path, object: part };
  for (const [key, inner] of Object.entries(part)) yield* objectsIn(inner, `${path}.${key}`);
}

/** Whether something of this type stands at a path of keys; `[]` goes into a list. */
function holds(object: Structure, path: string, type: Shape['needs'][number]['type']): boolean {
  let current: Structure | null = object;
  for (const step of path.split('.')) {
    const [key = '', ...lists] = step.split('[]');
    if (key !== '') {
      if (current === null || typeof current === 'string' || Array.isArray(current)) return false;
      const inner: Structure | undefined = Object.hasOwn(current, key) ? current[key] : undefined;
      if (inner === undefined) return false;
      current = inner;
    }
    for (const _ of lists) {
      if (!Array.isArray(current)) return false;
      current = current[0];
    }
  }
  return current !== null && isOfType(current, type);
}

const TYPES = {
  string: /\b(?:text|digits|address)\b/,
  number: /\b(?:integer|fraction|seconds|milliseconds)\b/,
  boolean: /\bboolean\b/,
};

function isOfType(part: Structure, type: Shape['needs'][number]['type']): boolean {
  if (type === undefined) return part !== 'null';
  if (type === 'list') return Array.isArray(part);
  if (type === 'object') return typeof part === 'object' && !Array.isArray(part);
  if (Array.isArray(part)) return TYPES[type].test(part[2] ?? '');
  return TYPES[type].test(typeof part === 'string' ? part : String(part['?'] ?? ''));
}
