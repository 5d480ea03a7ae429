/**
 * What the measures need to know of each platform, written down by hand from DOMAIN 2.1, 2.3 and 2.8, and not taken
 * from the code that is checked.
 */

export const COUNT_NAMES = ['likes', 'comments', 'reposts', 'quotes', 'shares', 'saves', 'views'] as const;
export type CountName = (typeof COUNT_NAMES)[number];

export type PlatformRules = {
  /** Interactions in the usual form, and those that the extended form adds (2.1). */
  core: readonly CountName[];
  extended: readonly CountName[];
  /** What a rate divides by when nothing else is chosen (2.1). */
  usual: 'followers' | 'views';
  /** Age in days from which a post counts as mature (2.1, 2.3). */
  matureDays: number;
  /** Hours in which half of the interactions come (2.3); of a span its middle: 21 to 24 minutes, 30 to 50 minutes. */
  halfLifeHours: number;
  /** A time that was derived from the id may be that of an upload up to a week before the post (2.7). */
  idTellsUpload: boolean;
  /** Named by the ministry's rankings (2.8). */
  inRankings: boolean;
};

export const PLATFORMS: Readonly<Record<string, PlatformRules>> = {
  instagram: {
    core: ['likes', 'comments'],
    extended: ['reposts', 'shares'],
    usual: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
    idTellsUpload: true,
    inRankings: true,
  },
  facebook: {
    core: ['likes', 'comments', 'shares'],
    extended: [],
    usual: 'followers',
    matureDays: 2,
    halfLifeHours: 40 / 60,
    idTellsUpload: false,
    inRankings: true,
  },
  x: {
    core: ['likes', 'comments', 'reposts', 'quotes'],
    extended: ['saves'],
    usual: 'followers',
    matureDays: 2,
    halfLifeHours: 22.5 / 60,
    idTellsUpload: false,
    inRankings: true,
  },
  tiktok: {
    core: ['likes', 'comments', 'shares', 'saves'],
    extended: ['reposts'],
    usual: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
    idTellsUpload: false,
    inRankings: true,
  },
  youtube: {
    core: ['likes', 'comments'],
    extended: [],
    usual: 'views',
    matureDays: 30,
    halfLifeHours: 6 * 24,
    idTellsUpload: false,
    inRankings: true,
  },
  threads: {
    core: ['likes', 'comments', 'reposts', 'quotes'],
    extended: ['shares'],
    usual: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
    idTellsUpload: false,
    inRankings: false,
  },
};

/** The platform in a key such as `x:1840…`. */
export function platformIn(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

export type Formula = {
  numerator: 'core' | 'extended' | 'comments';
  denominator: 'usual' | 'followers' | 'views' | 'reach';
};

/** The counts that a formula sums on a platform. */
export function numeratorOf(rules: PlatformRules, { numerator }: Formula): readonly CountName[] {
  if (numerator === 'comments') return ['comments'];
  return numerator === 'extended' ? [...rules.core, ...rules.extended] : rules.core;
}

/** `core/usual`, `extended/views` … Throws for anything else. */
export function formulaIn(text: string): Formula {
  const [numerator, denominator] = text.split('/');
  if (numerator !== 'core' && numerator !== 'extended' && numerator !== 'comments') {
    throw new Error(`no numerator: ${text}`);
  }
  if (
    denominator !== 'usual' &&
    denominator !== 'followers' &&
    denominator !== 'views' &&
    denominator !== 'reach'
  ) {
    throw new Error(`no denominator: ${text}`);
  }
  return { numerator, denominator };
}
