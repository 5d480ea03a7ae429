import { useMemo, useState } from 'preact/hooks';
import type { Group } from '../../model/group.ts';
import { accountName } from '../../ui/account-name.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { byPlatform, matches, type Pickable } from './pick-accounts.ts';
import { TextField } from './text-field.tsx';
import { useGroupsTexts } from './texts.ts';

export type AccountPickerProps = {
  accounts: readonly Pickable[];
  /** Keys; one that is not among the accounts is not stored any more. */
  chosen: readonly string[];
  /** The institution that an account stands in now, other than the one that is edited. */
  institutionOf: (account: string) => Group | undefined;
  onToggle: (account: string) => void;
  onAll: (accounts: string[]) => void;
};

/** Chooses among the known accounts, with a search: a tick box each, by platform. */
export function AccountPicker({ accounts, chosen, institutionOf, onToggle, onAll }: AccountPickerProps) {
  const text = useGroupsTexts();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const ticked = useMemo(() => new Set(chosen), [chosen]);
  const found = useMemo(
    () => byPlatform(accounts.filter((account) => matches(account, search))),
    [accounts, search],
  );
  const shown = found.flatMap((group) => group.accounts);
  const unticked = shown.filter(({ key }) => !ticked.has(key)).map(({ key }) => key);
  const number = (value: number) => formatNumber(value, language);
  const lost = useMemo(() => {
    const known = new Set(accounts.map(({ key }) => key));
    return chosen.filter((key) => !known.has(key));
  }, [accounts, chosen]);
  return (
    <fieldset class="picker">
      <legend>{text('groups_accounts')}</legend>
      <div class="picker-head">
        <TextField type="search" label={text('groups_search')} value={search} onInput={setSearch} />
        <Button disabled={unticked.length === 0} onClick={() => onAll(unticked)}>
          {text('groups_pick_all', number(shown.length))}
        </Button>
        <p class="note" role="status">
          {text('groups_chosen', number(chosen.length))}
        </p>
      </div>
      {accounts.length === 0 && <p class="note">{text('groups_no_accounts')}</p>}
      {accounts.length > 0 && shown.length === 0 && <p class="note">{text('groups_none_found')}</p>}
      {(shown.length > 0 || lost.length > 0) && (
        <div class="picker-list">
          {found.map((group) => (
            <fieldset key={group.platform}>
              <legend>
                {group.name}{' '}
                <span class="note">
                  {text(
                    'groups_k_of_n',
                    number(group.accounts.filter(({ key }) => ticked.has(key)).length),
                    number(group.accounts.length),
                  )}
                </span>
              </legend>
              {group.accounts.map((account) => (
                <Tick
                  key={account.key}
                  account={account}
                  isTicked={ticked.has(account.key)}
                  institution={institutionOf(account.key)?.name}
                  onToggle={onToggle}
                />
              ))}
            </fieldset>
          ))}
          {lost.length > 0 && (
            <fieldset>
              <legend>{text('groups_lost')}</legend>
              {lost.map((key) => (
                <Tick key={key} account={{ key, platform: '' }} isTicked onToggle={onToggle} />
              ))}
            </fieldset>
          )}
        </div>
      )}
    </fieldset>
  );
}

type TickProps = {
  account: Pickable;
  isTicked: boolean;
  institution?: string | undefined;
  onToggle: (account: string) => void;
};

function Tick({ account, isTicked, institution, onToggle }: TickProps) {
  const text = useGroupsTexts();
  return (
    <label class="tick">
      <input type="checkbox" checked={isTicked} onChange={() => onToggle(account.key)} />
      <span class="tick-name">{accountName(account)}</span>
      {account.name && account.handle && <span class="note">@{account.handle}</span>}
      {institution && <span class="note">{text('groups_now_in', institution)}</span>}
    </label>
  );
}
