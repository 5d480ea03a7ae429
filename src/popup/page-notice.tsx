import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { PageProblem } from './page-state.ts';
import { usePopupTexts } from './texts.ts';

export type PageNoticeProps = {
  problem: PageProblem;
  platformName: string;
  onReload: () => void;
  /** What can be sent to the makers of Takar: structure only. Undefined when the page gives none. */
  diagnose: () => Promise<string | undefined>;
};

/** Why there are no numbers on this page, and what to do. */
export function PageNotice({ problem, platformName, onReload, diagnose }: PageNoticeProps) {
  const text = usePopupTexts();
  const reload = <Button onClick={onReload}>{text('popup_reload_action')}</Button>;
  switch (problem.kind) {
    case 'reload':
      return (
        <Notice tone="info" title={text('popup_reload_title')} action={reload}>
          {text('popup_reload')}
        </Notice>
      );
    case 'paused':
      return (
        <Notice tone="warn" title={text('popup_paused_title', platformName)}>
          {text('popup_paused')}
        </Notice>
      );
    case 'storage-failed':
      return (
        <Notice tone="danger" title={text('popup_storage_title')} action={reload}>
          {text('popup_storage')}
        </Notice>
      );
    case 'not-understood':
      return (
        <Notice
          tone="warn"
          title={text('popup_not_understood_title', platformName)}
          action={
            <>
              {reload}
              <CopyButton copy={diagnose} />
            </>
          }
        >
          {text('popup_not_understood', problem.understood, problem.expected, platformName)}{' '}
          {text('popup_still_works')}
        </Notice>
      );
    case 'not-account':
      return (
        <Notice tone="info" title={text('popup_not_account_title')}>
          {text('popup_not_account', platformName)}
        </Notice>
      );
  }
}
