/**
 * Objects in the shapes of TikTok's responses and pages, by hand from the fact sheet: items of lists (2025-01), of video
 * pages (2026-07) and of the tables of 2023, `userInfo` (2026), comments (from the sources of public tools, never seen).
 * Everyone in them is fictional.
 */

export type Fields = Record<string, unknown>;

export const PAGE = 'https://www.tiktok.com/@kpu_kotacontoh';
export const OWNER_ID = '7100000000000000001';
/** Made on 2026-01-15T02:00:00Z, as its upper bits say. */
export const ID = '7595402273000000001';

export function author(changes: Fields = {}): Fields {
  return {
    avatarLarger: 'https://p16-sign.tiktokcdn.com/tos-alisg-avt-0068/kpu~1080.jpeg?x-expires=1',
    avatarThumb: 'https://p16-sign.tiktokcdn.com/tos-alisg-avt-0068/kpu~100.jpeg?x-expires=1',
    id: OWNER_ID,
    nickname: 'KPU Kota Contoh',
    secUid: 'MS4wLjABAAAAcontoh',
    signature: 'Akun resmi KPU Kota Contoh',
    uniqueId: 'kpu_kotacontoh',
    verified: true,
    ...changes,
  };
}

export const OTHER = author({
  id: '7100000000000000002',
  nickname: 'Dinas Contoh',
  uniqueId: 'dinas.contoh',
  signature: '',
  verified: false,
});

/** An item of a list, 2025-01: `stats` rounded numbers, `statsV2` exact strings. */
export function item(changes: Fields = {}): Fields {
  return {
    author: author(),
    authorStats: {
      diggCount: 12,
      followerCount: 12_300,
      followingCount: 24,
      heartCount: 88_200,
      videoCount: 612,
    },
    challenges: [{ id: '31', title: 'pilkada', desc: '', stats: { videoCount: 0, viewCount: 0 } }],
    contents: [{ desc: 'Cek namamu di DPT' }],
    createTime: 1_768_442_417,
    desc: 'Cek namamu di DPT #pilkada ',
    duetInfo: { duetFromId: '0' },
    id: ID,
    isAd: false,
    music: { id: '7100000000000000055', title: 'suara asli', duration: 14 },
    stats: {
      collectCount: 3_018,
      commentCount: 1_240,
      diggCount: 21_400,
      playCount: 1_300_000,
      shareCount: 10_500,
    },
    statsV2: {
      collectCount: '3018',
      commentCount: '1240',
      diggCount: '21357',
      playCount: '1263504',
      repostCount: '0',
      shareCount: '10451',
    },
    video: {
      id: ID,
      cover: 'https://p16-sign.tiktokcdn.com/tos-alisg-p-0037/contoh.jpeg',
      duration: 54,
    },
    ...changes,
  };
}

/** A post of photos; never captured. */
export function photoItem(images: number, changes: Fields = {}): Fields {
  return item({
    imagePost: { images: Array.from({ length: images }, () => ({ imageURL: {} })) },
    ...changes,
  });
}

/** An item of `ItemModule`, 2023: its author is a handle, everything else of the author stands beside it. */
export function sigiItem(changes: Fields = {}): Fields {
  const { author: _author, authorStats: _stats, statsV2: _exact, ...rest } = item();
  return {
    ...rest,
    author: 'kpu_kotacontoh',
    authorId: OWNER_ID,
    nickname: 'KPU Kota Contoh',
    createTime: '1768442417',
    ...changes,
  };
}

export function sigiState(): Fields {
  return {
    AppContext: { appContext: { user: author({ uniqueId: 'penonton' }) } },
    ItemModule: { [ID]: sigiItem() },
    UserModule: {
      users: { kpu_kotacontoh: author() },
      stats: {
        kpu_kotacontoh: { followerCount: 12_300, followingCount: 24, videoCount: 612, needFix: true },
      },
    },
  };
}

/** The header of a profile, 2026. */
export function userInfo(changes: Fields = {}): Fields {
  return {
    user: author({ bioLink: { link: 'https://kpu.contoh.example/', risk: 0 } }),
    stats: { followerCount: 12_300, followingCount: 24, heartCount: 88_200, videoCount: 612, diggCount: 0 },
    statsV2: {
      followerCount: '12345',
      followingCount: '24',
      heartCount: '88217',
      videoCount: '612',
      diggCount: '0',
    },
    itemList: [],
    ...changes,
  };
}

export function comment(cid: string, changes: Fields = {}): Fields {
  return {
    cid,
    aweme_id: ID,
    create_time: 1_768_480_000,
    digg_count: 3,
    reply_id: '0',
    reply_comment_total: 1,
    text: 'Terima kasih infonya',
    user: { uid: '7100000000000000009', unique_id: 'warga_contoh', nickname: 'Warga' },
    ...changes,
  };
}

export const byOwner = { user: { uid: OWNER_ID, unique_id: 'kpu_kotacontoh', nickname: 'KPU Kota Contoh' } };

export function list(...items: unknown[]): Fields {
  return { cursor: '12', hasMore: true, itemList: items, statusCode: 0 };
}

/** The data of a page, by the names of its parts. */
export function scope(parts: Fields): Fields {
  return {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': { language: 'id', user: author({ uniqueId: 'penonton' }) },
      'webapp.i18n-translation': { Followers: 'Pengikut' },
      ...parts,
    },
  };
}

export function videoDetail(itemStruct: Fields): Fields {
  return { 'webapp.video-detail': { itemInfo: { itemStruct }, statusCode: 0 } };
}

export function userDetail(info: Fields): Fields {
  return { 'webapp.user-detail': { userInfo: info, shareMeta: { title: 'KPU' }, statusCode: 0 } };
}
