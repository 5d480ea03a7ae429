import { isoFromMs } from './values.ts';

/** Ids that carry their time, and shortcodes. Formulas and their measured errors: the platform sheets, section 2. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PRIVATE_TAIL = 28;

/** `pk` of an Instagram or Threads shortcode; a private post's code has 28 more characters. Undefined if it is none. */
export function pkFromShortcode(code: string): string | undefined {
  const short = code.length > PRIVATE_TAIL ? code.slice(0, -PRIVATE_TAIL) : code;
  if (!/^[\w-]{1,12}$/.test(short)) return undefined;
  let pk = 0n;
  for (const letter of short) pk = pk * 64n + BigInt(ALPHABET.indexOf(letter));
  return pk > 0n ? String(pk) : undefined;
}

/** Shortcode of a `pk`. Undefined when it is not a positive whole number of at most 20 digits. */
export function shortcodeFromPk(pk: string): string | undefined {
  if (!/^\d{1,20}$/.test(pk)) return undefined;
  let rest = BigInt(pk);
  let code = '';
  while (rest > 0n) {
    code = ALPHABET.charAt(Number(rest % 64n)) + code;
    rest /= 64n;
  }
  return code === '' ? undefined : code;
}

function shiftedTime(id: string, bits: bigint, epochMs: number): string | undefined {
  return /^\d{1,20}$/.test(id) ? isoFromMs(Number(BigInt(id) >> bits) + epochMs) : undefined;
}

/** Upload time in the `pk` of Instagram (may differ from the posting time by days) and Threads (by seconds). */
export function timeFromMetaPk(pk: string): string | undefined {
  return shiftedTime(pk, 23n, 1_314_220_021_721);
}

/** Posting time in an X id, right to the second. Ids of before November 2010 carry none. */
export function timeFromSnowflake(id: string): string | undefined {
  return id.length >= 11 ? shiftedTime(id, 22n, 1_288_834_974_657) : undefined;
}
