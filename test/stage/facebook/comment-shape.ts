import type { StagePost } from '../world.ts';
import { base64, feedbackIdOf } from './ids.ts';

/** Comments as Facebook states them: fact sheet, section 2.3. */
export type CommentEdge = { node: { [key: string]: unknown } };

const WARGA = ['Warga Contoh', 'Bapak Contoh', 'Ibu Contoh', 'Pemuda Contoh'] as const;

const TEXTS = {
  id: ['Terima kasih infonya, min.', 'Apakah bisa lewat kelurahan?', 'Bisa, silakan datang pada jam kerja.'],
  en: ['Thank you for the news.', 'May we go to the ward office?', 'Yes, please come during office hours.'],
} as const;

/** `count` comments at the top and, under the second one, the answer of the post's owner. */
export function commentsOf(post: StagePost, count: number, language: 'id' | 'en'): CommentEdge[] {
  const edges: CommentEdge[] = [];
  for (let n = 0; n < count; n += 1) {
    edges.push({ node: commentShape(post, n, undefined, TEXTS[language][n % 2] ?? '') });
    if (n === 1) edges.push({ node: commentShape(post, 90, 1, TEXTS[language][2]) });
  }
  return edges;
}

export function commentIdOf(post: StagePost, n: number): string {
  return String(BigInt(post.id) + 23_000_000_000_000n + BigInt(n));
}

function commentShape(post: StagePost, n: number, parent: number | undefined, text: string) {
  const id = commentIdOf(post, n);
  const byOwner = parent !== undefined;
  const target = atob(feedbackIdOf(post)).replace('feedback:', '');
  const reference =
    parent === undefined
      ? null
      : { __typename: 'Comment', id: base64(`comment:${target}_${commentIdOf(post, parent)}`) };
  return {
    __typename: 'Comment',
    id: base64(`comment:${target}_${id}`),
    legacy_fbid: id,
    legacy_token: `${target}_${id}`,
    depth: byOwner ? 1 : 0,
    created_time: Math.floor(post.createdAt / 1000) + 600 * (n + 1),
    author: byOwner
      ? { __typename: 'User', id: post.account.id, name: post.account.name }
      : { __typename: 'User', id: `6155800000000${n % 4}`, name: WARGA[n % WARGA.length] },
    body: { text },
    comment_parent: reference,
    comment_direct_parent: reference,
    // A comment has reactions of its own, which are no post's.
    feedback: {
      id: base64(`feedback:${target}_${id}`),
      reaction_count: { count: 2 + n },
      replies_fields: { count: n === 1 ? 1 : 0, total_count: n === 1 ? 1 : 0 },
      share_count: null,
    },
  };
}
