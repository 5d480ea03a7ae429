import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import type { Piece } from './spans.ts';

/** A hashtag of a caption without its sign, for comparing. */
export function tagKey(tag: string): string {
  return tag.replace(/^[#＃]/u, '').toLowerCase();
}

/** The tags that the office registered, with or without their sign, as `tagKey` has them. */
export function institutionTags(caption: Caption): ReadonlyMap<string, string> {
  return caption.share('institution tags', ({ context }) => {
    const tags = new Map<string, string>();
    for (const written of context.institution?.hashtags ?? []) {
      const tag = written
        .normalize('NFC')
        .trim()
        .replace(/^[#＃]/u, '');
      if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
    return tags;
  });
}

export type TagRun = Span & { tags: readonly Piece[] };

/**
 * The tags above a limit, in runs that stand side by side. Kept are the institution's first, then what stands earliest;
 * one that is said twice goes first.
 */
export function tagsAbove(caption: Caption, limit: number): TagRun[] {
  const own = institutionTags(caption);
  const seen = new Set<string>();
  const ranked = caption.hashtags.map((tag) => {
    const key = tagKey(tag.text);
    const rank = seen.has(key) ? 2 : own.has(key) ? 0 : 1;
    seen.add(key);
    return { tag, rank };
  });
  const dropped = ranked
    .toSorted((a, b) => a.rank - b.rank || a.tag.start - b.tag.start)
    .slice(limit)
    .map(({ tag }) => tag)
    .toSorted((a, b) => a.start - b.start);
  return runsOf(caption.text, dropped);
}

function runsOf(text: string, tags: readonly Piece[]): TagRun[] {
  const runs: { start: number; end: number; tags: Piece[] }[] = [];
  for (const tag of tags) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, tag.start).trim() === '') {
      last.end = tag.end;
      last.tags.push(tag);
    } else runs.push({ start: tag.start, end: tag.end, tags: [tag] });
  }
  return runs;
}

const NAMED = 8;

/** `#Satu #Dua`, and how many more. */
export function namesOf(tags: readonly Piece[], more: string): string {
  const named = tags.slice(0, NAMED).map(({ text }) => text);
  const rest = tags.length - named.length;
  return [...named, ...(rest > 0 ? [`+${rest} ${more}`] : [])].join(' ');
}
