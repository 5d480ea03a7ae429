import type { Random } from './random.ts';

const SHORTCODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An X id made at this time: (ms − 1288834974657) << 22. */
export function newSnowflake(ms: number, random: Random): string {
  return String((BigInt(ms - 1_288_834_974_657) << 22n) + BigInt(random.between(0, 4_194_303)));
}

/** An Instagram id made at this time: (ms − 1314220021721) << 23. */
export function newMetaPk(ms: number, random: Random): string {
  return String((BigInt(ms - 1_314_220_021_721) << 23n) + BigInt(random.between(0, 8_388_607)));
}

/** A TikTok id made at this time: its seconds << 32. */
export function newTikTokId(ms: number, random: Random): string {
  return String((BigInt(Math.floor(ms / 1000)) << 32n) + BigInt(random.between(0, 4_294_967_295)));
}

/** A YouTube id: 11 letters for 64 bits, so that the last is one of 16. It says nothing of the time. */
export function newVideoId(random: Random): string {
  const letters = Array.from({ length: 10 }, () => SHORTCODE_LETTERS.charAt(random.between(0, 63)));
  return `${letters.join('')}${SHORTCODE_LETTERS.charAt(4 * random.between(0, 15))}`;
}

export function shortcodeOf(pk: string): string {
  let rest = BigInt(pk);
  let code = '';
  while (rest > 0n) {
    code = SHORTCODE_LETTERS.charAt(Number(rest % 64n)) + code;
    rest /= 64n;
  }
  return code;
}

export function pkOfShortcode(code: string): string {
  let pk = 0n;
  for (const letter of code) pk = pk * 64n + BigInt(SHORTCODE_LETTERS.indexOf(letter));
  return String(pk);
}
