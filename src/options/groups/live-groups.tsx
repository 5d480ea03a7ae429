import { useState } from 'preact/hooks';
import browser from '../../browser.ts';
import { sendToWorker } from '../../messages/send.ts';
import type { Group } from '../../model/group.ts';
import { listGroups } from '../../store/groups.ts';
import type { GroupRecord } from '../../store/schema.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLive } from '../../ui/live.ts';
import { WholePage } from '../account/whole-page.tsx';
import { errorName } from '../names.ts';
import type { OwnPageProps } from '../own-page.tsx';
import { hashOfGroup } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';
import { draftOf, movesOf, newDraft } from './draft.ts';
import { GroupsPage } from './groups-page.tsx';
import { dropDraft, keptDraft, keptDrafts, NEW } from './kept-drafts.ts';
import { LiveEditor } from './live-editor.tsx';
import { LiveGroup } from './live-group.tsx';
import { Kept, Said, type SaidWhat } from './said.tsx';
import { useGroupsTexts } from './texts.ts';
import { takeSteps, type Undo, undoDelete, undoSave } from './undo.ts';

const LIST = '#/groups';

/** The list of groups, or one of them, with the editor and what takes a change back. */
export function LiveGroups({ db, group: shownId }: OwnPageProps & { group?: string }) {
  const text = useGroupsTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const found = useLive(() => listGroups(db), [db]);
  const groups = found === undefined || found === 'failed' ? [] : found;
  /** The key of the draft in the editor. */
  const [editing, setEditing] = useState<string>();
  const [leaving, setLeaving] = useState<GroupRecord>();
  const [said, setSaid] = useState<SaidWhat>();
  const [drafts, setDrafts] = useState(keptDrafts);

  const shown = groups.find(({ id }) => id === shownId);
  const edited = groups.find(({ id }) => id === editing);
  const edit = (key: string) => {
    setSaid(undefined);
    setEditing(key);
  };
  const close = () => {
    setEditing(undefined);
    setDrafts(keptDrafts());
  };
  const save = async (group: Group) => {
    const left = new Set(movesOf(group, groups).map(({ from }) => from.id));
    const undo = undoSave(group, groups, left);
    const saved = await sendToWorker(browser.runtime, 'group.save', { group });
    if (!saved.ok) return saved.error;
    const moved = saved.value.moved.length;
    setSaid({
      tone: 'info',
      sentence:
        moved === 0
          ? text('groups_saved', group.name)
          : text('groups_saved_moved', group.name, formatNumber(moved, language)),
      undo,
    });
    if (editing === NEW) location.hash = hashOfGroup(group.id);
    return undefined;
  };
  const remove = async (group: GroupRecord) => {
    setLeaving(undefined);
    const removed = await sendToWorker(browser.runtime, 'group.delete', { id: group.id });
    if (!removed.ok) {
      return setSaid({ tone: 'danger', sentence: errorName(removed.error, options) });
    }
    if (shownId !== undefined) location.hash = LIST;
    setSaid({ tone: 'info', sentence: text('groups_deleted', group.name), undo: undoDelete(group) });
  };
  const undo = async ({ steps, holds }: Undo) => {
    if (!holds(groups)) return setSaid({ tone: 'warn', sentence: text('groups_undo_late') });
    const undone = await takeSteps(browser.runtime, steps);
    if (steps.some((step) => 'remove' in step && step.remove === shownId)) location.hash = LIST;
    setSaid(
      undone.ok
        ? { tone: 'info', sentence: text('groups_undone') }
        : { tone: 'danger', sentence: errorName(undone.error, options), undo: { steps, holds: () => true } },
    );
  };
  const discard = (key: string) => {
    dropDraft(key);
    setDrafts(keptDrafts());
  };

  return (
    <WholePage found={found} isKnown>
      <div class="sheet report groups-sheet" data-page={shown ? 'group' : 'list'}>
        <Said said={said} onUndo={undo} />
        <Kept
          drafts={drafts.filter(([key]) => editing === undefined && (!shown || key === shownId))}
          onResume={edit}
          onDiscard={discard}
        />
        {shownId === undefined ? (
          <GroupsPage
            groups={groups}
            onNew={() => edit(NEW)}
            onEdit={({ id }) => edit(id)}
            onDelete={setLeaving}
          />
        ) : shown ? (
          <LiveGroup
            key={shown.id}
            db={db}
            group={shown}
            onEdit={() => edit(shown.id)}
            onDelete={() => setLeaving(shown)}
          />
        ) : (
          <>
            <h1 class="reader-only">{text('groups_missing_title')}</h1>
            <EmptyState
              title={text('groups_missing_title')}
              action={<a href={LIST}>{text('groups_to_list')}</a>}
            >
              {text('groups_missing')}
            </EmptyState>
          </>
        )}
      </div>
      {editing !== undefined && (
        <LiveEditor
          key={editing}
          db={db}
          draftKey={editing}
          stored={storedDraft(editing, edited)}
          groups={groups}
          onSave={save}
          onClose={close}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={text('groups_delete_title', leaving.name)}
          confirm={text('groups_delete_confirm')}
          onConfirm={() => remove(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          {text('groups_delete_note')}
        </ConfirmDialog>
      )}
    </WholePage>
  );
}

/** What the editor begins with. A group that was deleted meanwhile is a new one of its own id. */
function storedDraft(key: string, group: GroupRecord | undefined) {
  if (group) return draftOf(group);
  return newDraft(key === NEW ? (keptDraft(NEW)?.draft.id ?? crypto.randomUUID()) : key);
}
