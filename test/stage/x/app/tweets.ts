import { dig, digList, digNumber, digText } from '../../app/json.ts';

/** A post as the page's own script understands it from a response. */
export type Tweet = {
  id: string;
  handle: string;
  name: string;
  avatar: string;
  verified: boolean;
  text: string;
  cut: boolean;
  time: string;
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number | undefined;
  media: { type: string; url: string }[];
  card: boolean;
  quote: Tweet | undefined;
};
export type Row = { tweet: Tweet; context: string | undefined; promoted: boolean };

function unwrap(result: unknown): unknown {
  return dig(result, '__typename') === 'TweetWithVisibilityResults' ? dig(result, 'tweet') : result;
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function tweetOf(result: unknown): Tweet | undefined {
  const post = unwrap(result);
  const legacy = dig(post, 'legacy');
  const id = digText(post, 'rest_id');
  if (id === '' || legacy === undefined) return undefined;
  const user = dig(post, 'core', 'user_results', 'result');
  const views = digText(post, 'views', 'count');
  const [from = 0, to] = digList(legacy, 'display_text_range').map(Number);
  const quoted = dig(post, 'quoted_status_result', 'result');
  return {
    id,
    handle: digText(user, 'core', 'screen_name') || digText(user, 'legacy', 'screen_name'),
    name: digText(user, 'core', 'name') || digText(user, 'legacy', 'name'),
    avatar: digText(user, 'avatar', 'image_url') || digText(user, 'legacy', 'profile_image_url_https'),
    verified: dig(user, 'is_blue_verified') === true,
    text: plain(Array.from(digText(legacy, 'full_text')).slice(from, to).join('')),
    cut: dig(post, 'note_tweet') !== undefined,
    time: new Date(digText(legacy, 'created_at')).toISOString(),
    replies: digNumber(legacy, 'reply_count'),
    reposts: digNumber(legacy, 'retweet_count') + digNumber(legacy, 'quote_count'),
    likes: digNumber(legacy, 'favorite_count'),
    bookmarks: digNumber(legacy, 'bookmark_count'),
    views: views === '' ? undefined : Number(views),
    media: digList(legacy, 'extended_entities', 'media').map((media) => ({
      type: digText(media, 'type'),
      url: digText(media, 'media_url_https'),
    })),
    card: dig(post, 'card') !== undefined,
    quote: quoted === undefined ? undefined : tweetOf(quoted),
  };
}

function rowOf(content: unknown, context: string | undefined): Row | undefined {
  const result = unwrap(dig(content, 'tweet_results', 'result'));
  const original = dig(result, 'legacy', 'retweeted_status_result', 'result');
  const tweet = tweetOf(original ?? result);
  if (!tweet) return undefined;
  const by = digText(result, 'core', 'user_results', 'result', 'core', 'name');
  return {
    tweet,
    context: original === undefined ? context : `repost:${by}`,
    promoted: dig(content, 'promotedMetadata') !== undefined,
  };
}

function rowsOfEntry(entry: unknown, context?: string): Row[] {
  const items = digList(entry, 'content', 'items').map((item) => dig(item, 'item', 'itemContent'));
  const contents = items.length > 0 ? items : [dig(entry, 'content', 'itemContent')];
  return contents.flatMap((content) => rowOf(content, context) ?? []);
}

const ROOTS: (string | number)[][] = [
  ['data', 'home', 'home_timeline_urt'],
  ['data', 'user', 'result', 'timeline', 'timeline'],
  ['data', 'user', 'result', 'timeline_v2', 'timeline'],
  ['data', 'search_by_raw_query', 'search_timeline', 'timeline'],
  ['data', 'threaded_conversation_with_injections_v2'],
];

/** The rows of a timeline response in their order, and where the next page begins. */
export function readTimeline(body: unknown): { rows: Row[]; next: string | undefined } {
  const instructions = ROOTS.flatMap((root) => digList(body, ...root, 'instructions'));
  const pinned = instructions.flatMap((step) => rowsOfEntry(dig(step, 'entry'), 'pinned'));
  const entries = instructions.flatMap((step) => digList(step, 'entries'));
  entries.sort((a, b) => (BigInt(digText(b, 'sortIndex')) > BigInt(digText(a, 'sortIndex')) ? 1 : -1));
  const cursor = entries.find((entry) => digText(entry, 'content', 'cursorType') === 'Bottom');
  return {
    rows: [...pinned, ...entries.flatMap((entry) => rowsOfEntry(entry))],
    next: cursor === undefined ? undefined : digText(cursor, 'content', 'value'),
  };
}
