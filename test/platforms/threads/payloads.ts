import type { Payload } from '../payload.ts';
import {
  CITIZEN,
  codeOf,
  GRAPHQL,
  KPU,
  OTHER,
  PK,
  pageOf,
  post,
  profile,
  THIRD,
  thread,
  user,
} from './nodes.ts';

/**
 * Small responses written by hand from the platform's sheet. Profile, permalink and account imitate pages of 2025-06
 * to 2026-06; feed, search and the view count what was reported in 2026-07; the last one the nodes of 2023.
 */

const reply = { is_reply: true, reply_to_author: { id: KPU.pk, username: KPU.username } };
const quoted = post({ user: { pk: CITIZEN.pk, username: CITIZEN.username }, like_count: 63 }, {}, OTHER);
const { text_post_app_info, ...rest } = post({ like_count: 41 }, { reshare_count: 6 });
const renamed = { ...rest, text_app_info: text_post_app_info };

function own(name: string, page: string, body: unknown): Payload {
  return { name: `own: Threads ${name}`, page, request: GRAPHQL, text: JSON.stringify(body) };
}

const payloads: Payload[] = [
  own(
    'profile with a quote, a repost, hidden counts and a carousel',
    'https://www.threads.com/@kpu_kotacontoh',
    profile(
      post({}, { share_info: { quoted_post: quoted, reposted_post: null }, reshare_count: 5 }),
      post({ like_count: 0 }, { share_info: { reposted_post: quoted } }, THIRD),
      post({ like_count: 3, like_and_view_counts_disabled: true }, {}, '3790000000000000304'),
      post({ media_type: 8, carousel_media: [{ pk: '1', code: codeOf(PK) }] }, {}, '3790000000000000405'),
    ),
  ),
  own('header of a profile', 'https://www.threads.com/@kpu_kotacontoh', { data: { user: user() } }),
  own('permalink with its replies', pageOf(PK), {
    data: {
      media: post(),
      data: { edges: [{ node: thread(post(), post({ user: CITIZEN, like_count: 2 }, reply, OTHER)) }] },
      relatedPosts: { threads: [thread(post({ user: CITIZEN, like_count: 8 }, {}, THIRD))] },
    },
  }),
  own('home feed', 'https://www.threads.com/', {
    data: { feedData: { edges: [{ node: { text_post_app_thread: thread(post()) } }] } },
  }),
  own('home feed under the shorter name', 'https://www.threads.com/', {
    data: { feedData: { edges: [{ node: { text_post_app_thread: thread(renamed) } }] } },
  }),
  own('search', 'https://www.threads.com/search?q=pemilu', {
    data: { searchResults: { edges: [{ node: { thread: thread(post()) } }] } },
  }),
  own('view count', pageOf(PK), {
    data: {
      media: {
        id: `${PK}_${KPU.pk}`,
        text_post_app_info: { id: 'XDTTextPostAppMediaInfo:17900000000000001', impression_count: '829' },
      },
    },
  }),
  own('profile of 2023', 'https://www.threads.net/@kpu_kotacontoh', {
    data: {
      mediaData: {
        threads: [
          thread({
            ...post({ media_type: undefined, like_and_view_counts_disabled: undefined }),
            text_post_app_info: {
              share_info: { quoted_post: null, reposted_post: null },
              direct_reply_count: 4,
            },
          }),
        ],
      },
    },
  }),
];

export default payloads;
