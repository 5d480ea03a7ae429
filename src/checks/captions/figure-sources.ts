import type { Caption } from './caption.ts';
import data from './data/figure-sources.json';
import { type Found, phrases, phrasesIn, textWords, type Word } from './find-words.ts';

const MARKERS = phrases(data.markers);
const STUDIES = phrases(data.studies);
const REGULATIONS = new Set(data.regulations);
const HOLDERS = new Set(data.holders);
const INSTITUTIONS = new Set(data.institutions);
const REPORTING = new Set(data.reporting);
const SHOWING = new Set(data.showing);
const OTHER_SOURCES = new Set(data.otherSources);
const MOST_BETWEEN = 8;
/** "(Dinas Kesehatan, 2026)", but not "(Senin, 23 November 2026)". */
const CITATION =
  /\((?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)\b)\p{Lu}[^()\n]{1,60}(?:19|20)\d{2}\)/u;

/** Whether a caption says where its figures come from: a link, a named holder of data, a regulation, "sumber: …". */
export function namesSource(caption: Caption): boolean {
  if (caption.urls.length > 0 || CITATION.test(caption.text)) return true;
  const words = textWords(caption);
  const claims = new Set(studyClaims(words).map(({ first }) => first));
  return (
    phrasesIn(words, MARKERS).some(({ first }) => !claims.has(first)) ||
    words.some((_, index) => isSource(caption, words, index))
  );
}

/** "penelitian … menunjukkan", with nothing but a few words between. */
export function studyClaims(words: readonly Word[]): Found[] {
  return phrasesIn(words, STUDIES).flatMap((study) => {
    for (let index = study.last + 1; index <= study.last + 1 + MOST_BETWEEN; index += 1) {
      const word = words[index];
      if (!word?.follows) break;
      if (SHOWING.has(word.lower)) return [{ ...study, end: word.end, last: index }];
    }
    return [];
  });
}

function isSource(caption: Caption, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word) return false;
  if (/^(?:sumber|sumbernya|source|ref)$/u.test(word.lower)) {
    const stands = /^\s{0,2}[:=–—-]/u.test(caption.text.slice(word.end, word.end + 4));
    const named = next?.follows && isName(next.text) && word.lower !== 'ref';
    return Boolean((stands || named) && !OTHER_SOURCES.has(next?.lower ?? ''));
  }
  if (!next?.follows) return false;
  if (REGULATIONS.has(word.lower))
    return /^(?:nomor|no|tahun|\d.*)$/u.test(next.lower) || isRuled(words, index);
  if (HOLDERS.has(word.lower)) {
    const named = /^(?:dari|milik|resmi|oleh)$/u.test(next.lower) ? words[index + 2] : next;
    return Boolean(named && (isName(named.text) || INSTITUTIONS.has(named.lower)));
  }
  return REPORTING.has(next.lower) && (/^\p{Lu}{2,}$/u.test(word.text) || INSTITUTIONS.has(word.lower));
}

/** "Peraturan Bupati Nomor 7": the number comes a few words later. */
function isRuled(words: readonly Word[], index: number): boolean {
  return words
    .slice(index + 1, index + 6)
    .some(({ lower, follows }, k) => (k === 0 || follows) && /^(?:nomor|no|tahun)$/u.test(lower));
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
