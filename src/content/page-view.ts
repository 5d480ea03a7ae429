import type { PageDescription } from '../messages/contract.ts';
import type { Reading } from '../model/reading.ts';

/** A source below this length (UTF-16 units) says too little to judge a reader by. */
const LEAST_DATA = 2_000;

type Counts = Pick<PageDescription, 'sources' | 'understood' | 'posts' | 'notUnderstood'>;

/**
 * What was read since the page came or the site last went to another path. Readings belong to their posts, never to
 * the view: it only serves to say how much of this page Takar understands.
 */
export type PageView = {
  /** A response or document: its length, whether it holds a JSON object, and what was read from it. */
  addSource(source: { length: number; isData: boolean }, readings: readonly Reading[]): void;
  /** A post element of which no response or document of this view spoke, and what was read from the element. */
  addRendered(id: string, readings: readonly Reading[]): void;
  /** What was read from the header of an account's page. */
  addHeader(readings: readonly Reading[]): void;
  /** Whether the post was read in this view. */
  hasPost(id: string): boolean;
  /**
   * Whether any source in this document, in whatever view, spoke of the post. A site that draws it again from what it
   * still holds shows counts of then, which must not be taken for counts of now.
   */
  wasRead(id: string): boolean;
  /** The same of the counts of an account. */
  wasAccountRead(account: { id?: string; handle?: string }): boolean;
  describe(): Counts;
};

/** `pathname` gives the path at the moment. */
export function createPageView(pathname: () => string): PageView {
  let path = pathname();
  let view = emptyView();
  /** By a response or script in any view: a site that goes back to a list it still has asks for nothing again. */
  const everStated = new Set<string>();
  const everRead = new Set<string>();
  const accountsRead = new Set<string>();

  function current() {
    if (pathname() !== path) {
      path = pathname();
      view = emptyView();
    }
    return view;
  }

  function note(readings: readonly Reading[]): void {
    if (readings.length > 0) view.hasReading = true;
    for (const reading of readings) {
      if (reading.kind === 'post') {
        view.posts.add(reading.id);
        everRead.add(reading.id);
      }
      if (reading.kind !== 'account') continue;
      if (reading.id !== undefined) accountsRead.add(reading.id);
      if (reading.handle !== undefined) accountsRead.add(`@${reading.handle.toLowerCase()}`);
    }
  }

  return {
    addSource({ length, isData }, readings) {
      current().sources += 1;
      if (readings.length > 0) view.understood += 1;
      if (isData && length >= LEAST_DATA) view.dataSources += 1;
      for (const reading of readings) if (reading.kind === 'post') everStated.add(reading.id);
      note(readings);
    },
    addRendered(id, readings) {
      current();
      if (!everStated.has(id)) view.unstated.add(id);
      note(readings);
    },
    addHeader(readings) {
      current();
      note(readings);
    },
    hasPost: (id) => current().posts.has(id),
    wasRead: (id) => everRead.has(id),
    wasAccountRead({ id, handle }) {
      return (
        (id !== undefined && accountsRead.has(id)) ||
        (handle !== undefined && accountsRead.has(`@${handle.toLowerCase()}`))
      );
    },
    describe() {
      const { sources, understood, posts, dataSources, unstated, hasReading } = current();
      const notUnderstood = !hasReading && (dataSources >= 2 || unstated.size > 0);
      return { sources, understood, posts: posts.size, notUnderstood };
    },
  };
}

function emptyView() {
  return {
    sources: 0,
    understood: 0,
    /** Sources long enough to hold posts. */
    dataSources: 0,
    /** Post elements of which nothing else ever spoke, though there was time. */
    unstated: new Set<string>(),
    hasReading: false,
    posts: new Set<string>(),
  };
}
