/**
 * Objects in the shapes of X's GraphQL responses, by hand from the fact sheet: users of 2025-03 (all in `legacy`), of
 * 2026-05 (`core` beside `legacy`) and of 2026-08 (no `legacy`), posts of 2026-08. Everyone in them is fictional.
 */

type Fields = Record<string, unknown>;

export const OWNER_ID = '1500000000000000001';

const website = {
  url: { urls: [{ expanded_url: 'https://kpu.contoh.example/', url: 'https://t.co/AAAAAAAAAA' }] },
};

/** 2026-08: no `legacy`. */
export function user(changes: Fields = {}): Fields {
  return {
    __typename: 'User',
    rest_id: OWNER_ID,
    avatar: { image_url: 'https://pbs.twimg.com/profile_images/1/kpu_normal.jpg' },
    core: {
      created_at: 'Sat Dec 14 04:35:55 +0000 2013',
      name: 'KPU Kota Contoh',
      screen_name: 'kpu_kotacontoh',
    },
    is_blue_verified: false,
    profile_bio: { description: 'Akun resmi KPU Kota Contoh.', entities: { description: {}, ...website } },
    relationship_counts: { followers: 12345, following: 67 },
    tweet_counts: { media_tweets: 8, tweets: 4321 },
    verification: { verified: false, verified_type: 'Government' },
    website: { url: 'https://t.co/AAAAAAAAAA' },
    ...changes,
  };
}

/** 2026-05: names in `core`, counts in `legacy`. */
export function userWithCoreAndLegacy(): Fields {
  const { relationship_counts, tweet_counts, profile_bio, ...rest } = user();
  return {
    ...rest,
    profile_bio: { description: 'Akun resmi KPU Kota Contoh.' },
    legacy: {
      description: 'Akun resmi KPU Kota Contoh.',
      entities: website,
      followers_count: 12345,
      friends_count: 67,
      statuses_count: 4321,
    },
  };
}

/** 2025-03: everything in `legacy`. */
export function userWithLegacy(): Fields {
  return {
    __typename: 'User',
    rest_id: OWNER_ID,
    is_blue_verified: false,
    legacy: {
      description: 'Akun resmi KPU Kota Contoh.',
      entities: website,
      followers_count: 12345,
      friends_count: 67,
      name: 'KPU Kota Contoh',
      profile_image_url_https: 'https://pbs.twimg.com/profile_images/1/kpu_normal.jpg',
      screen_name: 'kpu_kotacontoh',
      statuses_count: 4321,
      verified: false,
    },
  };
}

export function otherUser(id: string, handle: string): Fields {
  return user({ rest_id: id, core: { name: handle.toUpperCase(), screen_name: handle } });
}

type PostChanges = { node?: Fields; legacy?: Fields; author?: Fields };

/** A text post of 2026-08 by the fictional institution. */
export function post(id: string, { node = {}, legacy = {}, author = user() }: PostChanges = {}): Fields {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: author } },
    edit_control: { edit_tweet_ids: [id] },
    views: { count: '5000', state: 'EnabledWithCount' },
    ...node,
    legacy: {
      bookmark_count: 4,
      conversation_id_str: id,
      created_at: 'Wed Jul 08 15:46:13 +0000 2026',
      entities: {},
      favorite_count: 100,
      full_text: `Unggahan ${id}`,
      id_str: id,
      is_quote_status: false,
      quote_count: 3,
      reply_count: 10,
      retweet_count: 20,
      user_id_str: author.rest_id,
      ...legacy,
    },
  };
}

export const photo = {
  type: 'photo',
  expanded_url: 'https://x.com/kpu_kotacontoh/status/2074882755905585501/photo/1',
};

/** A timeline entry around a post. */
export function entry(result: unknown, itemContent: Fields = {}): Fields {
  return {
    entryId: 'tweet-1',
    content: {
      entryType: 'TimelineTimelineItem',
      itemContent: { itemType: 'TimelineTweet', tweet_results: { result }, ...itemContent },
    },
  };
}

/** A conversation or grid: several posts in one entry. */
export function module(...results: unknown[]): Fields {
  return { content: { items: moduleItems(...results) } };
}

export function moduleItems(...results: unknown[]): Fields[] {
  return results.map((result) => ({ item: { itemContent: { tweet_results: { result } } } }));
}

/** A profile's timeline of 2026. */
export function timeline(entries: Fields[], more: Fields[] = []): Fields {
  const instructions = [{ type: 'TimelineClearCache' }, ...more, { type: 'TimelineAddEntries', entries }];
  return { data: { user: { result: { __typename: 'User', timeline: { timeline: { instructions } } } } } };
}
