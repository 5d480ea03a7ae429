import type { PageFiles } from './bundle.ts';
import type { Random } from './random.ts';
import type { StageAccount, StageCounts, StageFormat, StagePlatform, StagePost, StageSide } from './world.ts';

/** How a platform's page looks when it is served. */
export type PageLook = { language: 'id' | 'en'; theme: 'light' | 'dark' };

/** How the accounts and posts of a platform differ from those of the others. */
export type StageTraits = {
  accountId(index: number): string;
  /** Followers of an account that has `base` of them on an average platform. */
  followers(base: number, index: number): number;
  newId(createdAt: number, random: Random, format: StageFormat): string;
  /** Each as often as it stands here. */
  formats: readonly [StageFormat, ...StageFormat[]];
  /** Likes of a usual post, as a share of the followers. */
  likesPerFollower: number;
  /** Whether the platform counts the views of such a post. */
  hasViews(format: StageFormat, random: Random): boolean;
  /** The share of posts whose owner hides likes and views. */
  hidden: number;
  /** Posts of the main account for each that it has on other platforms: where some stand in lists of their own. */
  postsFactor?: number;
  /** What is out of the ordinary in the main account's post at this place of its timeline, from the newest on. */
  special?(place: number): Partial<StagePost>;
  /** What else stands in a timeline. */
  quotes?: true;
  replies?: true;
  reposts?: true;
  coauthors?: true;
  /** Others answer the main account's posts with posts of their own, and it answers some of those. */
  answers?: true;
};

export type StageRequest = {
  url: URL;
  method: string;
  /** The browser asks for a page, not for data. */
  isDocument: boolean;
  /** What was posted; '' when nothing was. */
  body: string;
};

export type StageShow = {
  side: StageSide;
  /** Milliseconds since 1970 that the world takes for now. */
  now: number;
  look: PageLook;
  round: number;
  files: PageFiles;
  /** What becomes of data that a document carries itself; answers to requests are dressed by the stage. */
  dress(data: unknown): unknown;
};

/**
 * `json` is sent as it is, `lines` as JSON line by line, as a stream comes. `headers` are what a document comes with
 * beside its type.
 */
export type StageAnswer =
  | { html: string; headers?: Readonly<Record<string, string>> }
  | { json: unknown }
  | { lines: readonly unknown[] };

/** What was read of a post: what lists state, its own page too, or there its comments as well. */
export type StageDepth = 'list' | 'page' | 'comments';

/** What the list on a platform's profile page states, where that is less than all. */
export type ListedPosts = {
  /** The list has the post, with its count. */
  has(post: StagePost): boolean;
  /** The one count that it states of each, and as it rounds it. */
  count: keyof StageCounts;
  of(post: StagePost, counts: StageCounts): number | undefined;
};

/** One platform of the stage: a folder with `index.ts` (this), `app/main.ts` (its page's script) and style sheets. */
export type StagePart = {
  id: StagePlatform;
  /** As the platform writes itself. */
  name: string;
  /** Hosts of its pages and data. */
  hosts: readonly string[];
  /** Hosts of its pictures; each answers any address with one. */
  imageHosts: readonly string[];
  traits: StageTraits;
  /** What an account reposts stands in a list of its own and not among its posts. */
  repostsApart?: true;
  /** Addresses that tests open: the main account's posts, and the home feed or what comes nearest to it. */
  pages: {
    profile: string;
    home: string;
    /** A post's own page, where lists leave out some of what the rate takes. */
    post?(post: StagePost): string;
  };
  listed?: ListedPosts;
  /** More paths that are worth a visit, for the guide of `npm start`. */
  more: readonly string[];
  /** Answers a request to one of its hosts; undefined when the platform knows no such address. */
  answer(request: StageRequest, show: StageShow): StageAnswer | undefined;
  /**
   * The engagement rate in percent that a badge must show, worked out from the stage's own numbers and not with
   * Takar's code; undefined when the platform does not state all that it takes. `followersKnown`: the account's page
   * was read, or whatever else states its followers. `pageUrl`: where the badge stands. `onlyRoundedRead`: of
   * the post nothing was read but sources that round, where the platform has such beside its exact ones. `read`: what was read of
   * the post before; the page at `pageUrl` may say more.
   */
  rate(
    post: StagePost,
    counts: StageCounts,
    where: { followersKnown: boolean; pageUrl: string; onlyRoundedRead: boolean; read: StageDepth },
  ): number | undefined;
  /** Each rate takes a number that the platform rounds, and is written as a rounded one. */
  ratesAreRounded?: true;
  /** The followers that the platform states of an account, as it rounds them. */
  followersStated(account: StageAccount): number;
};

/** A number as platforms cut it: three figures at most, the rest zeros. */
export function cutToThree(value: number): number {
  if (value < 1000) return value;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  return Math.floor(value / unit) * unit;
}
