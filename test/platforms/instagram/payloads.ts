import type { Payload } from '../payload.ts';

/** Small responses written by hand from the platform's sheet (shapes of 2026). */

function media(pk: string, code: string, more: Record<string, unknown> = {}) {
  return {
    __typename: 'XDTMediaDict',
    pk,
    id: `${pk}_501`,
    code,
    taken_at: 1_769_994_964,
    product_type: 'feed',
    media_type: 1,
    like_count: 214,
    comment_count: 9,
    view_count: null,
    like_and_view_counts_disabled: false,
    image_versions2: { candidates: [{ url: 'https://scontent.cdninstagram.com/v/t51.82787-15/1.jpg' }] },
    caption: { text: 'Sosialisasi tahapan pemilihan' },
    user: { pk: '501', username: 'kpu_kotacontoh', full_name: 'KPU Kota Contoh' },
    ...more,
  };
}

const feed = {
  data: {
    xdt_api__v1__feed__timeline__connection: {
      edges: [
        { node: { media: media('3823317335071817706', 'DUPJtwEjH_q') } },
        {
          node: {
            media: media('3691007162826073293', 'DM5F3Vzq6TN', {
              like_count: 3,
              like_and_view_counts_disabled: true,
            }),
          },
        },
        { node: { ad: { items: [media('3729646867191079198', 'DPCXhCwkqEe', { product_type: 'ad' })] } } },
      ],
    },
  },
};

const payloads: Payload[] = [
  {
    name: 'own: Instagram feed',
    page: 'https://www.instagram.com/',
    request: 'https://www.instagram.com/graphql/query',
    text: JSON.stringify(feed),
  },
];

export default payloads;
