import type { StageAccount, StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import {
  avatarUrl,
  channelEndpoint,
  continuationItem,
  type Json,
  runs,
  type Told,
  tokenOf,
} from './facts.ts';
import { age, grouped, short, TEXTS } from './texts.ts';

const SHOWN = 8;
const DAY = 86_400_000;

const SAYINGS = [
  'Terima kasih informasinya.',
  'Jadwalnya kapan ya?',
  'Apakah bisa daftar lewat kelurahan?',
  'Semoga lancar.',
  'Mohon dibagikan tautan lengkapnya.',
];
const ANSWER = 'Silakan datang ke kantor pada jam kerja.';

type Comment = { id: string; text: string; level: number; byOwner: boolean; number: number };

/** The owner's comment is first and pinned; the second has an answer of the owner's. */
function commentsOf(post: StagePost, round: number): Comment[] {
  const count = Math.min(SHOWN, countsAt(post, round).comments);
  return Array.from({ length: count }, (_, number) => ({
    id: `Ug${post.id}St0000${number}AaABAg`,
    text: SAYINGS[number % SAYINGS.length] ?? '',
    level: 0,
    byOwner: number === 0,
    number,
  }));
}

/** The answer to the continuation of the comments' place (fact sheet 2.4, 2.6): the header has the number in full. */
export function commentsNext(post: StagePost, told: Told): Json {
  const { language, round } = told;
  const texts = TEXTS[language];
  const total = countsAt(post, round).comments;
  const comments = commentsOf(post, round);
  const header = {
    commentsHeaderRenderer: {
      countText: runs(grouped(total, language), texts.commentCount),
      titleText: runs(texts.comments),
      commentsCount: runs(short(total, language)),
    },
  };
  const body = comments.map((comment) => thread(comment, post, told));
  return {
    onResponseReceivedEndpoints: [
      reload('RELOAD_CONTINUATION_SLOT_HEADER', [header]),
      reload('RELOAD_CONTINUATION_SLOT_BODY', body),
    ],
    frameworkUpdates: updates(comments, post, told),
  };
}

export function repliesNext(post: StagePost, commentId: string, told: Told): Json {
  const reply = { id: `${commentId}.9St${post.id}`, text: ANSWER, level: 1, byOwner: true, number: 0 };
  return {
    onResponseReceivedEndpoints: [
      {
        appendContinuationItemsAction: { continuationItems: [view(reply)], targetId: `replies-${commentId}` },
      },
    ],
    frameworkUpdates: updates([reply], post, told),
  };
}

function reload(slot: string, continuationItems: Json[]): Json {
  return { reloadContinuationItemsCommand: { targetId: 'comments-section', slot, continuationItems } };
}

function view({ id }: Comment): Json {
  return { commentViewModel: { commentId: id, commentKey: `key-${id}` } };
}

function thread(comment: Comment, post: StagePost, { language }: Told): Json {
  const token = tokenOf(`replies ${comment.id}`, post.id, 0);
  const replies =
    comment.number === 1
      ? {
          replies: {
            commentRepliesRenderer: {
              contents: [continuationItem(token, 'WATCH_NEXT')],
              viewReplies: { buttonRenderer: { text: runs(TEXTS[language].replies(1)) } },
            },
          },
        }
      : {};
  return { commentThreadRenderer: { commentViewModel: view(comment), ...replies } };
}

function updates(comments: Comment[], post: StagePost, told: Told): Json {
  const mutations = comments.flatMap((comment) => [
    { payload: { commentEntityPayload: entity(comment, post.account, told) } },
    { payload: { commentSurfaceEntityPayload: surface(comment, post) } },
  ]);
  return { entityBatchUpdate: { mutations } };
}

/** Where a comment stands: the one part of it that names the video. */
function surface({ id }: Comment, post: StagePost): Json {
  const innertubeCommand = {
    commandMetadata: { webCommandMetadata: { url: `/watch?v=${post.id}&lc=${id}` } },
    watchEndpoint: { videoId: post.id },
  };
  return { key: `surface-${id}`, publishedTimeCommand: { innertubeCommand } };
}

function entity(comment: Comment, owner: StageAccount, { language }: Told): Json {
  const { id, text, level, byOwner, number } = comment;
  const handle = byOwner ? owner.handle : `warga_contoh${number}`;
  const likes = byOwner ? 1_924 : number * 3;
  return {
    key: `key-${id}`,
    properties: {
      commentId: id,
      content: { content: text },
      publishedTime: age((number + 1) * DAY, language),
      replyLevel: level,
    },
    author: {
      channelId: byOwner ? owner.id : `UCStageWargaContoh0000${number}w`,
      displayName: `@${handle}`,
      avatarThumbnailUrl: avatarUrl(owner),
      isVerified: false,
      isCreator: byOwner,
      ...(byOwner && { channelCommand: { innertubeCommand: channelEndpoint(owner) } }),
    },
    toolbar: { likeCountNotliked: short(likes, language), replyCount: number === 1 ? '1' : '' },
  };
}
