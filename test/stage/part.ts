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
  look: PageLook;
  round: number;
  files: PageFiles;
  /** What becomes of data that a document carries itself; answers to requests are dressed by the stage. */
  dress(data: unknown): unknown;
};

/** `json` is sent as it is, `lines` as JSON line by line, as a stream comes. */
export type StageAnswer = { html: string } | { json: unknown } | { lines: readonly unknown[] };

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
  pages: { profile: string; home: string };
  /** More paths that are worth a visit, for the guide of `npm start`. */
  more: readonly string[];
  /** Answers a request to one of its hosts; undefined when the platform knows no such address. */
  answer(request: StageRequest, show: StageShow): StageAnswer | undefined;
  /**
   * The engagement rate in percent that a badge must show, worked out from the stage's own numbers and not with
   * Takar's code; undefined when the platform does not state all that it takes. `followersKnown`: the account's page
   * was read, or whatever else states its followers. `pageUrl`: where the badge stands. `onlyRoundedRead`: of
   * the post nothing was read but sources that round, where the platform has such beside its exact ones.
   */
  rate(
    post: StagePost,
    counts: StageCounts,
    where: { followersKnown: boolean; pageUrl: string; onlyRoundedRead: boolean },
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
