import type { ComponentChildren } from 'preact';
import type { Language } from '../model/settings.ts';
import type { AccountListing, AccountPicture } from '../ui/account-summary.ts';
import { Brand } from '../ui/brand.tsx';
import { useDocumentLanguage } from '../ui/language.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { AccountList, OptionsLink } from './account-list.tsx';
import { AccountPanel } from './account-panel.tsx';
import { PageNotice } from './page-notice.tsx';
import type { PageState } from './page-state.ts';
import { usePopupTexts } from './texts.ts';

export type PopupProps = {
  /** Undefined until the tab has answered. */
  page: PageState | undefined;
  /** The account of the page; undefined when nothing of it is stored. */
  account: AccountPicture | undefined;
  /**
   * Undefined until read from the store, and not waited for where there is an account to show; `failed` when the store
   * cannot be opened.
   */
  accounts: readonly AccountListing[] | 'failed' | undefined;
  paused: boolean;
  now: number;
  /** What is loaded after the first paint; stands below everything else. */
  more?: ComponentChildren;
  onPause: (paused: boolean) => void;
  onLanguage: (language: Language) => void;
  onReload: () => void;
  diagnose: () => Promise<string | undefined>;
  /** Opens the options page there. */
  onOpen: (hash: string) => void;
};

export function Popup(props: PopupProps) {
  const { page, paused, onPause, onLanguage, onOpen } = props;
  const text = usePopupTexts();
  useDocumentLanguage(text('popup_title'));
  return (
    <>
      <header class="head">
        <h1>
          <Brand />
        </h1>
        <LanguageSwitch onChange={onLanguage} />
      </header>
      <div class="scale" />
      <main data-about={props.account && 'account'} aria-busy={page === undefined || isLoading(props)}>
        <Content {...props} />
      </main>
      <footer class="foot">
        {page?.platform ? (
          <Switch on={paused} onChange={onPause}>
            {text('popup_pause', page.platform.name)}
          </Switch>
        ) : (
          <span />
        )}
        <OptionsLink hash={postsHash(props.account)} onOpen={onOpen}>
          {text(props.account ? 'popup_open_posts' : 'popup_open_table')}
        </OptionsLink>
      </footer>
    </>
  );
}

function isLoading({ account, accounts }: PopupProps): boolean {
  return account === undefined && accounts === undefined;
}

function postsHash(account: AccountPicture | undefined): string {
  return account ? `#/accounts/${encodeURIComponent(account.key)}` : '#/posts';
}

function Content(props: PopupProps) {
  const { page, account, accounts, now, more, onReload, onOpen, diagnose } = props;
  const text = usePopupTexts();
  if (accounts === 'failed') {
    return (
      <Notice tone="danger" title={text('popup_database_title')}>
        {text('popup_database')}
      </Notice>
    );
  }
  if (page === undefined || isLoading(props)) return <p class="note">{text('popup_loading')}</p>;
  const platformName = page.platform?.name ?? '';
  const nothingRead = page.account !== undefined && page.problem === undefined && !account?.posts;
  return (
    <>
      {page.problem && <PageNotice {...{ platformName, onReload, diagnose }} problem={page.problem} />}
      {nothingRead && (
        <Notice tone="info" title={text('popup_nothing_read_title')}>
          {text('popup_nothing_read')}
        </Notice>
      )}
      {account ? (
        <AccountPanel account={account} platformName={platformName} now={now} />
      ) : (
        accounts &&
        (accounts.length > 0 || page.platform === undefined) && (
          <AccountList accounts={accounts} onOpen={onOpen} />
        )
      )}
      {more}
    </>
  );
}
