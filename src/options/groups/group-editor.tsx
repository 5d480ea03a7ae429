import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageError } from '../../messages/contract.ts';
import type { Group } from '../../model/group.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FormulaSelects } from '../account/formula-choice.tsx';
import { errorName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import { AccountPicker } from './account-picker.tsx';
import {
  type Draft,
  differ,
  groupOf,
  MOST,
  movesOf,
  type Problem,
  rebased,
  toggled,
  withAll,
} from './draft.ts';
import { dropDraft, type Kept, keepDraft, keptDraft } from './kept-drafts.ts';
import { MovesNotice } from './moves-notice.tsx';
import type { Pickable } from './pick-accounts.ts';
import { TextField } from './text-field.tsx';
import { useGroupsTexts } from './texts.ts';
import { choiceInWords, kindChoices, problemName } from './words.ts';

export type GroupEditorProps = {
  /** Under which the draft is kept. */
  draftKey: string;
  /** The group as it is stored, or an empty one. */
  stored: Draft;
  groups: readonly Group[];
  accounts: readonly Pickable[];
  /** Gives what went wrong; the editor then stays open, else it closes. */
  onSave: (group: Group) => Promise<MessageError | undefined>;
  /** Closes the editor; what was typed and not saved is kept. */
  onClose: () => void;
};

/** A group's name, kind, accounts, formula and targets. What is typed is kept until it is saved or thrown away. */
export function GroupEditor({ draftKey, stored, groups, accounts, onSave, onClose }: GroupEditorProps) {
  const text = useGroupsTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const content = useRef<HTMLDivElement>(null);
  const isStored = groups.some(({ id }) => id === stored.id);
  const [edited, setEdited] = useState(() => keptDraft(draftKey) ?? { draft: stored, base: stored });
  // Another tab, the choice of a formula on this page, or a handle of which the id became known.
  const { draft, base } = isStored ? onTopOf(stored, edited) : edited;
  const setDraft = (next: (earlier: Draft) => Draft) =>
    setEdited((earlier) => {
      const upToDate = isStored ? onTopOf(stored, earlier) : earlier;
      return { draft: next(upToDate.draft), base: upToDate.base };
    });
  const [tries, setTries] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<MessageError>();
  const isChanged = differ(draft, base);
  // With the drawing itself: Escape right after a key would come before an effect that waits for the next frame.
  useLayoutEffect(() => (isChanged ? keepDraft(draftKey, { draft, base }) : dropDraft(draftKey)), [draft]);
  useEffect(() => {
    const wrong = content.current?.querySelector('[aria-invalid]');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [tries]);

  const change = (part: Partial<Draft>) => setDraft((earlier) => ({ ...earlier, ...part }));
  const checked = groupOf(draft);
  const problems = tries > 0 && 'problems' in checked ? checked.problems : [];
  const problem = (names: readonly Problem[], most: number) => {
    const found = problems.find((name) => names.includes(name));
    return found && problemName(found, formatNumber(most, language), text);
  };
  const discard = () => {
    dropDraft(draftKey);
    onClose();
  };
  const save = async () => {
    if ('problems' in checked) return setTries(tries + 1);
    setSaving(true);
    const failed = await onSave(checked.group);
    setSaving(false);
    setError(failed);
    if (failed === undefined) discard();
  };
  const tooMany = problem(['too-many'], MOST.accounts);
  return (
    <Dialog title={text(isStored ? 'groups_edit_title' : 'groups_new')} onClose={onClose}>
      <div ref={content} class="group-editor">
        <TextField
          label={text('groups_name')}
          value={draft.name}
          problem={problem(['name-missing', 'name-long'], MOST.name)}
          onInput={(name) => change({ name })}
        />
        <div class="group-kind">
          <Choice
            legend={text('groups_kind')}
            options={kindChoices(text)}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            showLegend
          />
          <p class="note">{text(`groups_about_${draft.kind}`)}</p>
        </div>
        <AccountPicker
          accounts={accounts}
          chosen={draft.accounts}
          institutionOf={(account) =>
            groups.find(
              ({ id, kind, accounts: own }) =>
                kind === 'institution' && id !== draft.id && own.includes(account),
            )
          }
          onToggle={(account) => setDraft((earlier) => toggled(earlier, account))}
          onAll={(keys) => setDraft((earlier) => withAll(earlier, keys))}
        />
        {tooMany && <p class="field-problem">{tooMany}</p>}
        <MovesNotice moves={movesOf(draft, groups)} accounts={accounts} />
        <fieldset class="group-formula">
          <legend>{text('groups_formula')}</legend>
          <FormulaSelects
            formula={draft.formula}
            scope={choiceInWords(draft.formula, text)}
            onChange={(formula) => change({ formula })}
          />
        </fieldset>
        <fieldset class="group-targets">
          <legend>{text('groups_targets')}</legend>
          <TextField
            isNumber
            label={text('groups_answer_hours')}
            value={draft.answerHours}
            problem={problem(['answer-hours'], MOST.answerHours)}
            onInput={(answerHours) => change({ answerHours })}
          />
          <TextField
            isNumber
            label={text('groups_quiet_days')}
            value={draft.quietDays}
            problem={problem(['quiet-days'], MOST.quietDays)}
            onInput={(quietDays) => change({ quietDays })}
          />
        </fieldset>
        <div role="alert">
          {error && (
            <Notice tone="danger" title={text('groups_not_saved')}>
              {errorName(error, options)} {text('groups_still_here')}
            </Notice>
          )}
        </div>
      </div>
      <div class="dialog-actions group-editor-actions">
        <p class="note">{isChanged && text('groups_draft_kept')}</p>
        {isChanged && <Button onClick={discard}>{text('groups_discard')}</Button>}
        <Button onClick={onClose}>{text('groups_close')}</Button>
        <Button kind="primary" disabled={isSaving || (isStored && !isChanged)} onClick={save}>
          {text('groups_save')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What is edited, begun anew on what is stored by now. */
function onTopOf(stored: Draft, { draft, base }: Kept): Kept {
  return differ(stored, base) ? { draft: rebased(draft, base, stored), base: stored } : { draft, base };
}
