import { type Page, readPage, type Video } from './videos.ts';
import { ask } from './wire.ts';

/** An endless list of posts that comes page by page. */
export type Source = {
  videos: readonly Video[];
  /** Asks for the next page, unless one is under way or none is left; `added` is called when it has come. */
  more(): void;
};

type Options = {
  path: string;
  params: Record<string, string | number>;
  /** What is there before anything is asked for. */
  first?: Video[];
  /** The name under which the position is sent. */
  position?: 'cursor' | 'offset';
  added(): void;
};

export function openSource({ path, params, first = [], position = 'cursor', added }: Options): Source {
  const videos = [...first];
  let next: Page['next'] = 0;
  let isLoading = false;
  async function load(from: number): Promise<void> {
    isLoading = true;
    const page = readPage(await ask(path, { ...params, [position]: from }));
    isLoading = false;
    const known = new Set(videos.map(({ id }) => id));
    videos.push(...page.videos.filter(({ id }) => !known.has(id)));
    next = page.next;
    added();
  }
  return {
    videos,
    more() {
      if (!isLoading && next !== undefined) void load(next);
    },
  };
}

/** Calls `reached` whenever the end of the page is near while `element` is shown. */
export function watchEnd(element: HTMLElement, reached: () => void): void {
  window.addEventListener(
    'scroll',
    () => {
      const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
      if (element.isConnected && left < 1_500) reached();
    },
    { passive: true },
  );
}
