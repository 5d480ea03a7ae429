import type { InBoth } from '../contract.ts';
import type { LinkFault } from './link-fault.ts';
import { piecesOf } from './spans.ts';

const SECOND_LEVEL = 'go|co|ac|or|sch|my|web|desa|mil|net';
const LABEL = '[a-z0-9][a-z0-9-]{0,62}';
const START = '(?<![\\p{L}\\p{N}_@.,;-])';
/** kpu,go.id · kpu.go,id · www,kpu.go.id · kpu.go.di · kpu..go.id · wwww.kpu.go.id */
const COMMA = new RegExp(
  `${START}(?:${LABEL}\\.){0,4}(?=[a-z])${LABEL}(?:[,;](?:${SECOND_LEVEL})[.,;]id|\\.(?:${SECOND_LEVEL})[,;]id|[,;]com)(?![\\p{L}\\p{N}_])|${START}www[,;](?:${LABEL}\\.){1,4}[a-z]{2,6}`,
  'giu',
);
const DOUBLE_DOT = new RegExp(
  `${START}(?:${LABEL}\\.){0,3}${LABEL}(?:\\.\\.(?:${SECOND_LEVEL})\\.{1,2}id|\\.(?:${SECOND_LEVEL})\\.\\.id)(?![\\p{L}\\p{N}_])`,
  'giu',
);
const GOVERNMENT = new RegExp(
  `${START}(?:${LABEL}\\.){1,4}go\\.(?!id(?![a-z]))([a-z]{1,4})(?![\\p{L}\\p{N}_-])`,
  'gu',
);
const WORLD_WIDE = new RegExp(
  `(?<![\\p{L}\\p{N}_@.-])(?:ww|wwww|wwwww)\\.(?:${LABEL}\\.){1,4}[a-z]{2,6}(?![\\p{L}\\p{N}_])`,
  'giu',
);
const COMMERCIAL = new RegExp(
  `(?:(?<=://)|${START}www\\.)(?:${LABEL}\\.){1,4}(?:con|cmo|ocm|vom|comm)(?![\\p{L}\\p{N}_])`,
  'giu',
);
/** Governments of other countries. */
const COUNTRIES = new Set(['jp', 'kr', 'th', 'ke', 'tz', 'ug', 'cr', 'ci']);

/** Typing faults within the name of a site. */
export function hostFaults(text: string): LinkFault[] {
  const repaired = (pattern: RegExp, repair: (host: string) => string, what: InBoth): LinkFault[] =>
    piecesOf(text, pattern).map(({ start, end, text: host }) => ({ start, end, fix: repair(host), what }));
  const mistyped = { id: 'Alamat situs salah ketik', en: 'The address is mistyped' };
  const comma = {
    id: 'Ada koma atau titik koma di dalam alamat; ganti dengan titik.',
    en: 'There is a comma or semicolon within the address; put a full stop.',
  };
  return [
    ...repaired(COMMA, (host) => host.replace(/[,;]/gu, '.'), comma),
    ...repaired(
      DOUBLE_DOT,
      (host) => host.replace(/\.{2}/gu, '.'),
      mark(mistyped, 'dua titik', 'two full stops'),
    ),
    ...repaired(
      WORLD_WIDE,
      (host) => host.replace(/^w+/iu, 'www'),
      mark(mistyped, 'awalnya www.', 'it begins with www.'),
    ),
    ...repaired(
      COMMERCIAL,
      (host) => host.replace(/[a-z]+$/iu, 'com'),
      mark(mistyped, 'akhirannya .com', 'it ends in .com'),
    ),
    ...piecesOf(text, GOVERNMENT)
      .filter(({ text: host }) => !COUNTRIES.has(host.slice(host.lastIndexOf('.') + 1)))
      .map(({ start, end, text: host }) => ({
        start,
        end,
        fix: host.replace(/\.[a-z]+$/u, '.id'),
        what: mark(mistyped, 'situs pemerintah berakhiran .go.id', 'government sites end in .go.id'),
      })),
  ];
}

function mark({ id, en }: InBoth, idMore: string, enMore: string): InBoth {
  return { id: `${id}: ${idMore}.`, en: `${en}: ${enMore}.` };
}
