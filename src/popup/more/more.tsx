import { useMemo } from 'preact/hooks';
import { calendarOf } from '../../metrics/calendar.ts';
import type { Database } from '../../store/database.ts';
import { useLive } from '../../ui/live.ts';
import { accountFigures } from './account-figures.ts';
import { DueList } from './due-list.tsx';
import { dueToday } from './due-today.ts';
import { FiguresPanel } from './figures-panel.tsx';

export type MoreProps = {
  db: Database;
  /** The store's name of the account whose page is open; undefined elsewhere. */
  account: string | undefined;
  /** Opens the options page there. */
  onOpen: (hash: string) => void;
  /** Opens a post in a tab of its own. */
  onOpenPost: (url: string) => void;
};

/**
 * What the popup adds below its first paint: the posts to be read again today, and the account's last 90 days. The
 * lower part waits for the upper one, so that nothing moves that stands already.
 */
export function More({ db, account, onOpen, onOpenPost }: MoreProps) {
  const calendar = useMemo(() => calendarOf(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const due = useLive(() => dueToday(db, calendar, Date.now()), [db, calendar]);
  const figures = useLive(
    account === undefined ? undefined : () => accountFigures(db, account, calendar, Date.now()),
    [db, account, calendar],
  );
  if (due === undefined) return null;
  return (
    <>
      {due !== 'failed' && <DueList due={due} onOpenPost={onOpenPost} />}
      {account !== undefined && figures !== undefined && figures !== 'failed' && (
        <FiguresPanel account={account} figures={figures} onOpen={onOpen} />
      )}
    </>
  );
}
