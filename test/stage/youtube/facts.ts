import type { StageAccount, StagePost, StageSide } from '../world.ts';
import type { Language } from './texts.ts';

export type Json = { [key: string]: unknown };

/** What a response is made from. */
export type Told = { side: StageSide; now: number; round: number; language: Language };

/** YouTube's titles are one line of at most 100 characters; the rest of a caption is the description's. */
export function titleOf({ caption }: StagePost): string {
  const [line = ''] = caption.split('\n');
  return line.slice(0, 100).trim();
}

export function secondsOf({ id, format }: StagePost): number {
  const some = id.charCodeAt(0) * 7 + id.charCodeAt(1) * 3;
  return format === 'short' ? 15 + (some % 45) : 60 + some;
}

/** The viewers of a running stream, and those who wait for a premiere: never its views. */
export function viewersOf({ counts }: StagePost): number {
  return 56 + Math.floor((counts.views ?? 0) / 12);
}

export function hasComments({ format, upcoming, commentsOff }: StagePost): boolean {
  return format !== 'live' && !upcoming && !commentsOff;
}

export function pictureUrl({ id, account }: StagePost, form: 'hqdefault' | 'oardefault'): string {
  return `https://i.ytimg.com/vi/${id}/${form}_${(account.hue + id.charCodeAt(2) * 5) % 360}.jpg`;
}

export function avatarUrl({ hue }: StageAccount): string {
  return `https://yt3.ggpht.com/stage/${hue}.jpg`;
}

export function channelEndpoint(account: StageAccount): Json {
  return { browseEndpoint: { browseId: account.id, canonicalBaseUrl: `/@${account.handle}` } };
}

export function thumbnails(url: string, width: number, height: number): Json {
  return { thumbnails: [{ url, width, height }] };
}

export function runs(...texts: string[]): Json {
  return { runs: texts.map((text) => ({ text })) };
}

/** A token that asks for more of a list, or for comments: opaque to the page. */
export function tokenOf(kind: string, subject: string, offset: number): string {
  return Buffer.from(JSON.stringify([kind, subject, offset])).toString('base64url');
}

export function readToken(token: string): { kind: string; subject: string; offset: number } {
  const [kind, subject, offset] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
  return { kind: String(kind), subject: String(subject), offset: Number(offset) };
}

export function continuationItem(token: string, request: 'BROWSE' | 'WATCH_NEXT' | 'SEARCH'): Json {
  return {
    continuationItemRenderer: {
      trigger: 'CONTINUATION_TRIGGER_ON_ITEM_SHOWN',
      continuationEndpoint: {
        continuationCommand: { token, request: `CONTINUATION_REQUEST_TYPE_${request}` },
      },
    },
  };
}
