import { isAllCapitals, isCapitalised, LONGEST_WORD } from './casing.ts';
import data from './data/bound-forms.json';

const FORMS = new Map<string, ReadonlySet<string>>();
for (const lists of [data.forms, data.ownForms]) {
  for (const [form, words] of Object.entries(lists)) {
    FORMS.set(form, new Set([...(FORMS.get(form) ?? []), ...words]));
  }
}
/** Before every word. */
const BEFORE_ANY = 'pasca';
/** Pra dan pasca bencana: only the latter has its word behind it. */
const NOT_AFTER_ANY = new Set(['dan', 'atau', 'serta', 'maupun', 'ini', 'itu', 'adalah', 'yang']);
/** Before an acronym too, though it is in no list: non ASN, antar SMA. */
const BEFORE_ACRONYMS = new Set(['non', 'antar', 'anti', 'pra']);

/** The bound form, in lower case, that stands apart from the word it belongs to. */
export function boundForm(first: string, second: string): string | undefined {
  if (second.length > LONGEST_WORD) return undefined;
  const form = first.toLowerCase();
  const word = second.toLowerCase();
  if (form === BEFORE_ANY) return NOT_AFTER_ANY.has(word) ? undefined : form;
  const words = FORMS.get(form);
  if (!words) return undefined;
  if (words.has(word) || words.has(word.replace(/nya$/, ''))) return form;
  const isAcronym = isAllCapitals(second) && !isAllCapitals(first);
  return isAcronym && BEFORE_ACRONYMS.has(form) ? form : undefined;
}

/** Joined; with a hyphen before a capital or a digit, but for a heading, where the form has one as well. */
export function joinedForm(first: string, second: string): string {
  if (/^\p{N}/u.test(second)) return `${first}-${second}`;
  if (!isCapitalised(second)) return first + second;
  const isListed = FORMS.get(first.toLowerCase())?.has(second.toLowerCase()) === true;
  if (isListed && isAllCapitals(first)) return first + second;
  if (isListed && isCapitalised(first) && !isAllCapitals(second)) return first + second.toLowerCase();
  return `${first}-${second}`;
}
