/** How a language writes numbers: CLDR 48, and what the platforms were seen to write (platform sheets 3.2). */
export type Grammar = {
  /** The language before the hyphen; absent when the page states none. */
  base?: string;
  /** The sign between groups of three; absent when it is not known. */
  group?: string;
  decimal?: string;
  /** Powers of ten, as the language abbreviates them. Single letters in their case, words in lower case. */
  suffixes: Readonly<Record<string, number>>;
  /** Lower-case k, m: British English and its relatives. */
  british?: boolean;
  /** Groups of two before the last three: India. */
  lakhs?: boolean;
};

/** Suffixes that mean the same in every language that has them, in lower case. M, B and T are not among them. */
export const ONE_VALUE_SUFFIXES: Readonly<Record<string, number>> = {
  k: 3,
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  tsd: 3,
  mio: 6,
  mrd: 9,
  ألف: 3,
  آلاف: 3,
  مليون: 6,
  ملايين: 6,
  مليار: 9,
  مليارات: 9,
};

/** Chinese, Japanese and Korean, written without a space. */
export const CHARACTER_SUFFIXES: Readonly<Record<string, number>> = {
  千: 3,
  천: 3,
  万: 4,
  萬: 4,
  만: 4,
  亿: 8,
  億: 8,
  억: 8,
};

/** Words for powers of ten in some language: behind a number they make it another number, known here or not. */
const SUFFIX_WORDS = new Set(
  (
    'bn tn cr lac lakh crore thousand million billion trillion mil mill mille millón millones mln mld mlrd mlr md mn mi ' +
    'bi bio tys tis tuh tr tỷ nghìn ngàn triệu bin ezer tausend millionen milliarden billionen milliard millions milliards ' +
    'mille тыс тис млн млрд хил χιλ εκ אלף พัน หมื่น แสน ล้าน हज़ार लाख करोड़ هزار'
  ).split(' '),
);

/** The power of ten of a word in one of these tables. */
export function exponentIn(
  table: Readonly<Record<string, number>> | undefined,
  word: string,
): number | undefined {
  return table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Whether a word is, or may be, a power of ten in some language: a word of the lists, or a single letter but x. */
export function isSuffixWord(word: string): boolean {
  const known = word.toLowerCase();
  return (
    /^[^\P{Script=Latin}xX]$/u.test(word) ||
    SUFFIX_WORDS.has(known) ||
    exponentIn(ONE_VALUE_SUFFIXES, known) !== undefined
  );
}

/** A second suffix M after the first: Spanish "12 mil M" is 12 × 10⁹. */
export const JOINED_SUFFIXES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: { mil: 9, k: 9 },
};

const LANGUAGES: Readonly<Record<string, Grammar>> = {
  id: { group: '.', decimal: ',', suffixes: { M: 9, m: 9, B: 9, T: 12 } },
  en: {
    group: ',',
    decimal: '.',
    suffixes: { M: 6, m: 6, B: 9, T: 12, bn: 9, tn: 12, thousand: 3, million: 6, billion: 9, trillion: 12 },
  },
  ms: { group: ',', decimal: '.', suffixes: { J: 6, B: 9, T: 12 } },
  de: { group: '.', decimal: ',', suffixes: { tausend: 3, million: 6, millionen: 6, milliarden: 9 } },
  es: { group: '.', decimal: ',', suffixes: { M: 6, mil: 3, mill: 6, millón: 6, millones: 6 } },
  zh: { group: ',', decimal: '.', suffixes: {} },
  ja: { group: ',', decimal: '.', suffixes: {} },
  ko: { group: ',', decimal: '.', suffixes: {} },
  ar: { group: '٬', decimal: '٫', suffixes: {} },
};

const BRITISH = new Set(['gb', 'ie', 'au', 'nz', 'za', '001', '150']);
/** Spanish of the Americas writes 1,234.5 in these, 1.234,5 in the others. */
const SPANISH_WITH_DOT = new Set(['419', 'mx', 'us', 'pr', 'gt', 'hn', 'ni', 'pa', 'pe', 'sv', 'do']);

/** The grammar of a language tag ("id", "en-GB"). An unknown language has no groups and no suffix of its own. */
export function grammarOf(lang: string | undefined): Grammar {
  const [base = '', ...subtags] = (lang ?? '').toLowerCase().split(/[-_]/);
  const language = base === 'in' ? 'id' : base;
  const grammar = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!grammar) return { suffixes: {} };
  const known = { ...grammar, base: language };
  if (language === 'en' && subtags.includes('in')) {
    const { T: _thousandOrTrillion, ...suffixes } = grammar.suffixes;
    return { ...known, lakhs: true, suffixes: { ...suffixes, L: 5, cr: 7 } };
  }
  if (language === 'en') return { ...known, british: subtags.some((subtag) => BRITISH.has(subtag)) };
  if (language === 'es' && subtags.some((subtag) => SPANISH_WITH_DOT.has(subtag))) {
    return { ...known, group: ',', decimal: '.' };
  }
  // Switzerland and Austria group with other signs.
  if (language === 'de' && subtags.some((subtag) => /^(?:ch|li|at)$/.test(subtag))) {
    return { base: language, decimal: ',', suffixes: grammar.suffixes };
  }
  return known;
}
