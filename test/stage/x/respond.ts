import type { StageItem, StageSide } from '../world.ts';
import { type Json, postShape, repostShape, type UserGeneration, userShape } from './post-shape.ts';

const PAGE = 20;

/** The body X answers to a GraphQL request of the stage's page; undefined for an operation it does not know. */
export function respondX(side: StageSide, request: URL, round: number): Json | undefined {
  const operation = request.pathname.split('/').at(-1) ?? '';
  const variables = variablesOf(request);
  const timeline = (items: StageItem[], generation: UserGeneration, withPinned = false) => {
    const body = timelineBody(items, Number(variables.cursor ?? 0), round, generation);
    const pinned = withPinned && variables.cursor === undefined && items.find(({ post }) => post.pinned);
    if (pinned) body.instructions.push(pinEntry(pinned, round, generation));
    return body;
  };
  const own = side.profile.filter((item) => item.post.account === side.main || item.repostedBy !== undefined);
  switch (operation) {
    case 'HomeTimeline':
      return { data: { home: { home_timeline_urt: timeline(side.home, 'C') } } };
    case 'UserTweets': {
      const body = timeline(itemsOf(side, variables.userId), 'C', true);
      return { data: { user: { result: { __typename: 'User', timeline: { timeline: body } } } } };
    }
    case 'UserTweetsAndReplies':
      return {
        data: { user: { result: { __typename: 'User', timeline_v2: { timeline: timeline(own, 'A') } } } },
      };
    case 'SearchTimeline': {
      const query = String(variables.rawQuery ?? '').toLowerCase();
      const found = [...side.posts.values()].filter((post) => post.caption.toLowerCase().includes(query));
      const body = timeline(
        found.map((post) => ({ post })),
        'B',
      );
      return { data: { search_by_raw_query: { search_timeline: { timeline: body } } } };
    }
    case 'UserByScreenName': {
      const account = side.accounts.find(({ handle }) => handle === variables.screen_name);
      return { data: { user: account ? { result: userShape(account, 'C') } : {} } };
    }
    case 'TweetDetail':
      return detailBody(side, String(variables.focalTweetId), round);
    default:
      return undefined;
  }
}

function variablesOf(request: URL): Json {
  return JSON.parse(request.searchParams.get('variables') ?? '{}');
}

function itemsOf(side: StageSide, userId: unknown): StageItem[] {
  if (userId === side.main.id) return side.profile;
  return [...side.posts.values()].filter((post) => post.account.id === userId).map((post) => ({ post }));
}

function entryContent(item: StageItem, round: number, generation: UserGeneration): Json {
  const { post, repostedBy } = item;
  const result = repostedBy
    ? repostShape(post, repostedBy, round, generation)
    : postShape(post, round, generation);
  return {
    __typename: 'TimelineTweet',
    itemType: 'TimelineTweet',
    tweetDisplayType: 'Tweet',
    tweet_results: { result },
    ...(post.promoted ? { promotedMetadata: { impressionId: 'stage', disclosureType: 'NoDisclosure' } } : {}),
  };
}

function singleEntry(item: StageItem, sortIndex: string, round: number, generation: UserGeneration): Json {
  const kind = item.post.promoted ? 'promoted-tweet' : 'tweet';
  return {
    entryId: `${kind}-${item.post.id}`,
    sortIndex,
    content: {
      __typename: 'TimelineTimelineItem',
      entryType: 'TimelineTimelineItem',
      itemContent: entryContent(item, round, generation),
    },
  };
}

/** A post of the account's own thread comes in a module together with the post it answers. */
function threadEntry(item: StageItem, sortIndex: string, round: number, generation: UserGeneration): Json {
  const posts = item.post.replyTo ? [item.post.replyTo, item.post] : [item.post];
  return {
    entryId: `profile-conversation-${item.post.id}`,
    sortIndex,
    content: {
      __typename: 'TimelineTimelineModule',
      entryType: 'TimelineTimelineModule',
      displayType: 'VerticalConversation',
      items: posts.map((post) => ({
        entryId: `profile-conversation-${item.post.id}-tweet-${post.id}`,
        item: { itemContent: entryContent({ post }, round, generation) },
      })),
    },
  };
}

function cursorEntry(offset: number): Json {
  return {
    entryId: `cursor-bottom-${offset}`,
    sortIndex: '0',
    content: { entryType: 'TimelineTimelineCursor', value: String(offset), cursorType: 'Bottom' },
  };
}

function tombstone(sortIndex: string): Json {
  const result = {
    __typename: 'TweetTombstone',
    tombstone: { text: { text: 'Postingan ini tidak tersedia.' } },
  };
  return {
    entryId: `tombstone-${sortIndex}`,
    sortIndex,
    content: {
      entryType: 'TimelineTimelineItem',
      itemContent: { itemType: 'TimelineTweet', tweet_results: { result } },
    },
  };
}

/** One page of a timeline from `offset` on. Entries come out of order: `sortIndex` is the order. */
function timelineBody(
  items: StageItem[],
  offset: number,
  round: number,
  generation: UserGeneration,
): { instructions: Json[]; metadata: Json } {
  const entries = items.slice(offset, offset + PAGE).map((item, n) => {
    const sortIndex = String(9_000_000_000_000_000n - BigInt(offset + n));
    const build = item.post.replyTo ? threadEntry : singleEntry;
    return build(item, sortIndex, round, generation);
  });
  entries.reverse();
  entries.push(tombstone(String(9_000_000_000_000_000n - BigInt(offset + PAGE))));
  if (offset + PAGE < items.length) entries.push(cursorEntry(offset + PAGE));
  const instructions: Json[] = [{ type: 'TimelineAddEntries', entries }];
  if (offset === 0) instructions.unshift({ type: 'TimelineClearCache' });
  return { instructions, metadata: { scribeConfig: { page: 'stage' } } };
}

function pinEntry(item: StageItem, round: number, generation: UserGeneration): Json {
  return { type: 'TimelinePinEntry', entry: singleEntry(item, '9999999999999999999', round, generation) };
}

/** A status page: the post alone, since nobody on the stage answers. */
function detailBody(side: StageSide, id: string, round: number): Json {
  const post = side.posts.get(id);
  if (!post) return { data: {}, errors: [{ message: 'Not found' }] };
  const focal = singleEntry({ post }, '9', round, 'C');
  const instructions = [
    { type: 'TimelineAddEntries', entries: [focal] },
    { type: 'TimelineTerminateTimeline', direction: 'Top' },
  ];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}
