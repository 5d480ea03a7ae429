import type { StagePost } from '../world.ts';

/** Facebook's many names of one post. Only `post_id` stays; the others differ by surface, load or owner. */

/** Where a post is met: its token and its `pfbid` are others on each. */
export type FacebookSurface = 'home' | 'profile' | 'post' | 'group' | 'reel';

const SURFACES: readonly FacebookSurface[] = ['home', 'profile', 'post', 'group', 'reel'];
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Above any load's number. */
const LOADS = 997n;
const TAIL = 'StageKotaContohKpuStage';

export const GROUP = 'wargakotacontoh';

function loadOf(surface: FacebookSurface, round: number): bigint {
  return BigInt(SURFACES.indexOf(surface) * 100 + (round % 100));
}

function lettersOf(number: bigint): string {
  let rest = number;
  let text = '';
  while (rest > 0n) {
    text = LETTERS.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}

export function pfbidOf(post: StagePost, surface: FacebookSurface, round: number): string {
  return `pfbid0${lettersOf(BigInt(post.id) * LOADS + loadOf(surface, round))}${TAIL}l`;
}

/** The post id in a `pfbid`; undefined for anything else. */
export function postIdOfPfbid(pfbid: string): string | undefined {
  const [, letters] = new RegExp(`^pfbid0(\\w+)${TAIL}l$`).exec(pfbid) ?? [];
  if (letters === undefined) return undefined;
  let number = 0n;
  for (const letter of letters) number = number * 62n + BigInt(LETTERS.indexOf(letter));
  return String(number / LOADS);
}

/** The opaque token that stands in the data and in the links of one rendered post. */
export function tokenOf(post: StagePost, surface: FacebookSurface, round: number, kind = 'click'): string {
  let state = BigInt(post.id) ^ (loadOf(surface, round) << 40n) ^ BigInt(kind.length);
  let text = '';
  while (text.length < 60) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & ((1n << 64n) - 1n);
    text += lettersOf(state >> 8n);
  }
  return `AZ${text.slice(0, 40)}-${text.slice(40, 58)}_${kind.length % 10}`;
}

export function photoIdOf(post: StagePost, slide = 0): string {
  return String(BigInt(post.id) + 7_000_000_000_001n + BigInt(slide * 12));
}

export function videoIdOf(post: StagePost): string {
  return String(BigInt(post.id) + 11_000_000_000_003n);
}

/** The id of a post's feedback: a single photo has it, and not the post that shows it. */
export function feedbackIdOf(post: StagePost): string {
  return base64(`feedback:${post.format === 'photo' ? photoIdOf(post) : post.id}`);
}

export function storyIdOf(post: StagePost, surface: FacebookSurface): string {
  const { account, id } = post;
  if (surface === 'home') return base64(`S:_IFS:1:-${id}:stage`);
  return base64(surface === 'group' ? `S:_I${account.id}:VK:${id}` : `S:_I${account.id}:${id}:${id}`);
}

export function base64(text: string): string {
  return btoa(text);
}

/** The address that Facebook gives a post on a surface. */
export function addressOf(post: StagePost, surface: FacebookSurface, round: number): string {
  const site = 'https://www.facebook.com';
  if (surface === 'group') return `${site}/groups/${GROUP}/posts/${post.id}/`;
  if (post.format === 'reel') return `${site}/reel/${videoIdOf(post)}/`;
  return `${site}/${post.account.handle}/posts/${pfbidOf(post, surface, round)}`;
}
