import type { StageAccount, StagePost } from '../world.ts';
import { countsAt } from '../world.ts';
import { asTexts, authorShape, authorStats, type Json, PICTURES, SIGNED } from './account-shape.ts';
import { roundedStat } from './rounding.ts';

/** Posts as TikTok's web API states them; the shapes are those of the TikTok fact sheet, sections 2.1 and 2.2. */

/**
 * Where an item stands. `list`: exact `statsV2`, numbers as numbers. `page`: the video page's document, where `statsV2`
 * is rounded too (all but the saves) and some numbers are strings. `search`: no `statsV2` at all.
 */
export type ItemPlace = 'list' | 'page' | 'search';

const VIDEOS = 'https://v16-webapp-prime.tiktok.com';

function coverUrl(post: StagePost, slide = 0): string {
  const hue = (post.account.hue + Number(post.id.slice(-2)) * 3 + slide * 40) % 360;
  return `${PICTURES}/tos-maliva-p-0068/stage${hue}~tplv-stage-origin.image?${SIGNED}`;
}

/** TikTok writes a line break in a caption as U+2028. */
export function descOf(post: StagePost): string {
  return post.caption.replaceAll('\n', '\u2028');
}

function countShapes(post: StagePost, round: number, place: ItemPlace): Json {
  const { likes, comments, shares, saves, views } = countsAt(post, round);
  const exact = {
    diggCount: likes,
    shareCount: shares,
    commentCount: comments,
    playCount: views ?? 0,
    collectCount: saves,
  };
  const rounded = Object.fromEntries(Object.entries(exact).map(([key, value]) => [key, roundedStat(value)]));
  if (place === 'search') return { stats: rounded };
  const inPage = { ...rounded, collectCount: saves };
  return {
    stats: place === 'page' ? { ...rounded, collectCount: String(saves) } : rounded,
    // A placeholder: it is 0 on posts with millions of plays too.
    statsV2: { ...asTexts(place === 'page' ? inPage : exact), repostCount: '0' },
  };
}

/** An item: a video, or a photo post with its pictures in `imagePost`. */
export function itemShape(post: StagePost, round: number, place: ItemPlace = 'list'): Json {
  const { account, createdAt, format } = post;
  const desc = descOf(post);
  const seconds = createdAt / 1000;
  const isPhoto = format === 'photo' || format === 'carousel';
  const tags = [...desc.matchAll(/#(\w+)/g)];
  const inPage = place === 'page';
  return {
    id: post.id,
    desc,
    createTime: inPage ? String(seconds) : seconds,
    video: videoShape(post, isPhoto),
    author: authorShape(account),
    music: {
      id: `${post.id.slice(0, -3)}001`,
      title: `suara asli - ${account.name}`,
      original: true,
      duration: 24,
    },
    challenges: tags.map(([, title], n) => ({ id: `16000${n}`, title, desc: '' })),
    textExtra: tags.map(({ 1: hashtagName, index, 0: { length } }) => ({
      hashtagName,
      start: index,
      end: index + length,
      type: 1,
    })),
    contents: [{ desc }],
    ...countShapes(post, round, place),
    authorStats: authorStats(account),
    ...(inPage ? { authorStatsV2: asTexts(authorStats(account)) } : {}),
    duetInfo: { duetFromId: '0' },
    isAd: post.promoted,
    privateItem: false,
    secret: false,
    digged: false,
    collected: false,
    itemCommentStatus: 0,
    adAuthorization: false,
    diversificationId: 10_041,
    item_control: { can_repost: true },
    textLanguage: 'id',
    ...(post.pinned ? { isPinnedItem: true } : {}),
    ...(isPhoto ? { imagePost: imagePostShape(post) } : {}),
  };
}

function videoShape(post: StagePost, isPhoto: boolean): Json {
  const cover = coverUrl(post);
  const common = {
    id: isPhoto ? '' : post.id,
    cover,
    originCover: cover,
    dynamicCover: cover,
    ratio: '540p',
  };
  if (isPhoto) return { ...common, duration: 0, height: 0, width: 0, playAddr: '' };
  const playAddr = `${VIDEOS}/video/tos/maliva/tos-maliva-ve-0068/stage${post.id}/?a=1988&${SIGNED}`;
  return { ...common, duration: 24, height: 1024, width: 576, playAddr, format: 'mp4', codecType: 'h264' };
}

function imagePostShape(post: StagePost): Json {
  const images = Array.from({ length: post.slides }, (_, n) => ({
    imageURL: { urlList: [coverUrl(post, n)] },
    imageWidth: 1080,
    imageHeight: 1440,
  }));
  return { images, cover: images[0], shareCover: images[0], title: '' };
}

/** A live room in a list: it has an id, a text and counts, and is no post. */
export function liveShape(account: StageAccount, now: number): Json {
  return {
    id: String((BigInt(Math.floor(now / 1000)) << 32n) + 77n),
    desc: `${account.name} sedang siaran langsung`,
    createTime: Math.floor(now / 1000),
    author: authorShape(account),
    stats: { diggCount: 0, shareCount: 0, commentCount: 0, playCount: 0, collectCount: 0 },
    liveRoomInfo: { liveRoomId: '7600000000000000001', liveRoomStats: { userCount: 31 } },
  };
}
