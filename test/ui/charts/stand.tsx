import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Language } from '../../../src/model/settings.ts';
import { LanguageContext } from '../../../src/ui/language.tsx';

/** A document without layout, given one: every element is as wide as `setWidth` says, and learns of it. */
let width = 640;
const observers = new Set<() => void>();

class StandInObserver {
  #notify: () => void;
  constructor(callback: ResizeObserverCallback) {
    this.#notify = () => callback([], this);
  }
  observe(): void {
    observers.add(this.#notify);
  }
  unobserve(): void {}
  disconnect(): void {
    observers.delete(this.#notify);
  }
}

export function standIn(): void {
  globalThis.ResizeObserver = StandInObserver;
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
}

export async function setWidth(wide: number): Promise<void> {
  width = wide;
  await act(() => {
    for (const notify of observers) notify();
  });
}

export async function show(
  what: ComponentChild,
  language: Language = 'id',
  place = newPlace(),
): Promise<HTMLElement> {
  await act(() => {
    render(<LanguageContext.Provider value={language}>{what}</LanguageContext.Provider>, place);
  });
  return place;
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}
