import { captionRules } from '../../../src/checks/captions/rules.ts';

export const SPELLING_IDS = [
  'anda-capital',
  'bound-prefix-split',
  'compound-joined',
  'hyphen-se-ke',
  'joined-preposition',
  'long-paragraph',
  'long-sentence',
  'nonstandard-word',
  'pun-joined',
  'reduplication-digit',
  'repeated-word',
  'sentence-capital',
  'separated-passive',
  'symbol-as-word',
  'text-speak',
];

/** The rules about spelling and style of Indonesian. */
export const spellingRules = captionRules.filter(({ id }) => SPELLING_IDS.includes(id));
