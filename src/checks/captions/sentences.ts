import type { Span } from '../contract.ts';

/** After these a full stop ends no sentence (DOMAIN 4.1). Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  `no jl jln dr drs dra prof ir h hj kab prov kec kel dll dsb dst dkk tsb bpk sdr sdri yth a.n s.d u.p u.b d.a rp tgl hlm
  hal pkl telp tlp ext plt plh pj st ust ustz kh r rw rt s.sos s.ip s.h s.e s.pd s.kom s.t s.ag s.ap m.si m.h m.m m.pd
  m.kom m.ap m.t m.kes sp.a sp.og s.kep s.km s.st`.split(/\s+/),
);
const CLOSING = /["'”’»)\]]/u;

/**
 * The sentences of a text: to a line end, or to . ! ? … and what closes after it, before a blank or the end. A full stop
 * inside a number, after a single letter or an abbreviation ends none. Blank ones are left out.
 */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const body = text.slice(start, end).trimEnd();
    if (body.length > lead) sentences.push({ start: start + lead, end: start + body.length });
    start = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (sign === '\n') close(i + 1);
    else if (/[.!?…]/u.test(sign)) {
      let after = i + 1;
      while (/[.!?…]/u.test(text.charAt(after)) || CLOSING.test(text.charAt(after))) after += 1;
      const ends = after >= text.length || /\s/u.test(text.charAt(after));
      if (ends && !(sign === '.' && after === i + 1 && isAbbreviation(text, i))) close(after);
      i = after - 1;
    }
  }
  close(text.length);
  return sentences;
}

function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0].toLowerCase();
  if (word === undefined) return false;
  const before = text.charAt(stop - word.length - 1);
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  return (word.length === 1 && /\p{L}/u.test(word)) || ABBREVIATIONS.has(word);
}
