import { FORMULA_IDS, type FormulaId, type Numerator } from '../model/formula.ts';
import type { PlatformId } from '../model/reading.ts';
import type { Language } from '../model/settings.ts';
import stored from './benchmarks.json';

const STATISTICS = ['median', 'mean'] as const;
const CONFIDENCES = ['secondary', 'weak', 'vendor'] as const;
const COUNTED = ['posts', 'brands'] as const;

/** What someone else published about other accounts, to be shown last, with its source and year (DOMAIN 2.9). */
type Published = {
  id: string;
  source: string;
  /** One of the two years is always there. */
  reportYear?: number;
  /** The last year the data are of. */
  dataYear?: number;
  /** The first, where they are of more than one. */
  dataSince?: number;
  statistic: (typeof STATISTICS)[number];
  formula: FormulaId;
  numerator: 'core';
  /** Whose accounts: never those of Indonesian offices, for which there is no table. */
  population: Record<Language, string>;
  n?: number;
  /** What `n` counts. */
  nOf?: (typeof COUNTED)[number];
  /** The source's own name for a size of accounts; its limits are not published, so no account can be put in one. */
  band?: string;
  approximate?: true;
  /** `secondary`: read in a report about it; `weak`: contradicted or unclear; `vendor`: a seller's own figures. */
  confidence: (typeof CONFIDENCES)[number];
  caveat?: Record<Language, string>;
  /** The day on which the row was last compared with its source. */
  checked: string;
};

/** `value` in percent. */
export type Benchmark = Published & { value: number };

type Row = Published & { values: Record<PlatformId, number> };

const listed: readonly unknown[] = stored;

/**
 * What was published for a platform by the same formula and numerator, the newest data first and those of unstated
 * year last. Empty for numerators and formulas of which nothing comparable was published: rates of different formulas
 * are not set side by side. Several rows may be of one source, one for each of its bands.
 */
export function benchmarksFor(wanted: {
  platform: PlatformId;
  formula: FormulaId;
  numerator: Numerator;
  statistic?: Published['statistic'];
}): Benchmark[] {
  const found = listed.filter(isRow).flatMap(({ values, ...published }) => {
    const value = values[wanted.platform];
    const isWanted =
      published.formula === wanted.formula &&
      published.numerator === wanted.numerator &&
      (wanted.statistic === undefined || published.statistic === wanted.statistic);
    return value !== undefined && isWanted ? [{ ...published, value }] : [];
  });
  return found.sort((a, b) => (b.dataYear ?? 0) - (a.dataYear ?? 0));
}

/** Whether a row of `benchmarks.json` is whole; one that is not is never shown. */
export function isRow(row: unknown): row is Row {
  if (!isObject(row) || !isObject(row.values)) return false;
  const texts = [row.id, row.source, row.checked, ...('band' in row ? [row.band] : [])];
  const years = [row.dataYear, row.reportYear].filter((year) => year !== undefined);
  const numbers = [...years, ...Object.values(row.values), row.n ?? 0, row.dataSince ?? 0];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    years.length > 0 &&
    numbers.every((number) => typeof number === 'number') &&
    isOneOf(STATISTICS, row.statistic) &&
    isOneOf(FORMULA_IDS, row.formula) &&
    row.numerator === 'core' &&
    isOneOf(CONFIDENCES, row.confidence) &&
    isInBothLanguages(row.population) &&
    (row.caveat === undefined || isInBothLanguages(row.caveat)) &&
    (row.n === undefined ? row.nOf === undefined : isOneOf(COUNTED, row.nOf)) &&
    (row.approximate === undefined || row.approximate === true)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(names: readonly string[], value: unknown): boolean {
  return names.some((name) => name === value);
}

function isInBothLanguages(text: unknown): boolean {
  return isObject(text) && typeof text.id === 'string' && typeof text.en === 'string';
}
