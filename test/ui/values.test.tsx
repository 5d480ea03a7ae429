// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog } from '../../src/ui/confirm-dialog.tsx';
import { CountValue } from '../../src/ui/count-value.tsx';
import { RangeValue, RateValue } from '../../src/ui/rate-value.tsx';
import { Sparkline } from '../../src/ui/sparkline.tsx';

function shown(what: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(what, place));
  return place;
}

/** What a screen reader is told. */
function told(place: HTMLElement): string {
  for (const hidden of place.querySelectorAll('[aria-hidden]')) hidden.remove();
  return place.textContent ?? '';
}

test('an exact count stands alone, zero included', () => {
  expect(shown(<CountValue count={{ value: 12_345, exact: true }} />).textContent).toBe('12.345');
  expect(shown(<CountValue count={{ value: 0, exact: true }} />).textContent).toBe('0');
});

test('a rounded count carries ≈ for the eye and a sentence for readers', () => {
  const place = shown(<CountValue count={{ value: 12_300, exact: false }} />);
  expect(place.querySelector('[aria-hidden]')?.textContent).toBe('≈ 12.300');
  expect(told(place)).toBe('kira-kira 12.300, dibulatkan oleh platform');
});

test('a hidden count and an unread one say which they are', () => {
  expect(told(shown(<CountValue count={{ hidden: true }} />))).toBe('disembunyikan');
  expect(told(shown(<CountValue count={undefined} />))).toBe('tidak terbaca');
});

test('a rounded number is shown as it was stated, and a rate as the stated numbers give it', () => {
  const followers = shown(<RangeValue range={{ low: 9_500, high: 10_999, stated: 10_000 }} />);
  expect(followers.querySelector('[aria-hidden]')?.textContent).toBe('≈ 10.000');
  expect(told(followers)).toBe('kira-kira 10.000, dibulatkan oleh platform');
  const rate = shown(<RateValue range={{ low: 0.9, high: 1.06, stated: 1 }} />);
  expect(rate.querySelector('[aria-hidden]')?.textContent).toBe('≈ 1,0%');
});

test('a rate that is not known says why', () => {
  expect(told(shown(<RateValue range={undefined} reason="data belum cukup" />))).toBe('data belum cukup');
});

test.each([
  [[{ at: 1, value: 2 }]],
  [[1, 2, 3].map((at) => ({ at, value: 0 }))],
  [[1, 1, 1].map((value) => ({ at: 5, value }))],
])('a sparkline of equal or single points has no broken coordinate: %j', (points) => {
  const place = shown(<Sparkline points={points} description="uji" />);
  for (const element of place.querySelectorAll('svg *')) {
    for (const { value } of element.attributes) expect(value).not.toMatch(/NaN|Infinity/);
  }
});

test('a dangerous button waits for its word to be typed', () => {
  const onConfirm = vi.fn();
  const place = shown(
    <ConfirmDialog
      title="Hapus?"
      confirm="Hapus semua"
      word={{ value: 'HAPUS', label: 'Ketik HAPUS' }}
      onConfirm={onConfirm}
      onClose={() => undefined}
    >
      Semua hilang.
    </ConfirmDialog>,
  );
  const field = place.querySelector('input');
  const button = [...place.querySelectorAll('button')].at(-1);
  const type = (text: string) =>
    act(() => {
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  type('HAPU');
  expect(button?.disabled).toBe(true);
  type('hapus ');
  expect(button?.disabled).toBe(false);
  button?.click();
  expect(onConfirm).toHaveBeenCalledOnce();
});
