import { DomainEnds, type LabelKind, type LabelRun } from './domain-ends.ts';
import { asciiLength, LONGEST_LABEL } from './punycode-length.ts';

/** A URL, and how many UTF-16 units of the text it stands for. */
export type UrlPlace = { start: number; length: number };

const LONGEST_URL = 4096;
const LONGEST_SHORT_PATH = 40;
const ASSUMED_SCHEME = 'https://';

const SPACES = '\\t-\\r \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const REFUSED = '\\ufffe\\ufeff\\uffff';
const DIRECTIONS = '\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';
const LATIN =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff\\u0100-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const CYRILLIC = '\\u0400-\\u04ff';

const ANY_LABEL: LabelKind = {
  run: new RegExp(`[^/!'#%&()*+,\\\\.:;<=>?@[\\]^{|}~$${SPACES}${REFUSED}${DIRECTIONS}]+`, 'g'),
  strict: true,
};
const LATIN_LABEL: LabelKind = { run: new RegExp(`[-a-z0-9${LATIN}]+`, 'gi'), strict: false };

const ONLY_LATIN = new RegExp(`^[-.a-z0-9${LATIN}]+$`, 'i');

/** What may stand before a URL. */
const BEFORE = new RegExp(`[^A-Za-z0-9@＠$#＃${REFUSED}]`);
const BEFORE_NO_BARE_DOMAIN = /[-_./]/;
const SCHEME_BEFORE = /https?:\/\/$/i;
const PORT = /:[0-9]+/y;
const IN_PATH = `a-z${CYRILLIC}0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN}`;
/** A pair of parentheses in a path, which may hold one more. */
const IN_PARENTHESES = `\\((?:[${IN_PATH}]+|[${IN_PATH}]*\\([${IN_PATH}]+\\)[${IN_PATH}]*)\\)`;
const PATH_PIECE = new RegExp(`[${IN_PATH}]+|${IN_PARENTHESES}`, 'iy');
const ENDS_PATH = new RegExp(`[+\\-a-z${CYRILLIC}0-9=_#/${LATIN}]`, 'i');
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const ENDS_QUERY = /[-a-z0-9_&=#/]/i;
const SHORTENED = /^https?:\/\/t\.co\/([a-z0-9]+)(\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*)?/i;

/**
 * The URLs of a text, with and without a scheme, that are counted as one: exactly those of twitter-text 3.1.0, oddities
 * included. A domain without a scheme counts from its first Latin label; a scheme allows any script.
 */
export function weightedUrls(text: string): UrlPlace[] {
  if (!text.includes('.')) return [];
  const domains = new DomainEnds(text, ANY_LABEL);
  const urls: UrlPlace[] = [];
  let from = 0;
  for (const run of domains.runs) {
    for (const start of startsIn(text, run, from)) {
      const domainStart = Math.max(start, run.start);
      const domainEnd = domains.endFrom(run, domainStart);
      if (domainEnd === 0) continue;
      const portEnd = domainEnd + matchAt(PORT, text, domainEnd).length;
      const pathEnd = endOfPath(text, portEnd);
      from = endOfQuery(text, pathEnd);
      urls.push(
        ...counted({ text, start, domainStart, domainEnd, pathLength: pathEnd - portEnd, end: from }),
      );
      break;
    }
  }
  return urls;
}

/** Where a URL may start whose first label is in this run: at the scheme before it, or in the run, in order of trial. */
function* startsIn(text: string, run: LabelRun, from: number): Generator<number> {
  if (run.end <= from || (run.onward === 0 && run.topLevelEnd === 0)) return;
  const follows = (start: number) => start > from && BEFORE.test(text.charAt(start - 1));
  const scheme = SCHEME_BEFORE.exec(
    text.slice(Math.max(0, run.start - ASSUMED_SCHEME.length), run.start),
  )?.[0];
  const schemeStart = run.start - (scheme?.length ?? 0);
  if (scheme !== undefined && (schemeStart === 0 || follows(schemeStart))) yield schemeStart;
  if (run.start === 0) {
    // At the very beginning nothing has to stand before a URL, but a sign that may is taken first.
    if (run.end > 1 && follows(1)) yield 1;
    yield 0;
  }
  for (let start = Math.max(run.start, from + 1); start < run.end; start += 1) {
    if (follows(start)) yield start;
  }
}

type Found = {
  text: string;
  start: number;
  domainStart: number;
  domainEnd: number;
  pathLength: number;
  end: number;
};

/** What of a URL that was found is counted as one. */
function counted({ text, start, domainStart, domainEnd, pathLength, end }: Found): UrlPlace[] {
  const scheme = text.slice(start, domainStart);
  const domain = text.slice(domainStart, domainEnd);
  if ((scheme || ASSUMED_SCHEME).length + end - start > LONGEST_URL || !isDomain(domain)) return [];
  if (scheme !== '') return shortened(text.slice(start, end), start);
  if (start > 0 && BEFORE_NO_BARE_DOMAIN.test(text.charAt(start - 1))) return [];
  return bareDomains(domain, start, pathLength > 0 ? end - start : undefined);
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

/** A path ends with a letter, a digit or one of a few signs, and with the parentheses that follow it at once. */
function endOfPath(text: string, start: number): number {
  if (text.charAt(start) !== '/') return start;
  let at = start + 1;
  let end = at;
  for (let piece = matchAt(PATH_PIECE, text, at); piece !== ''; piece = matchAt(PATH_PIECE, text, at)) {
    const length = piece.startsWith('(') ? (end === at ? piece.length : 0) : lengthTo(ENDS_PATH, piece);
    if (length > 0) end = at + length;
    at += piece.length;
  }
  return end;
}

function endOfQuery(text: string, start: number): number {
  return start + lengthTo(ENDS_QUERY, matchAt(QUERY, text, start));
}

/** The length up to the last sign of a kind, with it; 0 without one. */
function lengthTo(sign: RegExp, text: string): number {
  let length = text.length;
  while (length > 0 && !sign.test(text.charAt(length - 1))) length -= 1;
  return length;
}

function isDomain(domain: string): boolean {
  if (domain.startsWith('xn--') && latinDomains(domain).length === 0) return false;
  return domain.split('.').every((label) => {
    const length = asciiLength(label);
    return length > 0 && length <= LONGEST_LABEL;
  });
}

function latinDomains(domain: string): string[] {
  if (ONLY_LATIN.test(domain)) return [domain];
  const ends = new DomainEnds(domain, LATIN_LABEL);
  const found: string[] = [];
  let from = 0;
  for (const run of ends.runs) {
    const first = Math.max(run.start, from);
    const end = first < run.end ? ends.endFrom(run, first) : 0;
    if (end === 0) continue;
    found.push(domain.slice(first, end));
    from = end;
  }
  return found;
}

/** The Latin domains of a URL without a scheme; the last of them has the path. */
function bareDomains(domain: string, start: number, lengthWithPath: number | undefined): UrlPlace[] {
  let from = 0;
  const found = latinDomains(domain).map((name) => {
    const place = domain.indexOf(name, from);
    from = place + name.length;
    return { start: start + place, length: name.length };
  });
  const last = found.at(-1);
  if (last && lengthWithPath !== undefined) last.length += lengthWithPath - domain.length;
  return found;
}

/** The platform's own short links have a path of letters and digits, and nothing behind it. */
function shortened(url: string, start: number): UrlPlace[] {
  const [whole = '', path, query = ''] = SHORTENED.exec(url) ?? [];
  if (path === undefined) return [{ start, length: url.length }];
  if (path.length > LONGEST_SHORT_PATH) return [];
  return [{ start, length: endOfQuery(url, whole.length - query.length) }];
}
