import type { PlatformId } from '../../model/reading.ts';
import type { CaptionContext, CaptionInput, Span } from '../contract.ts';
import { limitsOf, type PlatformLimits } from '../limits.ts';
import { isOtherLanguage } from './language.ts';
import { type Normalised, normalise } from './normalise.ts';
import { sentencesIn } from './sentences.ts';
import {
  blanked,
  emailsIn,
  hashtagsIn,
  mentionsIn,
  type Piece,
  piecesOf,
  quotationsIn,
  urlsIn,
} from './spans.ts';

/** A token with a letter or digit; an apostrophe or hyphen within it is part of it. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['-](?=[\p{L}\p{N}]))*/gu;

/**
 * A caption as the rules see it. Everything is worked out when first asked for and kept. All places are in `text`; the
 * engine takes them back to the caption as it was written.
 */
export class Caption {
  readonly platform: PlatformId;
  readonly limits: PlatformLimits;
  readonly context: CaptionContext;
  readonly altText: string | undefined;
  /** As written, for what counts its length. */
  readonly original: string;
  readonly #normalised: Normalised;
  readonly #kept = new Map<string, unknown>();

  constructor({ platform, text, altText, context = {} }: CaptionInput) {
    this.platform = platform;
    this.limits = limitsOf(platform);
    this.context = context;
    this.altText = altText;
    this.original = text;
    this.#normalised = normalise(text);
  }

  /** In NFC, and with a straight apostrophe for a curly one. For personal data, limits, dates, neutrality and links. */
  get text(): string {
    return this.#normalised.text;
  }

  /** The same length, with blanks for URLs, e-mail addresses, mentions, hashtags and others' words: for spelling and style. */
  get prose(): string {
    return this.#once('prose', () =>
      blanked(this.text, [
        ...this.urls,
        ...this.emails,
        ...this.mentions,
        ...this.hashtags,
        ...this.quotations,
      ]),
    );
  }

  get urls(): readonly Piece[] {
    return this.#once('urls', () => urlsIn(this.text));
  }

  get emails(): readonly Piece[] {
    return this.#once('emails', () => emailsIn(this.text));
  }

  get mentions(): readonly Piece[] {
    return this.#once('mentions', () => mentionsIn(blanked(this.text, [...this.urls, ...this.emails])));
  }

  get hashtags(): readonly Piece[] {
    return this.#once('hashtags', () => hashtagsIn(blanked(this.text, this.urls)));
  }

  get quotations(): readonly Piece[] {
    return this.#once('quotations', () => quotationsIn(this.text));
  }

  /** Of the text; stops within URLs and addresses end none. */
  get sentences(): readonly Span[] {
    return this.#once('sentences', () => sentencesIn(masked(this.text, [...this.urls, ...this.emails])));
  }

  /** Of the prose. */
  get words(): readonly Piece[] {
    return this.#once('words', () => piecesOf(this.prose, WORD));
  }

  get isOtherLanguage(): boolean {
    return this.#once('language', () => isOtherLanguage(this.words.map(({ text }) => text)));
  }

  /** The places of the written caption that a place of `text` stands for. */
  inOriginal({ start, end }: Span): Span {
    return { start: this.#normalised.original(start), end: this.#normalised.original(end) };
  }

  /** What several rules ask of a caption, worked out once. */
  share<T>(name: string, work: (caption: Caption) => T): T {
    return this.#once(`shared ${name}`, () => work(this));
  }

  #once<T>(name: string, work: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, work());
    return this.#kept.get(name) as T;
  }
}

/** With a letter in every place, so that nothing in it reads as the end of a sentence. */
function masked(text: string, places: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    result += text.slice(done, Math.max(start, done)) + 'x'.repeat(end - Math.max(start, done));
    done = end;
  }
  return result + text.slice(done);
}
