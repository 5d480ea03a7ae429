import type { StageAccount } from '../world.ts';

/** Accounts as Threads states them; the shapes are those of the Threads fact sheet, sections 2.1 and 2.4. */
export type Json = { [key: string]: unknown };

const PICTURES = 'https://scontent.cdninstagram.com/v/t51.2885-19';

export function avatarUrl(account: StageAccount): string {
  return `${PICTURES}/${account.hue}.jpg`;
}

/** The author of a post: followers are never there, and a quoted post's has no name. */
export function authorShape(account: StageAccount, isQuoted = false): Json {
  return {
    pk: account.id,
    id: account.id,
    username: account.handle,
    ...(isQuoted ? {} : { full_name: account.name }),
    profile_pic_url: avatarUrl(account),
    is_verified: account.verified,
    text_post_app_is_private: false,
    friendship_status: null,
    transparency_label: null,
  };
}

/** What the profile header states; of numbers only the followers. */
export function profileShape(account: StageAccount): Json {
  const fragment = { fragment_type: 'plaintext', plaintext: account.bio, link_fragment: null };
  return {
    ...authorShape(account),
    biography: account.bio,
    text_app_biography: { text_fragments: { fragments: [fragment] } },
    bio_links: [
      {
        url: account.website,
        lynx_url: `https://l.threads.com/?u=${encodeURIComponent(account.website ?? '')}&e=stage`,
      },
    ],
    hd_profile_pic_versions: [320, 640].map((size) => ({
      height: size,
      width: size,
      url: `${PICTURES}/s${size}/${account.hue}.jpg`,
    })),
    follower_count: account.followers,
    profile_tags: [],
    profile_context_facepile_users: null,
    is_threads_only_user: false,
  };
}
