import type { Caption } from './caption.ts';
import { clarificationIn } from './clarification.ts';
import data from './data/occasions.json';
import { hasPhrase, phrases, phrasesIn, textWords } from './find-words.ts';
import { incidentIn } from './incident.ts';

const CONDOLENCE = phrases(data.condolence);
const EMERGENCY = phrases(data.emergency);
const LEGAL = phrases(data.legal);

export function isCondolence(caption: Caption): boolean {
  return caption.share('condolence', () => hasPhrase(textWords(caption), CONDOLENCE));
}

/** Condolence, clarification, emergency: captions from which nobody expects a call or a question. */
export function isGrave(caption: Caption): boolean {
  return caption.share(
    'grave',
    () =>
      isCondolence(caption) ||
      clarificationIn(caption) !== undefined ||
      incidentIn(caption) !== undefined ||
      hasPhrase(textWords(caption), EMERGENCY),
  );
}

/** An announcement that has effect in law says so in its first lines. */
export function isLegalAnnouncement(caption: Caption): boolean {
  return caption.share('legal', () => {
    const head = caption.sentences[2]?.end ?? caption.text.length;
    return phrasesIn(textWords(caption), LEGAL).some(({ start }) => start < head);
  });
}
