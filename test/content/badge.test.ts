// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { briefingOf } from '../../src/background/texts.ts';
import { type Badges, createBadges } from '../../src/content/badge/badges.ts';
import { placeCard } from '../../src/content/badge/card-place.ts';
import { badgeLabel, badgeTexts, cardLines, rateText } from '../../src/content/badge/texts.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { PostElement } from '../../src/platforms/contract.ts';

const NOW = Date.parse('2026-08-07T10:00:00Z');
const point = (value: number) => ({ low: value, high: value });

const above: Verdict = {
  post: 'demo:1',
  platform: 'demo',
  state: 'above',
  formula: 'er-post',
  interactionNames: ['likes', 'comments'],
  interactions: point(123),
  denominator: {
    name: 'followers',
    value: point(10_250),
    exact: true,
    at: NOW - 3 * 3_600_000,
  },
  rate: point(1.2),
  exact: true,
  format: 'reel',
  habit: { median: point(0.8), lowerQuartile: point(0.5), upperQuartile: point(1.1) },
  n: 14,
  readAt: NOW - 20_000,
  counts: { likes: { value: 100, exact: true }, comments: { value: 23, exact: true } },
};

const unread: Verdict = {
  post: 'demo:2',
  platform: 'demo',
  state: 'unknown',
  reason: 'count-hidden',
  formula: 'er-post',
  interactionNames: ['likes', 'comments'],
  n: 0,
  counts: { likes: { hidden: true } },
};

const id = badgeTexts(briefingOf({ ...DEFAULT_SETTINGS, language: 'id' }));
const en = badgeTexts(briefingOf({ ...DEFAULT_SETTINGS, language: 'en' }));

function said(verdict: Verdict, texts = id): string {
  return cardLines(verdict, texts, NOW)
    .map(({ name, parts }) => `${name}: ${parts.join(' | ')}`)
    .join('\n');
}

describe('What a badge says', () => {
  it('is the rate and where it lies, as a sentence', () => {
    expect(badgeLabel(above, id)).toBe('Takar: engagement rate 1,2%, di atas kebiasaan akun ini.');
    expect(badgeLabel(above, en)).toBe('Takar: engagement rate 1.2%, above this account’s habit.');
  });

  it('marks a rate that the platform rounded, and only such a one', () => {
    expect(rateText(above, id)).toBe('1,2%');
    expect(rateText({ ...above, exact: false }, id)).toBe('≈ 1,2%');
    expect(rateText({ ...above, rate: { low: 1.1, high: 1.4, stated: 1.2 }, exact: false }, id)).toBe(
      '≈ 1,2%',
    );
  });

  it('is a dash and the reason when no rate is known, never 0', () => {
    expect(rateText(unread, id)).toBe('–');
    expect(badgeLabel(unread, id)).toBe(
      'Takar: engagement rate belum dapat dihitung: ada angka yang disembunyikan pemilik akun.',
    );
    expect(said(unread)).not.toMatch(/\b0\b(?! dari 5)/);
  });

  it('says how many posts are missing to compare', () => {
    const { habit: _, ...few } = { ...above, state: 'unknown' as const, reason: 'too-few' as const, n: 3 };
    expect(badgeLabel(few, id)).toBe(
      'Takar: engagement rate 1,2%. Belum dibandingkan: data belum cukup (3 dari 5).',
    );
  });
});

describe('The card', () => {
  it('says formula, counts, denominator with its age, habit with n, time read, exactness', () => {
    expect(said(above)).toContain('Rumus: (suka + komentar) ÷ pengikut × 100');
    expect(said(above)).toContain('Interaksi: suka 100 | komentar 23 | jumlah 123');
    expect(said(above)).toContain('Pengikut: 10.250 | dibaca 3 jam yang lalu');
    expect(said(above)).toContain(
      'Kebiasaan: median 0,80% | separuh tengah 0,50% sampai 1,1% | dari 14 unggahan lain, format reel',
    );
    expect(said(above)).toMatch(/Waktu baca: 7 Agu 2026.* \| baru saja/);
    expect(said(above)).toContain('Ketepatan: angka persis');
  });

  it('tells hidden counts from those that were not read, and rounded from exact ones', () => {
    expect(said(unread)).toContain('Interaksi: suka disembunyikan | komentar tidak terbaca');
    const rounded: Verdict = {
      ...above,
      exact: false,
      counts: { ...above.counts, likes: { value: 12_300, exact: false } },
    };
    expect(said(rounded)).toContain('suka ≈ 12.300');
    expect(said(rounded)).toContain('Ketepatan: kira-kira');
    expect(
      said({ ...above, denominator: { name: 'followers', value: point(1_200_000), exact: false, at: NOW } }),
    ).toContain('Pengikut: ≈ 1.200.000');
  });

  it('prints rounded numbers as they were stated, with ≈, quartiles too', () => {
    const rounded: Verdict = {
      ...above,
      exact: false,
      interactions: { low: 1_473, high: 1_622, stated: 1_523 },
      denominator: {
        name: 'followers',
        value: { low: 9_500, high: 10_999, stated: 10_000 },
        exact: false,
        at: NOW,
      },
      habit: {
        median: { low: 0.7, high: 0.95, stated: 0.8 },
        lowerQuartile: { low: 0.45, high: 0.6, stated: 0.5 },
        upperQuartile: { low: 1, high: 1.3, stated: 1.1 },
      },
    };
    expect(said(rounded)).toContain('Pengikut: ≈ 10.000');
    expect(said(rounded)).toContain('jumlah ≈ 1.523');
    expect(said(rounded)).toContain('median ≈ 0,80% | separuh tengah ≈ 0,50% sampai ≈ 1,1%');
  });

  it('says that a reply is not compared', () => {
    const reply: Verdict = { ...above, state: 'unknown', reason: 'reply' };
    expect(badgeLabel(reply, id)).toContain('balasan tidak dibandingkan dengan unggahan');
    expect(badgeLabel(reply, en)).toContain('replies are not compared with posts');
  });

  it('says "data belum cukup" instead of a habit below five posts', () => {
    const { habit: _, ...few } = { ...above, n: 4 };
    expect(said(few)).toContain('Kebiasaan: data belum cukup (4 dari 5)');
  });

  it.each([
    ['below its badge', { left: 100, top: 100 }, 200, { left: 100, top: 130 }],
    ['above it near the lower edge', { left: 100, top: 700 }, 200, { left: 100, top: 494 }],
    ['inside the window at the right edge', { left: 990, top: 100 }, 200, { left: 692, top: 130 }],
    ['inside the window at the left edge', { left: -50, top: 100 }, 200, { left: 8, top: 130 }],
    ['after it with no room below or above', { left: 100, top: 350 }, 500, { left: 166, top: 260 }],
    ['before it at the right edge then', { left: 900, top: 350 }, 500, { left: 594, top: 260 }],
  ])('stands %s', (_, anchor, height, expected) => {
    const place = placeCard(
      { ...anchor, width: 60, height: 24 },
      { width: 300, height },
      { width: 1_000, height: 768 },
    );
    expect(place).toEqual(expected);
  });
});

describe('Badges on a page', () => {
  let badges: Badges;
  let opened: string[];

  function postElement(postId: string): PostElement {
    const element = document.createElement('article');
    const parent = document.createElement('a');
    parent.href = '#site';
    element.append(parent);
    document.body.append(element);
    return {
      id: postId,
      element,
      slot: { parent, corner: 'top-left', offset: { x: 8, y: 4 }, size: 'pill', positionParent: true },
    };
  }

  const all = () => [...document.querySelectorAll<HTMLElement>('takar-badge')];
  const pill = (host = all()[0]) => host?.shadowRoot?.querySelector('button');

  beforeEach(() => {
    document.body.replaceChildren();
    opened = [];
    badges = createBadges(document, 'demo', (post) => opened.push(post));
    badges.speak(id);
  });

  it('state their post and its state, and show rate, word and icon', () => {
    badges.paint([{ post: postElement('1'), verdict: above }]);
    expect(all().map(({ dataset }) => [dataset.post, dataset.state])).toEqual([['demo:1', 'above']]);
    expect(pill()?.textContent).toBe('1,2%tinggi');
    expect(pill()?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(pill()?.getAttribute('aria-label')).toBe(badgeLabel(above, id));
  });

  it('stay one to a post element, however often they are painted', () => {
    const post = postElement('1');
    for (let n = 0; n < 5; n += 1) badges.paint([{ post, verdict: { ...above } }]);
    expect(all()).toHaveLength(1);
  });

  it('come anew when an element shows another post', () => {
    const post = postElement('1');
    badges.paint([{ post, verdict: above }]);
    badges.paint([{ post: { ...post, id: '2' }, verdict: unread }]);
    expect(all().map(({ dataset }) => [dataset.post, dataset.state])).toEqual([['demo:2', 'unknown']]);
    expect(pill()?.textContent).toBe('–');
  });

  it('return when the site drops them, but not for ever', () => {
    const post = postElement('1');
    for (let n = 0; n < 50; n += 1) {
      badges.paint([{ post, verdict: above }]);
      if (n < 10) expect(all()).toHaveLength(1);
      for (const host of all()) host.remove();
    }
    badges.paint([{ post, verdict: above }]);
    expect(all()).toHaveLength(0);
  });

  it('follow their slot when the site makes it anew', () => {
    const post = postElement('1');
    badges.paint([{ post, verdict: above }]);
    const parent = document.createElement('div');
    post.element.replaceChildren(parent);
    badges.paint([
      {
        post: { ...post, slot: { parent, corner: 'bottom-right', offset: { x: 0, y: 0 }, size: 'compact' } },
        verdict: above,
      },
    ]);
    expect(all()).toHaveLength(1);
    expect(all()[0]?.parentNode).toBe(parent);
    expect(all()[0]?.dataset.corner).toBe('bottom-right');
  });

  it('before a part of a row end where the part begins', () => {
    const { slot, ...post } = postElement('1');
    const parent = slot?.parent ?? document.body;
    const offset = { x: 8, y: 0 };
    badges.paint([
      { post: { ...post, slot: { parent, corner: 'middle-before', offset, size: 'pill' } }, verdict: above },
    ]);
    expect(all()[0]?.style.getPropertyValue('--takar-left')).toBe('-8px');
    expect(all()[0]?.style.getPropertyValue('--takar-right')).toBe('auto');
  });

  it('go without a trace, with those that an earlier Takar left', () => {
    const post = postElement('1');
    document.body.append(document.createElement('takar-badge'));
    badges.paint([{ post, verdict: above }]);
    badges.removeAll();
    expect(all()).toEqual([]);
    expect(post.slot?.parent.getAttribute('style') ?? '').toBe('');
  });

  it('change their language in place', () => {
    badges.paint([{ post: postElement('1'), verdict: above }]);
    const [host] = all();
    badges.speak(en);
    expect(all()).toEqual([host]);
    expect(pill()?.textContent).toBe('1.2%high');
    expect(host?.lang).toBe('en');
  });

  it('open a card on a click, which the site does not hear, and close it on the next', () => {
    const post = postElement('1');
    badges.paint([{ post, verdict: above }]);
    const heard: string[] = [];
    for (const name of ['click', 'pointerdown', 'keydown']) {
      document.body.addEventListener(name, () => heard.push(name));
    }
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    pill()?.dispatchEvent(click);
    expect(pill()?.getAttribute('aria-expanded')).toBe('true');
    expect(click.defaultPrevented).toBe(true);
    pill()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    expect(all()[0]?.shadowRoot?.querySelector('[role=dialog]')?.textContent).toContain('10.250');
    pill()?.click();
    expect(pill()?.getAttribute('aria-expanded')).toBe('false');
  });

  it('have one card open at most, and lead to their own post', () => {
    badges.paint([
      { post: postElement('1'), verdict: above },
      { post: postElement('2'), verdict: unread },
    ]);
    const [first, second] = all();
    pill(first)?.click();
    pill(second)?.click();
    expect(pill(first)?.getAttribute('aria-expanded')).toBe('false');
    expect(pill(second)?.getAttribute('aria-expanded')).toBe('true');
    second?.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    expect(opened).toEqual(['demo:2']);
  });

  it('show text of anyone as text', () => {
    const hostile: Verdict = { ...above, post: 'demo:<img>' };
    badges.paint([{ post: postElement('<img src=x onerror=alert(1)>'), verdict: hostile }]);
    pill()?.click();
    expect(all()[0]?.shadowRoot?.querySelector('img')).toBeNull();
  });
});
