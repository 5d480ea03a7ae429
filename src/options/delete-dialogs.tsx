import { platformById } from '../platforms/registry.ts';
import { accountName } from '../ui/account-name.ts';
import type { AccountListing } from '../ui/account-summary.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import { useOptionsTexts } from './texts.ts';

type Answers = { onConfirm: () => void; onClose: () => void };

export function DeleteAccountDialog({ account, ...answers }: Answers & { account: AccountListing }) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const platform = platformById(account.platform)?.name ?? account.platform;
  return (
    <ConfirmDialog
      {...answers}
      title={text('options_delete_account_title', accountName(account))}
      confirm={text('options_delete_account_confirm')}
    >
      {text('options_delete_account', formatNumber(account.posts, language), platform)}
    </ConfirmDialog>
  );
}

export function DeleteAllDialog({
  accounts,
  posts,
  ...answers
}: Answers & { accounts: number; posts: number }) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const word = text('options_delete_word');
  return (
    <ConfirmDialog
      {...answers}
      title={text('options_delete_all_title')}
      confirm={text('options_delete_confirm')}
      word={{ value: word, label: text('options_delete_type', word) }}
    >
      {text('options_delete_all', formatNumber(accounts, language), formatNumber(posts, language))}
    </ConfirmDialog>
  );
}
