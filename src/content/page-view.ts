import type { PageDescription } from '../messages/contract.ts';
import type { CountName, Reading } from '../model/reading.ts';
import type { Surface } from '../model/surface.ts';

export type Understanding = Pick<
  PageDescription,
  'surface' | 'expected' | 'understood' | 'posts' | 'complete' | 'notUnderstood'
>;

/**
 * What was read since the page came or the site last went to another path. Readings belong to their posts, never to
 * the view: it only serves to say how much of this page Takar understands.
 */
export type PageView = {
  /** A response or document: whether it holds posts, as far as its values tell, and what was read from it. */
  addSource(holdsPosts: boolean, readings: readonly Reading[]): void;
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
  /** Whether posts stand here that the reader no longer makes out; then nothing that it makes out can be relied on. */
  isBlind(): boolean;
  describe(): Understanding;
};

/**
 * `pathname` gives the path at the moment, `surface` what kind of page it is; posts are only expected on such a page.
 * `interactions` are the counts that make an engagement rate.
 */
export function createPageView(
  pathname: () => string,
  surface: () => Surface | undefined,
  interactions: readonly CountName[],
): PageView {
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
        if (interactions.every((name) => reading.counts[name] !== undefined)) view.complete.add(reading.id);
        everRead.add(reading.id);
      }
      if (reading.kind !== 'account') continue;
      if (reading.id !== undefined) accountsRead.add(reading.id);
      if (reading.handle !== undefined) accountsRead.add(`@${reading.handle.toLowerCase()}`);
    }
  }

  return {
    addSource(holdsPosts, readings) {
      current();
      const hasPosts = readings.some(({ kind }) => kind === 'post');
      if (holdsPosts || hasPosts) view.expected += 1;
      if (hasPosts) view.understood += 1;
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
    isBlind,
    describe() {
      const { expected, understood, posts, complete } = current();
      const kind = surface();
      return {
        ...(kind && { surface: kind }),
        expected,
        understood,
        posts: posts.size,
        complete: complete.size,
        notUnderstood: isBlind(),
      };
    },
  };

  /**
   * One source may hold posts of others that Takar does not read (a tray of stories); two of them, or one beside posts
   * on the screen of which nothing spoke, are the posts of this page.
   */
  function isBlind(): boolean {
    const { expected, understood, unstated, hasReading } = current();
    if (understood > 0 || surface() === undefined) return false;
    return expected >= 2 || (unstated.size > 0 && (expected > 0 || !hasReading));
  }
}

function emptyView() {
  return {
    /** Sources that hold posts. */
    expected: 0,
    /** Those of them that gave posts. */
    understood: 0,
    /** Post elements of which nothing else ever spoke, though there was time. */
    unstated: new Set<string>(),
    hasReading: false,
    posts: new Set<string>(),
    /** Posts of which one source states every interaction. */
    complete: new Set<string>(),
  };
}
