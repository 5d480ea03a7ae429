import { listAccounts } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import { useLive } from '../../ui/live.ts';
import { GroupEditor, type GroupEditorProps } from './group-editor.tsx';

const NONE: readonly [] = [];

/** The editor, with the accounts that are known. */
export function LiveEditor({ db, ...props }: Omit<GroupEditorProps, 'accounts'> & { db: Database }) {
  const found = useLive(() => listAccounts(db), [db]);
  if (found === undefined) return null;
  return <GroupEditor {...props} accounts={found === 'failed' ? NONE : found} />;
}
