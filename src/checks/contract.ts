import type { PlatformId } from '../model/reading.ts';
import type { Language } from '../model/settings.ts';
import type { Caption } from './captions/caption.ts';
import type { PlatformLimits } from './limits.ts';

/** `must` is wajib, `should` sebaiknya, `could` saran (DOMAIN 4.1). */
export const SEVERITIES = ['must', 'should', 'could'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type InBoth = Record<Language, string>;

/** A caption before it is posted, and what is known beside it. What is absent is not known. */
export type CaptionInput = {
  platform: PlatformId;
  text: string;
  /** Absent: the field was not read. Empty or blank: it was, and nothing is in it. */
  altText?: string;
  context?: CaptionContext;
};

/** What rules need to know beside the text. A rule whose input is absent does not run. */
export type CaptionContext = {
  /** The day on which the caption is to be posted, `2026-11-20`. */
  today?: string;
  institution?: InstitutionNames;
  /** Telephone numbers and e-mail addresses that are meant for the public. */
  contacts?: readonly string[];
  /** Contestants of an election: `none` of them may be named, or all of them alike. */
  roster?: { mode: 'none' | 'balanced'; names: readonly string[] };
  /** Acronyms that the office's public knows. */
  acronyms?: readonly string[];
  /** What the caption was begun as. */
  template?: string;
  /** The account may write long posts. */
  premium?: boolean;
};

export type InstitutionNames = {
  name: string;
  aliases?: readonly string[];
  handles?: readonly string[];
  hashtags?: readonly string[];
  /** Forms of the name that are not to be used. */
  wrongForms?: readonly string[];
};

/** A place of the caption, from `start` to before `end`, in UTF-16 units. */
export type Span = { start: number; end: number };

/** What a rule found; the place is in the text that it was given. `fix` is what may stand there instead. */
export type RuleFinding = Span & { message: InBoth; fix?: string };

/** What may be missing for a rule: a field of the input or of its context. */
export type Need =
  | 'altText'
  | Exclude<keyof CaptionContext, 'template' | 'premium' | 'contacts'>
  | 'hashtags';

/** One rule. Its id is the name of its file; its examples are that file's other export. */
export type CaptionRule = {
  severity: Severity;
  /** What the rule asks for, in a few words. */
  title: InBoth;
  /** Why, in a sentence. */
  why: InBoth;
  /** A key of `sources.json`, with what stands where in it. */
  source: readonly { key: string; at?: string }[];
  /** Without one of these the rule does not run: "tidak diperiksa". */
  needs?: readonly Need[];
  /** On which platforms, by what is known of their limits; everywhere without it. */
  applies?: (limits: PlatformLimits) => boolean;
  /** Whether it is about spelling or style of Indonesian: it does not run on texts of another language. */
  indonesian?: true;
  /** Pure; never throws; in linear time. In order of place. */
  check(caption: Caption): RuleFinding[];
};

/** A caption with which a rule is tested; the platform is Facebook's unless given. */
export type Example = { text: string; platform?: string; altText?: string; context?: CaptionContext };
export type RuleExamples = {
  /** At least three on which the rule fires. */
  fires: readonly Example[];
  /** At least three near misses on which it must not. */
  passes: readonly Example[];
};
