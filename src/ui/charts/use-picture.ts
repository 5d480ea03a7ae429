import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import type { Draw } from './chart-types.ts';
import { finish, type Links } from './finish.ts';
import { useChartsTexts } from './texts.ts';

/** Narrower places show a picture of this width, scaled down: axes and labels would leave nothing between them. */
const NARROWEST = 240;
/** No wider than this on paper: a picture drawn for a wide window would be scaled down until its words are too small. */
const PRINT_WIDTH = 660;

export type Picture<D> = {
  data: D;
  height: number;
  summary: string;
  links: Links;
  /** Loads the drawing. Must be the same function at each rendering. */
  load: () => Promise<Draw<D>>;
};

export type PictureState = 'loading' | 'drawn' | 'failed';

/**
 * Keeps a picture drawn in `place`, anew when its data, its width or the language change. Colours are the page's own
 * custom properties and follow the theme by themselves.
 */
export function usePicture<D>(
  place: RefObject<HTMLElement | null>,
  { data, height, summary, links, load }: Picture<D>,
): PictureState {
  const language = useLanguage();
  const text = useChartsTexts();
  const width = useWidth(place);
  const [draw, setDraw] = useState<{ with: Draw<D> } | 'failed'>();
  const [state, setState] = useState<PictureState>('loading');

  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => gone || setDraw({ with: loaded }),
      () => gone || setDraw('failed'),
    );
    return () => {
      gone = true;
    };
  }, [load]);

  useLayoutEffect(() => {
    const element = place.current;
    if (draw === 'failed') setState('failed');
    if (draw === undefined || draw === 'failed' || element === null || width === 0) return;
    const paint = (wide: number) => {
      const svg = draw.with(data, { width: Math.max(wide, NARROWEST), height, language, text });
      const focused = addressOf(element.querySelector('a:focus'));
      element.replaceChildren(finish(svg, summary, links));
      // Drawn anew under the reader's hands: the focus stays where it was.
      if (focused !== undefined) linkTo(element, focused)?.focus();
    };
    try {
      paint(width);
      setState('drawn');
    } catch {
      element.replaceChildren();
      setState('failed');
      return;
    }
    return aroundPrinting(
      () => paint(Math.min(width, PRINT_WIDTH)),
      () => paint(width),
    );
  }, [draw, data, width, height, language, summary, links]);

  return state;
}

const XLINK = 'http://www.w3.org/1999/xlink';

function addressOf(link: Element | null): string | undefined {
  return link?.getAttributeNS(XLINK, 'href') ?? undefined;
}

function linkTo(element: Element, address: string): SVGAElement | undefined {
  return [...element.querySelectorAll('a')]
    .filter((link) => link instanceof SVGAElement)
    .find((link) => addressOf(link) === address);
}

function aroundPrinting(before: () => void, after: () => void): () => void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** The width of an element in whole px; 0 before it is laid out. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    // Hidden for a while it has none, and keeps the one it had.
    const measure = () => setWidth((before) => element.clientWidth || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
