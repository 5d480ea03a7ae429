/** The fictional institution of the stage, its neighbours and their posts. Everything here is invented. */
/** A folder under `test/stage/`. */
export type StagePlatform = 'x' | 'instagram' | 'facebook' | 'threads' | 'tiktok' | 'youtube';

export type StageAccount = {
  id: string;
  handle: string;
  name: string;
  bio: string;
  website?: string;
  verified: boolean;
  followers: number;
  following: number;
  hue: number;
};

export type StageFormat = 'text' | 'photo' | 'video' | 'carousel' | 'reel' | 'short' | 'live' | 'link';
export type StageCounts = {
  likes: number;
  comments: number;
  reposts: number;
  quotes: number;
  shares: number;
  saves: number;
  /** Null when the platform does not state it. */
  views: number | null;
};

export type StagePost = {
  id: string;
  account: StageAccount;
  caption: string;
  /** Milliseconds since 1970, whole seconds. */
  createdAt: number;
  format: StageFormat;
  slides: number;
  long: boolean;
  /** Its owner hides likes, on Meta's platforms views too. */
  hidden: boolean;
  promoted: boolean;
  pinned: boolean;
  /** Announced, with viewers who wait, and without views. */
  upcoming?: true;
  /** For paying members: lists state no views of it. */
  membersOnly?: true;
  commentsOff?: true;
  quoteOf?: StagePost;
  replyTo?: StagePost;
  coauthor?: StageAccount;
  /** At round 0; see `countsAt`. */
  counts: StageCounts;
};

/** A place in a timeline: the post, and who reposted it there. */
export type StageItem = { post: StagePost; repostedBy?: StageAccount };

export type StageSide = {
  accounts: StageAccount[];
  main: StageAccount;
  posts: Map<string, StagePost>;
  /** The main account's own timeline, newest first, pinned post in its own time order. */
  profile: StageItem[];
  home: StageItem[];
};
/** `sides` by platform. */
export type World = { now: number; sides: Readonly<Partial<Record<StagePlatform, StageSide>>> };

/** The platform's part of the world. Throws for a platform that the stage does not have. */
export function sideOf(world: World, platform: StagePlatform): StageSide {
  const side = world.sides[platform];
  if (!side) throw new Error(`the stage has no ${platform}`);
  return side;
}

/** The counts a platform states at a round: each round every post has gained some of each. */
export function countsAt(post: StagePost, round: number): StageCounts {
  const { likes, comments, reposts, quotes, shares, saves, views } = post.counts;
  return {
    likes: likes + round * (3 + (likes % 5)),
    comments: comments + round * (1 + (comments % 2)),
    reposts: reposts + round,
    quotes: quotes + (round >> 1),
    shares: shares + round,
    saves: saves + round,
    views: views === null ? null : views + round * 97,
  };
}
