import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Live } from '../../ui/live.ts';
import { Notice } from '../../ui/notice.tsx';
import { useOptionsTexts } from '../texts.ts';
import { useAccountTexts } from './texts.ts';

export type WholePageProps = {
  /** The answer of the store. */
  found: Live<unknown>;
  /** Whether what the address names is stored. */
  isKnown: boolean;
  children: ComponentChildren;
};

/** A page about one thing in the store, or what stands in its way. */
export function WholePage({ found, isKnown, children }: WholePageProps) {
  const text = useAccountTexts();
  const options = useOptionsTexts();
  if (found === undefined) return <p class="note loading">{options('options_loading')}</p>;
  if (found === 'failed') {
    return (
      <Notice tone="danger" title={options('options_failed_title')}>
        {options('options_failed')}
      </Notice>
    );
  }
  if (!isKnown) {
    return (
      <>
        <h1 class="reader-only">{text('account_missing_title')}</h1>
        <EmptyState
          title={text('account_missing_title')}
          action={<a href="#/accounts">{text('account_to_list')}</a>}
        >
          {text('account_missing')}
        </EmptyState>
      </>
    );
  }
  return <>{children}</>;
}
