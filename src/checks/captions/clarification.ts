import type { InBoth, Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import data from './data/clarification.json';
import { type Found, hasPhrase, pairWithin, phrases, phrasesIn, textWords, type Word } from './find-words.ts';
import { firstLines } from './first-lines.ts';
import type { Piece } from './spans.ts';
import { sentenceAt } from './which-sentence.ts';

const LABELS = phrases(data.labels, { exact: true });
const WARNINGS = new Set(data.warnings);
const CIRCULATING = phrases(data.circulating);
const IMPERSONATING = phrases(data.impersonating);
const CLAIMS = phrases(data.claims);
const DENIALS = phrases(data.denials);
const CAMPAIGNS = phrases(data.campaigns);
const REFERRING = phrases(data.referring);
const DISOWNING = phrases(data.disowning);
const FIELDS = data.fields.map(({ name, words }) => ({ name, words: phrases(words) }));
const [LABEL, CLAIM, , REFERENCE] = FIELDS;

/** Where a caption says that it clears something up; undefined: it is no clarification. */
export function clarificationIn(caption: Caption): Span | undefined {
  return caption.share('clarification', () => labelOf(caption) ?? denialOf(caption));
}

/** What a clarification lacks of label, claim, fact, reference and what to do (the form of GFD). */
export function missingOfClarification(caption: Caption): InBoth[] {
  const words = textWords(caption);
  const label = labelOf(caption);
  return FIELDS.filter((field) => {
    if (field === LABEL && label) return false;
    if (field === REFERENCE && (caption.urls.length > 0 || mentionsOwn(caption, words))) return false;
    const found = phrasesIn(words, field.words);
    if (field === REFERENCE) return !found.some((one) => isReference(words, one));
    if (field === LABEL || field === CLAIM) return found.length === 0;
    // "CEK FAKTA" as a label is neither the fact nor a request.
    return !found.some(({ start }) => !label || start >= label.end);
  }).map(({ name }) => name);
}

/** "bukan akun resmi kami" refers to nothing. */
function isReference(words: readonly Word[], { first }: Found): boolean {
  return !/^(?:bukan|bukanlah)$/u.test(words[first - 1]?.lower ?? '');
}

/** "Cek hanya di @…" refers to an account, "akun @… palsu" disowns one. */
function mentionsOwn(caption: Caption, words: readonly Word[]): boolean {
  if (caption.mentions.length === 0) return false;
  const sentence = ({ start }: Span) => sentenceAt(caption, start).start;
  const referring = new Set(phrasesIn(words, REFERRING).map(sentence));
  const disowning = new Set(phrasesIn(words, DISOWNING).map(sentence));
  return caption.mentions.some((one) => referring.has(sentence(one)) && !disowning.has(sentence(one)));
}

/** A label in the first line, or in brackets in the second below a name. */
function labelOf(caption: Caption): Span | undefined {
  return caption.share('clarification label', () => {
    const words = textWords(caption);
    for (const [index, line] of firstLines(caption.text, 2).entries()) {
      const first = words.findIndex(({ start, end }) => start >= line.start && end <= line.end);
      const label = first < 0 ? undefined : labelFrom(words, first);
      if (!label || label.start >= line.end) continue;
      const kind = kindOfLabel(line, label);
      if (kind === 'bracketed') return label;
      if (index > 0 || kind === 'none') continue;
      const warned = label.first > first;
      if (kind === 'set apart' && !warned) return label;
      if (saysClaim(words)) return label;
    }
    return undefined;
  });
}

function labelFrom(words: readonly Word[], first: number): Found | undefined {
  const skipped = WARNINGS.has(words[first]?.lower ?? '') ? 1 : 0;
  const from = first + skipped;
  const [found] = phrasesIn(words.slice(from, from + 4), LABELS);
  return found?.first === 0 ? { ...found, first: from, last: from + found.last } : undefined;
}

/** "Salah satu" and "Salah: …, benar: …" are no labels: that word counts in brackets or alone only. */
function kindOfLabel(line: Piece, label: Found): 'bracketed' | 'set apart' | 'running' | 'none' {
  const before = line.text.slice(0, label.start - line.start).slice(-20);
  const after = line.text.slice(label.end - line.start, label.end - line.start + 40);
  if (/[[(【]/u.test(before) && /^[^\])】]{0,30}[\])】]/u.test(after)) return 'bracketed';
  const alone = !/[\p{L}\p{N}]/u.test(after);
  if (label.text === 'salah') return alone ? 'set apart' : 'none';
  return alone || /^\s{0,2}[:!–—|-]/u.test(after) ? 'set apart' : 'running';
}

function saysClaim(words: readonly Word[]): boolean {
  return hasPhrase(words, CIRCULATING) || hasPhrase(words, IMPERSONATING);
}

/** Something goes round, or somebody uses the office's name, and it is said to be untrue; campaigns say so in general. */
function denialOf(caption: Caption): Span | undefined {
  const words = textWords(caption);
  const denials = phrasesIn(words, DENIALS);
  if (denials.length === 0 || hasPhrase(words, CAMPAIGNS)) return undefined;
  const [impersonating] = phrasesIn(words, IMPERSONATING);
  if (impersonating) return impersonating;
  const circulating = phrasesIn(words, CIRCULATING);
  const claims = phrasesIn(words, CLAIMS);
  const pair = pairWithin(claims, circulating, 60) ?? pairWithin(circulating, claims, 60);
  return pair && { start: pair.first.start, end: pair.second.end };
}
