/** Seeded damage to a JSON text: the same seed gives the same mutation, so that a failure can be repeated. */

export type Random = () => number;

/** mulberry32: small, seeded, even enough for choosing where to break a text. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const MARKUP = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1)
    value = level % 2 === 0 ? [value] : { legacy: value, node: 1 };
  return value;
}

/** What takes a value's place. No whole number ≥ 0 among them, so that no mutation states a count of its own. */
const REPLACEMENTS: (() => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => -1,
  () => 1.5,
  () => 1e300,
  () => [],
  () => ({}),
  () => [null, [null]],
  () => MARKUP,
  () => '12abc',
  () => '-7',
  () => ({ value: MARKUP }),
  () => deep(2_000),
  () => 'javascript:alert(1)',
  () => '\u0000\ud800',
];

type Place = { holder: Record<string, unknown>; key: string };

function placesOf(body: unknown): Place[] {
  const places: Place[] = [];
  const waiting: unknown[] = [body];
  for (const value of waiting) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      const holder = value as Record<string, unknown>;
      places.push({ holder, key });
      waiting.push(holder[key]);
    }
  }
  return places;
}

/** Keys whose loss changes what a number means (a flag beside a placeholder): a reader cannot know better. */
const FLAGS = new Set([
  'like_and_view_counts_disabled',
  'state',
  'product_type',
  'promotedMetadata',
  'retweeted_status_result',
]);

type Mutation = (text: string, random: Random) => string;

function structural(change: (place: Place, random: Random) => void): Mutation {
  return (text, random) => {
    const body: unknown = JSON.parse(text);
    const places = placesOf(body).filter(({ key }) => !FLAGS.has(key));
    for (let times = 1 + Math.floor(random() * 5); times > 0 && places.length > 0; times -= 1) {
      const place = places[Math.floor(random() * places.length)];
      if (place) change(place, random);
    }
    return JSON.stringify(body);
  };
}

function replaceValue({ holder, key }: Place, random: Random): void {
  holder[key] = REPLACEMENTS[Math.floor(random() * REPLACEMENTS.length)]?.();
}

function removeKey({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function poison({ holder, key }: Place): void {
  if (Array.isArray(holder)) return;
  const poisoned = JSON.parse(
    `{"__proto__":{"like_count":{},"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`,
  );
  holder[key] =
    typeof holder[key] === 'object' && holder[key] !== null ? Object.assign(poisoned, holder[key]) : poisoned;
}

function everyText(text: string): string {
  return JSON.stringify(JSON.parse(text), (_, value) =>
    typeof value === 'string' && !/^\d+(?:_\d+)?$/.test(value) && value.length > 12
      ? `${value}${MARKUP}`
      : value,
  );
}

function nest(text: string, random: Random): string {
  const levels = 50 + Math.floor(random() * 5_000);
  return `${'{"data":['.repeat(levels)}${text}${']}'.repeat(levels)}`;
}

function cut(text: string, random: Random): string {
  return text.slice(0, Math.floor(random() * text.length));
}

function damageBytes(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + '\\"}]{[,:nul'.charAt(Math.floor(random() * 11)) + text.slice(at + 1);
}

/** Every kind of damage. `damageBytes` can change a digit of a number, so it is not judged by its numbers. */
export const MUTATIONS: { name: string; mutate: Mutation; keepsNumbers: boolean }[] = [
  { name: 'a value of a wrong type', mutate: structural(replaceValue), keepsNumbers: true },
  { name: 'a missing key', mutate: structural(removeKey), keepsNumbers: true },
  { name: 'prototype keys', mutate: structural(poison), keepsNumbers: true },
  { name: 'markup in every text', mutate: everyText, keepsNumbers: true },
  { name: 'deep nesting', mutate: nest, keepsNumbers: true },
  { name: 'cut anywhere', mutate: cut, keepsNumbers: true },
  { name: 'a damaged byte', mutate: damageBytes, keepsNumbers: false },
];

/** A number as it is written, with its groups and the short words for thousands and more. */
const WRITTEN = /(\d+(?:[.,]\d+)*)(?:\s?(k|rb|ribu|jt|juta|m|mio|b)(?![a-z]))?/gi;

/** Every whole number that a text states, also within texts and as people write it: what a count may be at most. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, written = '', suffix] of text.matchAll(WRITTEN)) {
    for (const digits of written.split(/[.,]/)) numbers.add(Number(digits));
    numbers.add(Number(written.replace(/[.,]/g, '')));
    if (suffix === undefined) continue;
    for (const exponent of [3, 6, 9]) numbers.add(Number(`${written.replace(',', '.')}e${exponent}`));
  }
  return numbers;
}
