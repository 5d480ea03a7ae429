// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Comparison } from '../../../src/ui/charts/comparison.tsx';
import { FollowersInTime } from '../../../src/ui/charts/followers-in-time.tsx';
import { FormatStrips } from '../../../src/ui/charts/format-strips.tsx';
import { RatesInTime } from '../../../src/ui/charts/rates-in-time.tsx';
import type { RatedPost } from '../../../src/ui/charts/rates-in-time-words.ts';
import { ReadingCurve } from '../../../src/ui/charts/reading-curve.tsx';
import { ResponseTimes } from '../../../src/ui/charts/response-times.tsx';
import { WeekHoursTable } from '../../../src/ui/charts/week-hours-table.tsx';
import { setWidth, show, standIn } from './stand.tsx';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = new Date('2026-08-07T12:00:00').getTime();
const point = (value: number) => ({ low: value, high: value });
const rounded = (value: number) => ({ low: value * 0.95, high: value * 1.09, stated: value });
const href = (key: string) => `#/post/${key}`;

const posts = (n: number, rate: (index: number) => number): RatedPost[] =>
  Array.from({ length: n }, (_, index) => ({
    key: String(index),
    at: START + index * DAY,
    ...(index % 4 === 1 ? rounded(rate(index)) : point(rate(index))),
    state: index >= n - 2 ? 'young' : 'mature',
    label: `Unggahan ${index}`,
  }));

const typical = { n: 9, median: rounded(1.2), interval: { low: 0.9, high: 1.6, coverage: 0.96 } };

beforeEach(async () => {
  standIn();
  await setWidth(640);
});

/** Shows it and waits until its drawing is loaded and drawn. */
async function drawn(what: ComponentChild): Promise<Element> {
  const place = await show(what);
  return vi.waitUntil(() => place.querySelector('.chart-picture > svg'), { timeout: 10_000 });
}

const all = (svg: Element, selector: string) => [...svg.querySelectorAll(selector)];
const texts = (svg: Element) => all(svg, 'text').map((element) => element.textContent);

describe('Every picture', () => {
  const pictures: [string, ComponentChild][] = [
    ['rates', <RatesInTime key="1" posts={posts(9, (i) => i)} typical={typical} href={href} />],
    ['rates, one post', <RatesInTime key="2" posts={posts(1, () => 0)} typical={{ n: 0 }} href={href} />],
    [
      'rates over a wide span',
      <RatesInTime key="3" posts={posts(90, (i) => 0.01 * 1.1 ** i)} typical={typical} href={href} />,
    ],
    ['followers, one', <FollowersInTime key="4" readings={[{ at: START, ...point(0) }]} />],
    [
      'formats, one empty',
      <FormatStrips key="5" formats={[{ name: 'Foto', typical: { n: 0 }, values: [] }]} />,
    ],
    [
      'accounts',
      <Comparison
        key="6"
        accounts={[
          { name: 'A', typical },
          { name: 'B', typical: { n: 2 } },
        ]}
      />,
    ],
    ['a curve of one reading', <ReadingCurve key="7" readings={[{ age: 0, value: point(0) }]} />],
    ['waiting times, none answered', <ResponseTimes key="8" hours={[]} unanswered={1} />],
  ];

  test.each(pictures)('has no broken coordinate and no colour of its own: %s', async (_, picture) => {
    const warned = vi.spyOn(console, 'warn');
    const svg = await drawn(picture);
    for (const element of all(svg, '*')) {
      for (const { name, value } of element.attributes) {
        expect(`${name} ${value}`).not.toMatch(/NaN|Infinity|undefined|#[0-9a-f]{3}|rgb\(/);
      }
    }
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('Rates in time', () => {
  test('have a link for each post, young ones hollow, rounded ones with their bounds', async () => {
    const svg = await drawn(
      <RatesInTime posts={posts(12, (i) => 0.5 + i / 10)} typical={typical} href={href} />,
    );
    const links = all(svg, '.chart-hits a');
    expect(links.map((link) => link.getAttributeNS('http://www.w3.org/1999/xlink', 'href'))).toEqual(
      Array.from({ length: 12 }, (_, index) => `#/post/${index}`),
    );
    expect(links[0]?.getAttribute('aria-label')).toBe('0,50% · 7 Agu 2026 · Unggahan 0');
    expect(all(svg, 'g[fill="var(--surface)"] > circle')).toHaveLength(2);
    expect(all(svg, 'g[stroke="var(--ink-soft)"] > line')).toHaveLength(3);
    expect(texts(svg).join(' ')).toContain('median');
  });

  test('are stops of the tab key up to sixty, and for the pointer above', async () => {
    const few = await drawn(<RatesInTime posts={posts(60, () => 1)} typical={typical} href={href} />);
    const many = await drawn(<RatesInTime posts={posts(61, () => 1)} typical={typical} href={href} />);
    expect(all(few, 'a[tabindex]')).toHaveLength(0);
    expect(all(many, 'a[tabindex="-1"]')).toHaveLength(61);
  });

  test('say when their axis is logarithmic', async () => {
    const wide = await drawn(
      <RatesInTime posts={posts(9, (i) => 0.02 * 3 ** i)} typical={typical} href={href} />,
    );
    const plain = await drawn(<RatesInTime posts={posts(9, (i) => 1 + i)} typical={typical} href={href} />);
    expect(texts(wide)).toContain('ER, skala logaritmik');
    expect(texts(plain)).toContain('ER');
  });

  test('claim no median where there is not enough data', async () => {
    const svg = await drawn(<RatesInTime posts={posts(4, () => 1)} typical={{ n: 2 }} href={href} />);
    expect(texts(svg).join(' ')).not.toContain('median');
    expect(all(svg, '[fill="var(--level-fill)"], [stroke="var(--level)"]')).toHaveLength(0);
  });
});

test('followers are joined through exact readings, dashed over a gap, and rounded ones are hollow', async () => {
  const readings = [
    { at: START, ...point(12_000) },
    { at: START + DAY, low: 12_250, high: 12_399, stated: 12_300 },
    { at: START + 3 * DAY, ...point(12_340) },
    { at: START + 30 * DAY, ...point(12_500) },
  ];
  const svg = await drawn(<FollowersInTime readings={readings} />);
  expect(all(svg, 'g[stroke="var(--accent)"][fill="none"] > path')).toHaveLength(2);
  expect(all(svg, 'g[stroke-dasharray] > path')).toHaveLength(1);
  expect(all(svg, 'g[fill="var(--surface)"] > circle')).toHaveLength(1);
  expect(texts(svg)).toContain('Pengikut (sumbu tidak mulai dari 0)');
  expect(texts(svg)).toContain('12.500');
});

test('formats stand from the highest median down with n at each, and one without a median has its dots alone', async () => {
  const formats = [
    { name: 'Teks', typical: { n: 2 }, values: [point(1), point(2)] },
    { name: 'Foto', typical, values: posts(9, (i) => 0.5 + i / 10) },
    { name: 'Reel', typical: { ...typical, n: 6, median: point(2) }, values: posts(6, (i) => 1 + i / 5) },
  ];
  const svg = await drawn(<FormatStrips formats={formats} />);
  expect(all(svg, 'g.chart-strong > text').map((text) => text.textContent)).toEqual(['Reel', 'Foto', 'Teks']);
  expect(texts(svg)).toEqual(
    expect.arrayContaining([
      '2,0% (0,90–1,6%) · n = 6',
      '≈ 1,2% (0,90–1,6%) · n = 9',
      'data belum cukup (2 dari 5)',
    ]),
  );
  expect(all(svg, 'g[fill="var(--accent)"] > circle')).toHaveLength(17);
  expect(all(svg, 'g[stroke="var(--level)"] > line')).toHaveLength(2);
});

test('accounts lead to their pages by keyboard', async () => {
  const svg = await drawn(
    <Comparison accounts={[{ name: 'KPU Kota Contoh', typical, href: '#/account/1' }]} />,
  );
  expect(svg.getAttribute('role')).toBe('group');
  expect(all(svg, 'a').map((link) => link.getAttribute('aria-label'))).toEqual([
    'KPU Kota Contoh · ≈ 1,2% (0,90–1,6%) · n = 9',
  ]);
});

test('a curve shades what is possible between its readings and draws no reading without a sum', async () => {
  const svg = await drawn(
    <ReadingCurve
      readings={[
        { age: 200 * HOUR, value: point(600) },
        { age: HOUR, value: point(12) },
        { age: 22 * HOUR, missing: 'suka disembunyikan' },
        { age: 26 * HOUR, value: rounded(400) },
      ]}
    />,
  );
  expect(all(svg, 'g[fill="var(--accent)"] > rect')).toHaveLength(2);
  expect(all(svg, '.chart-hits > circle')).toHaveLength(3);
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['1 jam', '24 jam', '7 hari', 'Umur unggahan, skala akar']),
  );
});

test('waiting times have a bar and a number for each span, and an outlined one for what is not answered', async () => {
  const svg = await drawn(<ResponseTimes hours={[0.5, 2, 2, 100]} unanswered={3} />);
  expect(all(svg, 'g[fill="var(--accent)"] > *')).toHaveLength(7);
  expect(all(svg, 'g[stroke-dasharray] > *')).toHaveLength(1);
  expect(all(svg, 'g.chart-strong > text').map((text) => text.textContent)).toEqual([
    '1',
    '2',
    '0',
    '0',
    '0',
    '0',
    '1',
    '3',
  ]);
});

test('the hours of the week are a table whose cells say n, and the median only where there is one', async () => {
  const place = await show(
    <WeekHoursTable
      hoursPerCell={6}
      cells={[
        { weekday: 0, hour: 6, n: 8, median: rounded(2.4) },
        { weekday: 6, hour: 18, n: 2 },
      ]}
    />,
  );
  expect(all(place, 'th[scope=col]').map((cell) => cell.textContent)).toEqual([
    'Jam',
    'Sen',
    'Sel',
    'Rab',
    'Kam',
    'Jum',
    'Sab',
    'Min',
  ]);
  expect(all(place, 'th[scope=row]').map((cell) => cell.textContent)).toEqual([
    '00–06',
    '06–12',
    '12–18',
    '18–24',
  ]);
  const filled = all(place, 'td').filter((cell) => cell.getAttribute('data-shade') !== '0');
  expect(filled.map((cell) => cell.textContent)).toEqual(['≈2,4%n 8', 'n 2']);
  expect(filled.map((cell) => cell.getAttribute('data-shade'))).toEqual(['4', '1']);
});
