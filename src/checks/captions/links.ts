import type { Caption } from './caption.ts';
import type { Piece } from './spans.ts';

/** Host without www, in lower case; path with what follows it, empty for the host's own page. */
export type Link = Piece & { host: string; path: string; hasScheme: boolean };

export function linksOf(caption: Caption): readonly Link[] {
  return caption.share('links', ({ urls }) => urls.map(linkFrom));
}

/** The first of every different link: scheme, www and a slash at the end make no difference. */
export function differentLinks(caption: Caption): readonly Link[] {
  return caption.share('different links', () => {
    const seen = new Set<string>();
    return linksOf(caption).filter(({ host, path }) => {
      const key = host + path;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
}

function linkFrom(piece: Piece): Link {
  const scheme = /^[a-z]{2,8}:\/\//i.exec(piece.text)?.[0] ?? '';
  const rest = piece.text.slice(scheme.length).replace(/^www\./i, '');
  const hostEnd = rest.search(/[/?#]/);
  const host = (hostEnd < 0 ? rest : rest.slice(0, hostEnd)).toLowerCase();
  const path = hostEnd < 0 ? '' : withoutLastSlash(rest.slice(hostEnd));
  return { ...piece, host, path, hasScheme: scheme !== '' };
}

function withoutLastSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
