import type { GroupRecord } from '../../store/schema.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { hashOfGroup } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';
import { useGroupsTexts } from './texts.ts';
import { choiceInWords, kindName } from './words.ts';

export type GroupsPageProps = {
  groups: readonly GroupRecord[];
  onNew: () => void;
  onEdit: (group: GroupRecord) => void;
  onDelete: (group: GroupRecord) => void;
};

/** All groups, each with its kind, its size and its formula. */
export function GroupsPage({ groups, onNew, onEdit, onDelete }: GroupsPageProps) {
  const text = useGroupsTexts();
  const options = useOptionsTexts();
  const create = (
    <Button kind="primary" onClick={onNew}>
      {text('groups_new')}
    </Button>
  );
  if (groups.length === 0) {
    return (
      <>
        <h1 class="reader-only">{options('options_nav_groups')}</h1>
        <EmptyState title={text('groups_empty_title')} action={create}>
          {text('groups_about_institution')} {text('groups_about_comparison')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <div class="groups-head">
        <h1>{options('options_nav_groups')}</h1>
        {create}
      </div>
      <p class="note groups-about">
        {text('groups_about_institution')} {text('groups_about_comparison')}
      </p>
      <div class="table-box">
        <table class="plain wrapping groups-list">
          <caption class="reader-only">{text('groups_list')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('groups_name')}</th>
              <th scope="col">{text('groups_kind')}</th>
              <th scope="col" class="number">
                {text('groups_accounts')}
              </th>
              <th scope="col">{text('groups_formula')}</th>
              <th scope="col">
                <span class="reader-only">{text('groups_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Row key={group.id} group={group} onEdit={onEdit} onDelete={onDelete} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type RowProps = { group: GroupRecord } & Pick<GroupsPageProps, 'onEdit' | 'onDelete'>;

function Row({ group, onEdit, onDelete }: RowProps) {
  const text = useGroupsTexts();
  const language = useLanguage();
  const { id, name, kind, accounts, formula } = group;
  return (
    <tr>
      <th scope="row">
        <a href={hashOfGroup(id)}>{name}</a>
      </th>
      <td>{kindName(kind, text)}</td>
      <td class="number">{formatNumber(accounts.length, language)}</td>
      <td class="note">{choiceInWords(formula, text)}</td>
      <td>
        <div class="row-actions">
          <Button label={text('groups_edit_of', name)} onClick={() => onEdit(group)}>
            {text('groups_edit')}
          </Button>
          <Button kind="danger" label={text('groups_delete_of', name)} onClick={() => onDelete(group)}>
            {text('groups_delete')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
