import type { PlatformFacts } from './contract.ts';

const modules = import.meta.glob<{ default: PlatformFacts }>('./*/facts.ts', { eager: true });

/** The facts of every platform, by folder, in the order of their ids. */
export const platforms: readonly PlatformFacts[] = Object.keys(modules)
  .sort()
  .flatMap((path) => modules[path]?.default ?? []);

export function platformById(id: string): PlatformFacts | undefined {
  return platforms.find((platform) => platform.id === id);
}

/** The platform whose pages include this address. */
export function platformOfUrl(url: string): PlatformFacts | undefined {
  return platforms.find((platform) => platform.matches.some((pattern) => matchesPattern(pattern, url)));
}

/** A match pattern of the form `https://*.host/*` or `https://host/*` against an address. False for a broken address. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!parsed || !parts) return false;
  const [, scheme, wildcard, host] = parts;
  if (parsed.protocol !== `${scheme}:`) return false;
  return parsed.hostname === host || (wildcard !== undefined && parsed.hostname.endsWith(`.${host}`));
}
