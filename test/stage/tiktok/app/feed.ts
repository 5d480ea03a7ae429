import { h } from '../../app/dom.ts';
import { type Article, createArticle } from './article.ts';
import type { Screen } from './screen.ts';
import { openSource } from './source.ts';
import { shownPost, type Video } from './videos.ts';

/** px from one article to the next; the window holds about one. */
const STEP = 720;
/** Articles in the document: all but the one in view and its neighbours are empty shells. */
const SHELLS = 13;
const FILLED_EACH_SIDE = 1;

type Options = {
  path: string;
  params: Record<string, string | number>;
  /** The post that the document carries itself, which then stands first. */
  first?: Video;
  openComments(video: Video): void;
};

/** The one-column feed: For You, and a video's own page. A few articles serve all its posts in turn. */
export function openFeed({ path, params, first, openComments }: Options): Screen {
  const column = h('div', { class: 'column', id: 'column-list-container' });
  const element = h('main', { id: 'main-content-homepage_hot', class: 'feed' }, column);
  const articles = new Map<number, Article>();
  const source = openSource({ path, params, first: first ? [first] : [], added });
  let pending = 0;

  function added(): void {
    column.style.minHeight = `${source.videos.length * STEP}px`;
    draw();
  }

  function draw(): void {
    pending = 0;
    if (!element.isConnected) return;
    const above = -column.getBoundingClientRect().top;
    const current = Math.max(0, Math.floor((above + window.innerHeight / 2) / STEP));
    const from = Math.max(0, Math.min(current - 6, source.videos.length - SHELLS));
    for (let n = from; n < Math.min(from + SHELLS, source.videos.length); n += 1) {
      const video = source.videos[n];
      if (!video) continue;
      const article = articleFor(n);
      article.take(video, n, n * STEP, n === 0 && video === first);
      if (Math.abs(n - current) <= FILLED_EACH_SIDE) article.fillSoon();
      else article.empty();
    }
    if (current > source.videos.length - 6) source.more();
  }

  function articleFor(n: number): Article {
    const known = articles.get(n % SHELLS);
    if (known) return known;
    const made = createArticle(openComments);
    articles.set(n % SHELLS, made);
    column.append(made.element);
    return made;
  }

  window.addEventListener(
    'scroll',
    () => {
      if (pending === 0) pending = requestAnimationFrame(draw);
    },
    { passive: true },
  );
  if (first) added();
  source.more();
  return {
    element,
    shown: () =>
      [...articles.values()].flatMap(({ element: article, video }) => {
        const shown = video();
        return shown ? [shownPost(article, shown)] : [];
      }),
    videos: () => source.videos,
    more: () => source.more(),
    resume: draw,
  };
}
