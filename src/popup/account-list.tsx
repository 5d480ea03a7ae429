import type { ComponentChildren } from 'preact';
import { platformById, platforms } from '../platforms/registry.ts';
import { AccountLine } from '../ui/account-line.tsx';
import { accountName } from '../ui/account-name.ts';
import type { AccountListing } from '../ui/account-summary.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useUiTexts } from '../ui/language.tsx';
import { usePopupTexts } from './texts.ts';

/** As many as a popup can show without becoming a second table. */
const SHOWN = 8;

export type AccountListProps = {
  accounts: readonly AccountListing[];
  onOpen: (hash: string) => void;
};

/** The accounts known, each a way to its posts; where to begin when there is none. */
export function AccountList({ accounts, onOpen }: AccountListProps) {
  const text = usePopupTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  if (accounts.length === 0) {
    const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
      platforms.map(({ name }) => name),
    );
    return <EmptyState title={text('popup_empty_title')}>{text('popup_empty', names)}</EmptyState>;
  }
  return (
    <section>
      <h2 class="list-title">{text('popup_known_accounts')}</h2>
      <ul class="list">
        {accounts.slice(0, SHOWN).map((account) => (
          <li key={account.key}>
            <OptionsLink hash={`#/accounts/${encodeURIComponent(account.key)}`} onOpen={onOpen}>
              <AccountLine
                name={accountName(account)}
                handle={account.handle}
                platform={platformById(account.platform)?.name ?? account.platform}
                figure={ui('ui_posts_n', formatNumber(account.posts, language))}
              />
            </OptionsLink>
          </li>
        ))}
      </ul>
      {accounts.length > SHOWN && (
        <p class="note more">
          {text('popup_more_accounts', formatNumber(accounts.length - SHOWN, language))}
        </p>
      )}
    </section>
  );
}

type OptionsLinkProps = {
  hash: string;
  onOpen: (hash: string) => void;
  children: ComponentChildren;
};

/** A link into the options page: a real address, so that a middle click works, opened by the popup's own way. */
export function OptionsLink({ hash, onOpen, children }: OptionsLinkProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen(hash);
  };
  return (
    <a href={`options.html${hash}`} target="_blank" rel="noreferrer" onClick={open}>
      {children}
    </a>
  );
}
