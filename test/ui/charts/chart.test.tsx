// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Chart, type ChartProps } from '../../../src/ui/charts/chart.tsx';
import type { Draw } from '../../../src/ui/charts/chart-types.ts';
import { setWidth, show, standIn } from './stand.tsx';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing that says in its attributes what it was drawn with, with a circle in a link. */
const draw: Draw<string> = (data, { width, height, language }) => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('data-drawn', `${data} ${width}×${height} ${language}`);
  const marks = document.createElementNS(SVG, 'g');
  marks.setAttribute('aria-label', 'dot');
  const link = document.createElementNS(SVG, 'a');
  link.setAttributeNS('http://www.w3.org/1999/xlink', 'href', '#/post/1');
  const circle = document.createElementNS(SVG, 'circle');
  circle.setAttribute('aria-label', '1,2% · Rapat');
  link.append(circle);
  marks.append(link);
  svg.append(marks);
  return svg;
};

const load = () => Promise.resolve(draw);
const props: ChartProps<string> = {
  title: 'Judul',
  summary: 'Dua unggahan.',
  table: {
    head: [{ text: 'Unggahan' }, { text: 'ER', numeric: true }],
    rows: [[{ text: 'Rapat', href: '#/post/1' }, '1,2%']],
  },
  data: 'A',
  height: 200,
  links: 'keyboard',
  load,
};

beforeEach(async () => {
  standIn();
  await setWidth(640);
});

const drawn = (place: Element) => place.querySelector('svg[data-drawn]');

describe('A chart', () => {
  test('keeps the place of its picture while that loads', async () => {
    const never = () => new Promise<Draw<string>>(() => undefined);
    const place = await show(<Chart {...props} load={never} />);
    const picture = place.querySelector<HTMLElement>('.chart-picture');
    expect(picture?.dataset.state).toBe('loading');
    expect(picture?.style.getPropertyValue('--chart-height')).toBe('200px');
    expect(place.querySelector('.chart-summary')?.getAttribute('aria-hidden')).toBe('false');
  });

  test('says its summary to readers once: in the picture when that is drawn', async () => {
    const place = await show(<Chart {...props} links="none" />);
    expect(drawn(place)?.getAttribute('role')).toBe('img');
    expect(drawn(place)?.getAttribute('aria-label')).toBe('Dua unggahan.');
    expect(place.querySelector('.chart-summary')?.getAttribute('aria-hidden')).toBe('true');
    expect(place.querySelector('.chart-summary')?.textContent).toBe('Dua unggahan.');
  });

  test('is drawn anew for another width, language and data', async () => {
    const place = await show(<Chart {...props} />);
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('A 640×200 id');
    await setWidth(360);
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('A 360×200 id');
    await show(<Chart {...props} data="B" />, 'en', place);
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('B 360×200 en');
    expect(place.querySelectorAll('svg[data-drawn]')).toHaveLength(1);
  });

  test('keeps what is drawn while it is hidden and has no width', async () => {
    const place = await show(<Chart {...props} />);
    await setWidth(0);
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('A 640×200 id');
  });

  test('is drawn for paper while it is printed', async () => {
    await setWidth(1_000);
    const place = await show(<Chart {...props} />);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('A 660×200 id');
    dispatchEvent(new Event('afterprint'));
    expect(drawn(place)?.getAttribute('data-drawn')).toBe('A 1000×200 id');
  });

  test('shows its numbers in a table with heads for columns and rows', async () => {
    const place = await show(<Chart {...props} />);
    expect(place.querySelector('summary')?.textContent).toBe('Tabel');
    expect(place.querySelector('table')).toBeNull();
    await open(place);
    expect(place.querySelector('caption')?.textContent).toBe('Judul');
    expect([...place.querySelectorAll('th[scope=col]')].map((cell) => cell.textContent)).toEqual([
      'Unggahan',
      'ER',
    ]);
    expect(place.querySelector('th[scope=row] a')?.getAttribute('href')).toBe('#/post/1');
    expect(place.querySelector('td.number')?.textContent).toBe('1,2%');
  });

  test.each([
    ['cannot be loaded', () => Promise.reject(new Error('gone'))],
    ['cannot be drawn', () => Promise.resolve(failing)],
  ])('whose picture %s opens its table and says so', async (_, broken) => {
    const place = await show(<Chart {...props} load={broken} />);
    expect(place.querySelector('[role=status]')?.textContent).toBe(
      'Gambar tidak dapat ditampilkan. Angkanya ada di tabel.',
    );
    expect(place.querySelector('td')?.textContent).toBe('1,2%');
    expect(place.querySelector('.chart-summary')?.getAttribute('aria-hidden')).toBe('false');
    expect(drawn(place)).toBeNull();
  });

  test('without numbers is its summary alone, and loads nothing', async () => {
    const spy = vi.fn(load);
    const place = await show(<Chart {...props} load={spy} table={{ ...props.table, rows: [] }} />);
    expect(place.textContent).toBe('JudulDua unggahan.');
    expect(spy).not.toHaveBeenCalled();
  });

  test('tells what its part under the pointer or in focus stands for, until it is left', async () => {
    const place = await show(<Chart {...props} speaks />);
    const said = () => place.querySelector('.chart-said')?.textContent;
    const hint = said();
    const link = place.querySelector('.chart-picture a');
    await act(() => void link?.firstElementChild?.dispatchEvent(new Event('pointerover', { bubbles: true })));
    expect(said()).toBe('1,2% · Rapat');
    await act(
      () =>
        void place
          .querySelector('.chart-picture svg')
          ?.dispatchEvent(new Event('pointerover', { bubbles: true })),
    );
    expect(said()).toBe(hint);
    await act(() => void link?.dispatchEvent(new Event('focusin', { bubbles: true })));
    expect(said()).toBe('1,2% · Rapat');
    await act(() => void link?.dispatchEvent(new Event('focusout', { bubbles: true })));
    expect(said()).toBe(hint);
  });
});

describe('The links of a picture', () => {
  test('have names and are stops of the tab key, in a group that is no image', async () => {
    const place = await show(<Chart {...props} />);
    const link = place.querySelector('svg a');
    expect(drawn(place)?.getAttribute('role')).toBe('group');
    expect(link?.getAttribute('aria-label')).toBe('1,2% · Rapat');
    expect(link?.hasAttribute('tabindex')).toBe(false);
    expect(link?.closest('[aria-hidden]')).toBeNull();
    expect(link?.parentElement?.hasAttribute('aria-label')).toBe(false);
  });

  test('are for the pointer alone where they would be a flood', async () => {
    const place = await show(<Chart {...props} links="pointer" />);
    const link = place.querySelector('svg a');
    expect(link?.getAttribute('tabindex')).toBe('-1');
    expect(link?.closest('[aria-hidden=true]')).not.toBeNull();
  });
});

function failing(): Element {
  throw new Error('no scale');
}

async function open(place: Element): Promise<void> {
  await act(() => {
    const details = place.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
}
