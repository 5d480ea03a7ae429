import type { StageAccount } from '../world.ts';
import { shortCount } from './counts.ts';
import type { Json, Language } from './feedback-shape.ts';
import { avatarUrl } from './story-shape.ts';

/** The head of a Page's profile: fact sheet, section 6. */

function textShape(text: string): Json {
  return { text, ranges: [], image_ranges: [], inline_style_ranges: [] };
}

/** Page likes beside followers: only the address tells which is which. */
function socialContext(account: StageAccount, language: Language): Json {
  const page = `https://www.facebook.com/${account.handle}`;
  const [likes, followers, following] =
    language === 'id' ? ['suka', 'pengikut', 'mengikuti'] : ['likes', 'followers', 'following'];
  const line = (count: number, word: string, uri: string) => ({
    text: textShape(`${shortCount(count, language)} ${word}`),
    uri: `${page}/${uri}`,
  });
  return {
    content: [
      line(Math.floor(account.followers * 0.83), likes, 'friends_likes/'),
      line(account.followers, followers, 'followers/'),
      line(account.following, following, 'following/'),
    ],
    facepile_profiles: [],
  };
}

export function headerShape(account: StageAccount, language: Language): Json {
  return {
    __typename: 'XFBProfileEntityConvergenceHeaderRenderer',
    user: {
      __isProfile: 'User',
      __typename: 'User',
      name: account.name,
      url: `https://www.facebook.com/${account.handle}`,
      gender: 'NEUTER',
      is_additional_profile_plus: true,
      delegate_page: {
        is_business_page_active: false,
        id: `1${account.id}`,
        best_description: { text: account.bio },
      },
      id: account.id,
      cover_photo: {
        photo: { image: { uri: `https://scontent.xx.fbcdn.net/v/t39.30808-6/${account.hue}_n.jpg` } },
      },
      profilePicLarge: { uri: avatarUrl(account) },
      profilePicMedium: { uri: avatarUrl(account) },
      profilePicSmall: { uri: avatarUrl(account) },
      username_for_profile: account.handle,
      is_verified: account.verified,
      show_verified_badge_on_profile: account.verified,
      profile_social_context: socialContext(account, language),
    },
  };
}

/** The column beside the timeline, with the website behind Facebook's own redirect. */
export function tilesShape(account: StageAccount): Json {
  const website = account.website ?? '';
  const url = `https://l.facebook.com/l.php?u=${encodeURIComponent(website)}&h=stage`;
  const item = {
    timeline_context_item: {
      timeline_context_list_item_type: 'INTRO_CARD_WEBSITE',
      renderer: {
        context_item: {
          title: { ...textShape(website), ranges: [{ entity: { __typename: 'ExternalUrl', url } }] },
        },
      },
    },
  };
  const renderer = { view: { profile_tile_items: { nodes: [{ node: item }] } } };
  const view = { view_style_renderer: renderer };
  return { edges: [{ node: { profile_tile_views: { nodes: [view] } } }] };
}
