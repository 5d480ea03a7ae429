import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import instagram from '../../../src/platforms/instagram/index.ts';
import { codeOf, graphNode, HOME, KPU, media, PK } from './nodes.ts';

/** Pages in the form of 2026-01 (data-sjs scripts), of the REST preloader, and of 2021 (`_sharedData`). */

const json = (value: unknown) => `<script type="application/json" data-sjs>${JSON.stringify(value)}</script>`;

function streamed(preloaderID: string, result: unknown): unknown {
  const entry = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [preloaderID, { __bbox: { complete: true, result } }],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [entry] } }]]] };
}

function read(html: string, pageUrl = HOME.pageUrl) {
  const { document } = parseHTML(`<!doctype html><html lang="id"><body>${html}</body></html>`);
  return instagram.readEmbedded(document, { pageUrl, lang: 'id' });
}

const comment = {
  pk: '1796',
  text: 'Baik',
  created_at: 1_770_000_000,
  user: { pk: KPU.pk },
  parent_comment_id: null,
  __typename: 'XDTCommentDict',
};

describe('the JSON in a page of Instagram', () => {
  it('holds posts at any depth of the envelope', () => {
    expect(read(json(streamed('adp_1', { data: { items: [media()] } })))).toMatchObject([{ id: PK }]);
    expect(read(json({ other: [{ deep: { __bbox: { result: { data: [[media()]] } } } }] }))).toMatchObject([
      { id: PK },
    ]);
  });

  it('joins comments to their post by the preloader, wherever its variables stand', () => {
    const result = { data: { comments__connection: { edges: [{ node: comment }] } } };
    const preloaders = [
      { preloaderID: 'adp_0', variables: { media_id: '1' } },
      { preloaderID: 'adp_1', variables: { media_id: PK } },
      { preloaderID: 'adp_2', variables: { media_id: PK, owner_id: KPU.pk } },
    ];
    const page = json(streamed('adp_1', result)) + json({ require: [{ expectedPreloaders: preloaders }] });
    expect(read(page)).toMatchObject([{ kind: 'comment', id: '1796', postId: PK, byOwner: true }]);
  });

  it('leaves comments to the post of the address when no preloader says more', () => {
    const page = json(streamed('adp_9', { data: { edges: [{ node: comment }] } }));
    expect(read(page, `https://www.instagram.com/p/${codeOf(PK)}/`)).toMatchObject([{ postId: PK }]);
    expect(read(page)).toEqual([]);
  });

  it('holds responses of api/v1 as text', () => {
    const node = media({ like_and_view_counts_disabled: true, like_count: 3, play_count: 900 });
    const response = JSON.stringify({ sectional_items: [{ layout_content: { medias: [{ media: node }] } }] });
    const entry = ['PolarisQueryPreloaderCache', 'add', [], ['adp_1', { __bbox: { result: { response } } }]];
    expect(read(json({ require: [entry] }))).toMatchObject([
      { id: PK, counts: { likes: { hidden: true }, views: { value: 900, exact: true } } },
    ]);
  });

  it('held the page of 2021 in a script', () => {
    const shared = { entry_data: { PostPage: [{ graphql: { shortcode_media: graphNode() } }] } };
    expect(read(`<script>window._sharedData = ${JSON.stringify(shared)};</script>`)).toMatchObject([
      { id: PK },
    ]);
    const added = JSON.stringify({ items: [media()] });
    expect(read(`<script>window.__additionalDataLoaded('/p/x/',${added});</script>`)).toMatchObject([
      { id: PK },
    ]);
  });

  it('may be broken in one script and whole in the next', () => {
    expect(
      read(`<script type="application/json">{"taken_at":</script>${json({ items: [media()] })}`),
    ).toMatchObject([{ id: PK }]);
    expect(read('<p>Masuk</p>')).toEqual([]);
  });
});
