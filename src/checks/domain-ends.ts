import domains from './top-level-domains.json';

const LATIN = new Set(domains.latin.join(' ').split(' '));
const LONGEST_LATIN = Math.max(...[...LATIN].map((name) => name.length));
const LETTERS = /[a-z]+/iy;
const OTHERS = new RegExp(`(?:${domains.others.join(' ').replaceAll(' ', '|')})(?![0-9a-zA-Z@+-])`, 'iy');
const PUNYCODE = /xn--[-0-9a-z]+/iy;
/** Of ASCII only letters begin a top level. */
const NO_BEGINNING = /[ -@[-`{-~]|^$/;
const CONTINUES = /[0-9@+-]/;

/** What a label of a domain name is made of, to the full stop. */
export type LabelKind = {
  /** A run of the signs of a label; global. */
  run: RegExp;
  /** Neither begins nor ends with - or _, and has no _ just before the top level. */
  strict: boolean;
};
/** A run of signs of a label, and where a domain name ends if it is the last label of it, and if others follow. */
export type LabelRun = {
  start: number;
  end: number;
  lastUnderscore: number;
  topLevelEnd: number;
  onward: number;
};

/**
 * The domain names of a text, found in one pass from the end so that long chains of labels cost no more than short ones.
 * As twitter-text's expressions have them: as many labels as lead to a known top level.
 */
export class DomainEnds {
  readonly runs: readonly LabelRun[];
  readonly #text: string;
  readonly #strict: boolean;

  constructor(text: string, { run, strict }: LabelKind) {
    this.#text = text;
    this.#strict = strict;
    const runs: LabelRun[] = [...text.matchAll(run)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      lastUnderscore: strict && found.includes('_') ? index + found.lastIndexOf('_') : -1,
      topLevelEnd:
        text.charAt(index + found.length) === '.' ? topLevelEnd(text, index + found.length + 1) : 0,
      onward: 0,
    }));
    for (let k = runs.length - 2; k >= 0; k -= 1) {
      const [one, next] = [runs[k], runs[k + 1]];
      if (one && next && text.charAt(one.end) === '.' && next.start === one.end + 1) {
        one.onward = this.endFrom(next, next.start);
      }
    }
    this.runs = runs;
  }

  /** Where the domain name ends that begins at this place of a run; 0 where none does. */
  endFrom(run: LabelRun, start: number): number {
    if (run.onward === 0 && run.topLevelEnd === 0) return 0;
    if (this.#strict && (isJoint(this.#text.charAt(start)) || isJoint(this.#text.charAt(run.end - 1)))) {
      return 0;
    }
    return run.onward || (run.lastUnderscore < start ? run.topLevelEnd : 0);
  }
}

function isJoint(sign: string): boolean {
  return sign === '-' || sign === '_';
}

/** Where the top level ends that begins here, if it is one that exists; 0 otherwise. */
function topLevelEnd(text: string, start: number): number {
  if (NO_BEGINNING.test(text.charAt(start))) return 0;
  LETTERS.lastIndex = 0;
  const letters = LETTERS.exec(text.slice(start, start + LONGEST_LATIN + 1))?.[0].toLowerCase() ?? '';
  const end = start + letters.length;
  if (LATIN.has(letters) && !CONTINUES.test(text.charAt(end))) return end;
  // Those of other scripts, and the few with a letter that has an accent, go on beyond ASCII.
  if (letters !== 'xn' && text.charCodeAt(end) < 0x80) return 0;
  const pattern = letters === 'xn' ? PUNYCODE : OTHERS;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
