import { describe, expect, it } from 'vitest';
import threads from '../../../src/platforms/threads/index.ts';
import { CITIZEN, codeOf, exact, KPU, OTHER, PK, pageOf } from './nodes.ts';
import { button, container, head, LABELS, MENU, open, permalink, rendered, row } from './page.ts';

const counts = (html: string, lang = 'en') =>
  open(html, undefined, lang)
    .read()
    .map((reading) => 'counts' in reading && reading.counts);

describe('posts on the page', () => {
  it('are the pressable containers, each with its own counts', () => {
    const page = open(rendered(PK, ['306', '17', '15', '4']) + rendered(OTHER, ['2.1K', '', '1', '']));
    expect(page.read()).toEqual([
      {
        kind: 'post',
        platform: 'threads',
        id: PK,
        url: pageOf(PK),
        author: { handle: KPU.username },
        createdAt: '2025-12-18T02:00:30.000Z',
        counts: { likes: exact(306), comments: exact(17), shares: exact(4) },
      },
      expect.objectContaining({ id: OTHER, counts: { likes: { value: 2100, exact: false } } }),
    ]);
  });

  it('say the same in Indonesian', () => {
    const shown = ['2,1 rb', '17', '1', '1 rb'];
    expect(counts(rendered(PK, shown, LABELS.id), 'id')).toEqual([
      {
        likes: { value: 2100, exact: false },
        comments: exact(17),
        shares: { value: 1000, exact: false },
      },
    ]);
  });

  it('offer the free right end of their action row for a badge', () => {
    for (const { element, slot } of open(rendered(PK, ['1', '', '', '']) + rendered(OTHER, [])).find()) {
      expect(slot).toMatchObject({
        parent: element.querySelector('.row'),
        corner: 'middle-right',
        positionParent: true,
        size: 'pill',
      });
    }
  });

  it('are found from a part of them, and from around them', () => {
    const { document } = open(rendered(PK, []) + rendered(OTHER, []));
    const time = document.querySelector('time');
    if (!time) throw new Error('no time');
    const found = (root: ParentNode) => threads.findPosts(root, { pageUrl: '' }).map(({ id }) => id);
    expect(found(time)).toEqual([PK]);
    expect(found(document)).toEqual([PK, OTHER]);
    expect(found(document.createElement('div'))).toEqual([]);
  });

  it('have the address of the site, whole or not', () => {
    const link = (href: string) =>
      container(`<a href="${href}"><time datetime="2025-12-18T02:00:30.000Z">1j</time></a>`);
    const at = (href: string) =>
      open(link(href))
        .find()
        .map(({ id }) => id);
    expect(at(pageOf(PK))).toEqual([PK]);
    expect(at(`https://www.threads.net/t/${codeOf(PK)}`)).toEqual([]);
    expect(at(`/@kpu_kotacontoh/post/${codeOf(PK)}?xmt=1`)).toEqual([PK]);
    expect(at(`https://example.com/@kpu/post/${codeOf(PK)}`)).toEqual([]);
    expect(at(`//example.com/@kpu/post/${codeOf(PK)}`)).toEqual([]);
  });

  it('are none without a link that holds a time, nor outside a container', () => {
    const media = `<a href="/@kpu_kotacontoh/post/${codeOf(PK)}/media"><img></a>`;
    const page = open(
      container(media + row(['5'])) + permalink(PK) + container('<time datetime="x"></time>'),
    );
    expect(page.find()).toEqual([]);
    expect(page.read()).toEqual([]);
  });
});

describe('a post that quotes another', () => {
  const quote = `<div>${head(permalink(OTHER, CITIZEN.username), CITIZEN.username)}</div>`;

  it('is the one whose link comes first', () => {
    const page = open(container(`${head(permalink(PK))}${quote}${row(['9', '1', '', ''])}`));
    expect(page.read()).toMatchObject([{ id: PK, counts: { likes: exact(9), comments: exact(1) } }]);
  });

  it('keeps its row when the quoted one has a container of its own', () => {
    const page = open(container(`${head(permalink(PK))}${container(quote)}${row(['9'])}`));
    expect(page.read()).toMatchObject([
      { id: PK, counts: { likes: exact(9) } },
      { id: OTHER, counts: {} },
    ]);
    expect(page.find().map(({ slot }) => slot !== undefined)).toEqual([true, false]);
  });

  it('is not taken for the one in a container inside it when it has no link of its own', () => {
    const page = open(container(`${container(quote)}${row(['900'])}`));
    expect(page.read()).toMatchObject([{ id: OTHER, counts: {} }]);
    expect(page.find()).toHaveLength(1);
  });

  it('does not lend its counts to the quoted one when it is an advertisement without a time', () => {
    const ad = container(`<div>Bersponsor</div>${MENU}${permalink(OTHER)}${row(['900'])}`);
    expect(open(ad).find()).toEqual([]);
    expect(open(ad).read()).toEqual([]);
  });
});

describe('counts on the page', () => {
  it('never take the number at Repost, which is reposts and quotes together', () => {
    const [shown] = counts(rendered(PK, ['1', '2', '161', '3']));
    expect(shown).not.toHaveProperty('reposts');
    expect(shown).not.toHaveProperty('quotes');
  });

  it.each([
    ['no number', ''],
    ['a number of another language', '1.234'],
    ['a word', 'banyak'],
    ['an old and a new number', '12</span><span>13'],
  ])('leave likes unknown for %s', (_, likes) => {
    const [shown] = counts(rendered(PK, [likes, '17', '', '']));
    expect(shown).toMatchObject({ comments: exact(17) });
    expect(shown).not.toHaveProperty('likes');
  });

  it('are not read, and no place for a badge is offered, when the actions are not four', () => {
    const post = (buttons: string) =>
      container(`<div>${head(permalink(PK))}<div><div>${buttons}</div></div></div>`);
    const three = button('Like', '5') + button('Repost', '6') + button('Share', '7');
    for (const buttons of [three, three + button('Comment', '8') + button('Save', '9')]) {
      expect(counts(post(buttons))).toEqual([{}]);
      expect(open(post(buttons)).find()[0]).not.toHaveProperty('slot');
    }
  });

  it('are those of the outer button where one stands inside another', () => {
    const nested = rendered(PK, ['1', '2', '3', '4']).replaceAll(
      '<div><div><svg',
      '<div><div role="button"><svg',
    );
    expect(nested.split('role="button"').length).toBeGreaterThan(9);
    expect(counts(nested)).toEqual([{ likes: exact(1), comments: exact(2), shares: exact(4) }]);
  });

  it('are not read when a known action stands at another place', () => {
    const swapped = ['Like', 'Repost', 'Comment', 'Share'];
    expect(counts(rendered(PK, ['1', '2', '3', '4'], swapped))).toEqual([{}]);
    expect(counts(rendered(PK, ['1', '2', '3', '4'], ['いいね！', 'コメント', '再投稿', 'シェア']))).toEqual([
      { likes: exact(1), comments: exact(2), shares: exact(4) },
    ]);
  });
});
