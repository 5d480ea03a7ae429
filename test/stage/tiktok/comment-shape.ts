import type { StagePost, StageSide } from '../world.ts';
import { avatarUrl, type Json } from './account-shape.ts';

const QUESTIONS = [
  'Kalau pindah domisili harus lapor ke mana, Min?',
  'Terima kasih infonya, sangat membantu.',
  'Apakah hari Sabtu kantornya buka?',
  'Semoga lancar sampai hari pemungutan suara.',
] as const;

/** The comments of a post: a few of its many, the second answered by the account itself. */
export function commentList({ accounts }: StageSide, post: StagePost, total: number): Json {
  const answer = {
    ...commentShape(post, 9, total),
    reply_id: `${post.id.slice(0, -2)}71`,
    user: userOf(post.account),
  };
  const comments = QUESTIONS.slice(0, Math.min(total, QUESTIONS.length)).map((text, n) => ({
    ...commentShape(post, n, total),
    text,
    user: userOf(accounts[1 + (n % (accounts.length - 1))] ?? post.account),
    ...(n === 1 ? { reply_comment: [answer], reply_comment_total: 1 } : {}),
  }));
  return { comments, cursor: comments.length, has_more: 0, status_code: 0, total };
}

function commentShape(post: StagePost, n: number, likes: number): Json {
  return {
    cid: `${post.id.slice(0, -2)}7${n}`,
    aweme_id: post.id,
    text: 'Silakan datang ke kantor kelurahan, ya.',
    create_time: Math.floor(post.createdAt / 1000) + 600 * (n + 1),
    digg_count: likes % 7,
    reply_id: '0',
    reply_comment_total: 0,
    author_pin: n === 0,
    stick_position: 0,
    status: 1,
  };
}

function userOf(account: StagePost['account']): Json {
  return {
    uid: account.id,
    unique_id: account.handle,
    nickname: account.name,
    avatar_thumb: { url_list: [avatarUrl(account)] },
  };
}
