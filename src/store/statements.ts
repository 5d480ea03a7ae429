import { SAME_MOMENT_MS } from '../metrics/followers.ts';
import type { CountAt } from '../metrics/measured-post.ts';
import { betterCount } from '../model/merge.ts';
import type { Count } from '../model/reading.ts';

/**
 * Which of two statements about the same thing stands. Messages may arrive late and in any order, so nothing here
 * asks which came first: only when each was read.
 */

/** Counts by name: those that stand, and beside them the newer or older statement that may yet matter. */
export type CountBook<N extends string> = {
  counts: { [name in N]?: CountAt };
  beside?: { [name in N]?: CountAt };
};

/**
 * Which of several statements of one count stands: the latest, a value or `hidden`; but where that is rounded and an
 * exact value was read at most ten minutes before it, the exact one, of which the rounded says nothing new. The other
 * of these two is kept `beside`, as it was stated, so that the outcome never depends on the order of arrival.
 */
export function settleCount(statements: readonly (CountAt | undefined)[]): {
  standing?: CountAt;
  beside?: CountAt;
} {
  const latest = latestOf(statements);
  if (latest === undefined) return {};
  const exact = latestOf(
    statements.filter((one) => one !== undefined && isExact(one) && latest.at - one.at <= SAME_MOMENT_MS),
  );
  if (exact === undefined || exact === latest) return { standing: latest };
  return 'value' in latest ? { standing: exact, beside: latest } : { standing: latest, beside: exact };
}

/** Of two at the same time the better one (`betterCount`). */
function latestOf(statements: readonly (CountAt | undefined)[]): CountAt | undefined {
  let latest: CountAt | undefined;
  for (const one of statements) {
    if (one === undefined) continue;
    if (latest === undefined || one.at > latest.at || (one.at === latest.at && isBetter(one, latest))) {
      latest = one;
    }
  }
  return latest;
}

function isBetter(one: CountAt, than: CountAt): boolean {
  return betterCount(than, one) === one;
}

function isExact(count: CountAt): boolean {
  return 'value' in count && count.exact;
}

/** Brings statements of one count into a book. */
export function takeCount<N extends string>(
  book: CountBook<N>,
  name: N,
  ...statements: (CountAt | undefined)[]
): void {
  const { standing, beside } = settleCount([book.counts[name], book.beside?.[name], ...statements]);
  if (standing !== undefined) book.counts[name] = standing;
  if (beside !== undefined) {
    book.beside ??= {};
    book.beside[name] = beside;
  } else if (book.beside?.[name] !== undefined) {
    delete book.beside[name];
    if (Object.keys(book.beside).length === 0) delete book.beside;
  }
}

/** Brings the counts of one reading into a book. */
export function takeCounts<N extends string>(
  book: CountBook<N>,
  counts: { [name in N]?: Count },
  names: readonly N[],
  at: number,
): void {
  for (const name of names) {
    const count = counts[name];
    if (count !== undefined) takeCount(book, name, { ...count, at });
  }
}

/**
 * Whether a statement of `at` may replace what stands in `field`: a later one, or one of a better kind at any time.
 * If so, its time is noted.
 */
export function mayReplace<F extends string>(
  stated: { [field in F]?: number },
  field: F,
  at: number,
  isBetter = false,
): boolean {
  const standing = stated[field];
  if (standing !== undefined && standing > at && !isBetter) return false;
  stated[field] = at;
  return true;
}
