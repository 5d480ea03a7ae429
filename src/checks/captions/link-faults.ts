import data from './data/link-shorteners.json';
import { hostFaults } from './host-faults.ts';
import type { LinkFault } from './link-fault.ts';
import { blanked, emailsIn, type Piece, piecesOf, withoutClosing } from './spans.ts';

/** All are told from the text alone, without a request. */
export function linkFaults(text: string, urls: readonly Piece[]): LinkFault[] {
  if (!/[./\\:]/u.test(text)) return [];
  const found = [
    ...schemes(text),
    ...spacedSchemes(text),
    ...hostFaults(blanked(text, emailsIn(text))),
    ...locals(text),
    ...shorteners(text),
    ...cut(text, urls),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((fault) => {
    if (fault.start < end) return false;
    end = fault.end;
    return true;
  });
}

/** Letters of "https" in another number or order, or with other signs behind; "HPP/…" and "TPS//" are none. */
const SCHEME =
  /(?<![\p{L}\p{N}_])(h[htps]{2,6}|ttps?)([:;.,]{0,2}[/\\]{1,4}|:(?=(?:[a-z0-9-]{1,63}\.){1,4}[a-z]))(?=[a-z0-9])[^\s<>"“”]{1,2000}/giu;
const RIGHT = /^https?:\/\/(?!https?[:/])/iu;

function schemes(text: string): LinkFault[] {
  return [...text.matchAll(SCHEME)].flatMap((match) => {
    const [found, letters = '', sign = ''] = match;
    const url = withoutClosing(found);
    if (RIGHT.test(url) || !isScheme(letters, sign)) return [];
    const rest = url.slice(letters.length + sign.length).replace(/^(?:https?[:/]{1,4})+/iu, '');
    const scheme = /s/iu.test(letters) ? 'https' : 'http';
    const fix = `${scheme}://${rest}`;
    const start = match.index;
    return [
      {
        start,
        end: start + url.length,
        fix,
        what: {
          id: `Awal tautan salah ketik; tulis ${scheme}:// tanpa spasi.`,
          en: `The link’s beginning is mistyped; write ${scheme}:// without a blank.`,
        },
      },
    ];
  });
}

function isScheme(letters: string, sign: string): boolean {
  if (/:[/\\]{2}/u.test(sign)) return true;
  if (sign === ':') return /^https?$/iu.test(letters);
  return /t/iu.test(letters) && /p/iu.test(letters) && (/[:;]/u.test(sign) || /^[.,]?[/\\]{2}/u.test(sign));
}

const SPACED =
  /(?<![\p{L}\p{N}_])https?:\/\/[ \u00A0]{1,3}(?=(?:www\.|[a-z0-9-]{1,63}\.[a-z0-9]))[^\s<>"“”]{1,2000}/giu;

function spacedSchemes(text: string): LinkFault[] {
  return piecesOf(text, SPACED).map(({ start, text: found }) => {
    const url = withoutClosing(found);
    return {
      start,
      end: start + url.length,
      fix: url.replace(/[ \u00A0]+/u, ''),
      what: {
        id: 'Ada spasi di dalam tautan; hapus spasinya.',
        en: 'There is a blank within the link; remove it.',
      },
    };
  });
}

/** Addresses that only the writer's own computer or network has. */
const LOCAL =
  /(?<![\p{L}\p{N}_.@-])(?:(?:https?:\/\/)(?:localhost|10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})|(?:https?:\/\/)?(?:localhost(?=[:/])|127\.0\.0\.1|192\.168(?:\.\d{1,3}){2})|file:\/\/|[c-f]:\\)(?![\p{L}\p{N}_]{60})[^\s<>"“”]{0,2000}/giu;

function locals(text: string): LinkFault[] {
  return piecesOf(text, LOCAL).map(({ start, end }) => ({
    start,
    end,
    what: {
      id: 'Alamat ini hanya ada di komputer atau jaringan sendiri. Ganti dengan alamat yang bisa dibuka umum.',
      en: 'Only this computer or network has that address. Put one that the public can open.',
    },
  }));
}

const SHORTENER = new RegExp(
  `(?<![\\p{L}\\p{N}_@.-])(?<!(?<!:)/)(?:https?://)?(?:www\\.)?(?:${data.hosts.map((host) => host.replaceAll('.', '\\.')).join('|')})(?:/(?=$|[\\s)\\]",;!?]))?(?![\\p{L}\\p{N}_/-]|\\.[\\p{L}\\p{N}]|[.…]{1,3}/)`,
  'giu',
);

function shorteners(text: string): LinkFault[] {
  return piecesOf(text, SHORTENER).map(({ start, end, text: host }) => ({
    start,
    end,
    what: {
      id: `${host} belum lengkap: bagian setelah garis miring tidak ada. Salin ulang tautannya.`,
      en: `${host} is not complete: what follows the slash is missing. Copy the link again.`,
    },
  }));
}

const DOTS = /^(?:…|\.{3})/u;

/** Copied from where it was shown shortened. "kpu.go.id..." ends a sentence. */
function cut(text: string, urls: readonly Piece[]): LinkFault[] {
  const inUrls = urls
    .filter(({ end, text: url }) => {
      const dots = DOTS.exec(text.slice(end, end + 3))?.[0];
      return dots !== undefined && (dots === '…' || /[/:]/u.test(url));
    })
    .map(({ start, end }) => ({ start, end: end + (DOTS.exec(text.slice(end, end + 3))?.[0].length ?? 0) }));
  return [...inUrls, ...piecesOf(text, /https?:\/\/(?:…|\.{3})/giu)].map(({ start, end }) => ({
    start,
    end,
    what: {
      id: 'Tautan ini terpotong. Salin ulang tautan yang lengkap.',
      en: 'This link is cut off. Copy the whole link again.',
    },
  }));
}
