import { describe, expect, it } from 'vitest';
import {
  attachment,
  CITIZEN,
  context,
  counts,
  type Fields,
  feedbackId,
  ID,
  KPU,
  LINK,
  message,
  metadata,
  postsOf,
  read,
  readPost,
  story,
  TIME,
  ufi,
} from './nodes.ts';

const iso = new Date(TIME * 1000).toISOString();

describe('a post of Facebook', () => {
  it('is a story with its id, its sections and its author', () => {
    expect(readPost(story())).toMatchObject({
      kind: 'post',
      platform: 'facebook',
      id: ID,
      url: LINK,
      author: { id: KPU.id, handle: 'kpu.kotacontoh', name: 'KPU Kota Contoh' },
      caption: 'Pengumuman',
      createdAt: iso,
      format: 'text',
    });
    expect(readPost(story())).not.toHaveProperty('promoted');
  });

  it('is found wherever it stands, whatever the operation is called', () => {
    const places = [
      { data: { viewer: { news_feed: { edges: [{ node: story() }] } } } },
      { data: { node: { timeline_list_feed_units: { edges: [{ node: story() }] } } } },
      { data: { node: { group_feed: { edges: [{ node: story() }] } } } },
      { label: 'Baru$stream$x', path: ['a', 0], data: { node: story() } },
      [[{ unknown: story() }]],
    ];
    for (const body of places) expect(postsOf(read(body))).toMatchObject([{ id: ID, caption: 'Pengumuman' }]);
  });

  it('has its id as a number too, but not one that has lost digits', () => {
    expect(readPost(story({ post_id: 1_200_000_000_000_001 })).id).toBe(ID);
    expect(read(story({ post_id: 2 ** 60 }, { content: null }))).toEqual([]);
  });

  it.each<[string, Fields, Fields]>([
    [
      'the content',
      { permalink_url: undefined, actors: undefined },
      {
        content: { story: { wwwURL: LINK, actors: [KPU], message: { text: 'Pengumuman' } } },
      },
    ],
    [
      'the text container',
      { actors: undefined },
      {
        content: {
          story: { comet_sections: { message: null, message_container: message('Pengumuman').message } },
        },
      },
    ],
    [
      'the story itself',
      { message: { text: 'Pengumuman' }, url: LINK, permalink_url: null },
      { content: null },
    ],
    ['the metadata', { permalink_url: null, actors: [] }, {}],
  ])('takes text, author and address from %s', (_, fields, sections) => {
    expect(readPost(story(fields, sections))).toMatchObject({
      url: LINK,
      caption: 'Pengumuman',
      author: { id: KPU.id, name: KPU.name },
    });
  });

  it('never takes a translation for its text', () => {
    const sections = {
      content: {
        story: { comet_sections: { message: { story: { translation: { message: { text: 'x' } } } } } },
      },
    };
    expect(readPost(story({}, sections))).not.toHaveProperty('caption');
  });

  it('has an author without a handle where the address is a number or absent', () => {
    for (const url of [
      null,
      'https://www.facebook.com/profile.php?id=100064000000077',
      'https://www.facebook.com/people/Warga-Contoh/100064000000077/',
    ]) {
      const fields = { actors: [{ ...CITIZEN, url }], feedback: { id: feedbackId(ID) } };
      expect(readPost(story(fields)).author).toEqual({ id: CITIZEN.id, name: CITIZEN.name });
    }
  });

  it('takes its time from the first place that states it, and has none where nothing does', () => {
    expect(readPost(story({ creation_time: TIME + 9 })).createdAt).toBe(iso);
    const bare = { context_layout: null, timestamp: { story: { creation_time: TIME } } };
    expect(readPost(story({ creation_time: TIME + 9 }, bare)).createdAt).toBe(iso);
    expect(readPost(story({ creation_time: `${TIME}` }, { context_layout: null })).createdAt).toBe(iso);
    expect(readPost(story({}, { context_layout: null }))).not.toHaveProperty('createdAt');
  });
});

describe('the format of a post', () => {
  const video = {
    __typename: 'Video',
    id: '13000',
    url: 'https://www.facebook.com/kpu.kotacontoh/videos/13000/',
  };
  const photo = { __typename: 'Photo', id: '14000' };
  const nodes = [{ media: photo }, { media: { ...photo, id: '14001' } }];

  it.each<[string | undefined, Fields]>([
    [
      'reel',
      { permalink_url: 'https://www.facebook.com/reel/13000/', attachments: [attachment('Video', video)] },
    ],
    ['reel', { attachments: [attachment('FBReels', video)] }],
    [
      'reel',
      { attachments: [attachment('Video', { ...video, url: 'https://www.facebook.com/reel/13000/' })] },
    ],
    ['video', { attachments: [attachment('Video', video)] }],
    ['live', { attachments: [attachment('Video', { ...video, is_live_streaming: true })] }],
    ['video', { attachments: [attachment('AnimatedImageShare')] }],
    ['carousel', { attachments: [attachment('Album', {}, { all_subattachments: { count: 7, nodes } })] }],
    ['carousel', { attachments: [attachment('Photo', photo), attachment('Photo', photo)] }],
    ['photo', { attachments: [attachment('Photo', photo)] }],
    ['photo', { attachments: [{ media: photo }] }],
    [
      'reel',
      { attachments: [{ media: { ...video, shareable_url: 'https://www.facebook.com/reel/13000/' } }] },
    ],
    ['link', { attachments: [attachment('Share', {}, { url: 'https://www.facebook.com/reel/1/' })] }],
    ['text', { attachments: [] }],
    [undefined, { attachments: [attachment('Poll')] }],
    [undefined, { attachments: null }],
  ])('is %s', (format, fields) => {
    const post = readPost(story(fields));
    expect(post.format).toBe(format);
  });
});

describe('an advertisement', () => {
  it.each(['sponsored_data', 'th_dat_spo', 'sponsore_da', 'x1'])('is one by its ad_id under %s', (key) => {
    const ad = story({ [key]: { ad_id: '120200000000001', client_token: 'x' } }, metadata(null));
    expect(readPost(ad)).toMatchObject({ id: ID, promoted: true });
    expect(readPost(ad)).not.toHaveProperty('createdAt');
  });

  it('is one by its label, which a suggestion does not have', () => {
    const labelled = (name: string) =>
      readPost(story({}, metadata(TIME, { __typename: `CometStory${name}LabelStrategy` })));
    expect(labelled('Sponsored')).toMatchObject({ promoted: true });
    expect(labelled('Recommendation')).not.toHaveProperty('promoted');
    expect(readPost(story({ sponsored_data: { ad_id: null } }))).not.toHaveProperty('promoted');
  });
});

describe('a shared post', () => {
  const ORIGINAL = '1200000000000900';
  const original = story(
    { actors: [CITIZEN] },
    { content: { story: { comet_sections: message('Asli') } } },
    ORIGINAL,
  );

  it('without words gives its original, with the original’s author and counts', () => {
    const share = story(
      { attached_story: original },
      {
        content: { story: { post_id: ID, attached_story: { post_id: ORIGINAL } } },
        feedback: ufi(counts(ID, { reaction_count: { count: 3 } })),
      },
    );
    expect(postsOf(read(share))).toMatchObject([
      {
        id: ORIGINAL,
        author: { id: CITIZEN.id },
        caption: 'Asli',
        counts: { likes: { value: 306, exact: true } },
      },
    ]);
  });

  it('with words is a post that quotes: both are posts', () => {
    const share = story(
      { attached_story: original },
      { feedback: ufi(counts(ID, { reaction_count: { count: 3 } })) },
    );
    expect(postsOf(read(share)).map(({ id, counts }) => [id, counts.likes])).toEqual([
      [ID, { value: 3, exact: true }],
      [ORIGINAL, { value: 306, exact: true }],
    ]);
  });

  it('that is not available leaves the share a post', () => {
    const share = story({ attached_story: { id: 'x', post_id: null } }, { content: null });
    expect(postsOf(read(share)).map(({ id }) => id)).toEqual([ID]);
  });
});

describe('short copies of a story', () => {
  it('are merged into the whole one and are none by themselves', () => {
    const copy = { __typename: 'Story', post_id: ID, url: LINK, tracking: '{}' };
    expect(read({ plugin: copy })).toEqual([]);
    expect(postsOf(read([copy, story(), copy]))).toHaveLength(1);
  });

  it('of a highlight have counts of their own', () => {
    const highlight = {
      __typename: 'Story',
      post_id: ID,
      actors: [KPU],
      feedback: { id: feedbackId(ID), reaction_count: { count: 44 }, total_comment_count: 3 },
    };
    expect(readPost({ highlight_units: { edges: [{ node: { story: highlight } }] } })).toMatchObject({
      id: ID,
      counts: { likes: { value: 44, exact: true }, comments: { value: 3, exact: true } },
    });
  });
});

describe('a reel of 2023', () => {
  const video = 'https://www.facebook.com/reel/1300000000000009/';
  const playing = {
    creation_story: {
      short_form_video_context: { video_owner: KPU, shareable_url: video },
      feedback: { id: feedbackId(ID), reaction_count: { count: 71 }, share_count_reduced: '1,3 rb' },
    },
  };
  const words = {
    creation_time: TIME,
    post_id: ID,
    message: { text: 'Reel' },
    feedback: { id: feedbackId(ID) },
  };
  const whole = {
    id: ID,
    url: video,
    author: { id: KPU.id },
    caption: 'Reel',
    createdAt: iso,
    format: 'reel',
    counts: { likes: { value: 71, exact: true }, shares: { value: 1300, exact: false } },
  };

  it('is joined from its two results by the feedback, in any order', () => {
    expect(readPost([playing, words])).toMatchObject(whole);
    expect(readPost([words, playing])).toMatchObject(whole);
  });

  it('is known by its video, of which only the half without the id speaks', () => {
    const film = {
      creation_story: {
        ...playing.creation_story,
        short_form_video_context: {
          ...playing.creation_story.short_form_video_context,
          playback_video: { id: '1300000000000009' },
        },
      },
    };
    for (const halves of [
      [film, words],
      [words, film],
    ]) {
      const where = context();
      read(halves, where);
      expect(where.marks?.get('media:1300000000000009')).toBe(ID);
    }
  });

  it('counts its reactions at its button, by names of its own', () => {
    const button = (fields: object) => ({
      ...words,
      fb_reel_react_button: { story: { feedback: { id: feedbackId(ID), ...fields } } },
    });
    const likesOf = (fields: object) => readPost(button(fields)).counts.likes;
    expect(likesOf({ likers: { count: 450 } })).toEqual({ value: 450, exact: true });
    expect(likesOf({ likers: { count: 450 }, unified_reactors: { count: 455 } })).toEqual({
      value: 455,
      exact: true,
    });
    expect(likesOf({ likers: { count: null }, unified_reactors: {} })).toBeUndefined();
    const { creation_time: _, ...untimed } = button({});
    expect(readPost(untimed)).toMatchObject({ id: ID, format: 'reel' });
  });

  it('is no post while its id is not known', () => {
    expect(read(playing)).toEqual([]);
    const where = context();
    read(words, where);
    expect(postsOf(read(playing, where))).toMatchObject([{ id: ID, format: 'reel' }]);
  });
});
