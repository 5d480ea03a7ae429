import { platformById, platforms } from '../platforms/registry.ts';
import { AccountLine } from '../ui/account-line.tsx';
import { accountName } from '../ui/account-name.ts';
import type { AccountSummary } from '../ui/account-summary.ts';
import { Button } from '../ui/button.tsx';
import { CountValue } from '../ui/count-value.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatDate, formatNumber } from '../ui/format.ts';
import { useLanguage, useUiTexts } from '../ui/language.tsx';
import { formulaInWords } from '../ui/names.ts';
import { RateValue } from '../ui/rate-value.tsx';
import { hashOfAccount, hashOfAccountPage } from './route.ts';
import { useOptionsTexts } from './texts.ts';

export type AccountsPageProps = {
  accounts: readonly AccountSummary[];
  onDelete: (account: AccountSummary) => void;
};

export function AccountsPage({ accounts, onDelete }: AccountsPageProps) {
  const text = useOptionsTexts();
  const language = useLanguage();
  if (accounts.length === 0) {
    const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
      platforms.map(({ name }) => name),
    );
    return (
      <>
        <h1 class="reader-only">{text('options_accounts_title')}</h1>
        <EmptyState title={text('options_accounts_empty_title')}>
          {text('options_accounts_empty', names)}
        </EmptyState>
      </>
    );
  }
  return (
    <div class="sheet wide">
      <h1>{text('options_accounts_title')}</h1>
      <table class="accounts">
        <caption class="reader-only">{text('options_accounts_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('options_col_account')}</th>
            <th scope="col" class="number">
              {text('options_accounts_followers')}
            </th>
            <th scope="col" class="number">
              {text('options_accounts_posts')}
            </th>
            <th scope="col" class="number">
              {text('options_accounts_median')}
            </th>
            <th scope="col" class="number">
              {text('options_accounts_last')}
            </th>
            <th scope="col">
              <span class="reader-only">{text('options_accounts_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.key} account={account} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type AccountRowProps = { account: AccountSummary; onDelete: (account: AccountSummary) => void };

function AccountRow({ account, onDelete }: AccountRowProps) {
  const text = useOptionsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const name = accountName(account);
  return (
    <tr>
      <th scope="row">
        <AccountLine
          name={name}
          handle={account.handle}
          platform={platformById(account.platform)?.name ?? account.platform}
        />
      </th>
      <td class="number">
        <CountValue count={account.counts.followers} />
        {account.counts.followers && (
          <div class="figure-note">{formatDate(account.counts.followers.at, language)}</div>
        )}
      </td>
      <td class="number">{formatNumber(account.posts, language)}</td>
      <td class="number">
        {account.medianRate ? (
          <>
            <strong>
              <RateValue range={account.medianRate} />
            </strong>
            <div class="figure-note">{text('options_accounts_n', formatNumber(account.n, language))}</div>
            {account.measuredBy && (
              <div class="figure-note">
                {formulaInWords(account.measuredBy.interactions, account.measuredBy.denominator, ui)}
              </div>
            )}
          </>
        ) : (
          <span class="note">{ui('ui_not_enough', account.n)}</span>
        )}
      </td>
      <td class="number">
        {account.lastPostAt === undefined ? '–' : formatDate(account.lastPostAt, language)}
      </td>
      <td>
        <div class="row-actions">
          <a href={hashOfAccountPage(account.key)} aria-label={text('options_accounts_figures_of', name)}>
            {text('options_accounts_figures')}
          </a>
          <a href={hashOfAccount(account.key)} aria-label={text('options_accounts_show_of', name)}>
            {text('options_accounts_show')}
          </a>
          <Button
            kind="danger"
            label={text('options_accounts_delete_of', name)}
            onClick={() => onDelete(account)}
          >
            {text('options_accounts_delete')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
