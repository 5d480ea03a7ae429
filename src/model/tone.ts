/** What a user says of a comment; Takar never guesses it (DOMAIN 2.11). */
export const TONES = ['positive', 'neutral', 'negative', 'question', 'complaint'] as const;
export type Tone = (typeof TONES)[number];

/** The user's label on a comment: no text and no name of it is kept. */
export type Mark = {
  tone?: Tone;
  /** Spam, tags alone, emoji alone: no answer is owed. */
  noAnswerNeeded?: true;
};
