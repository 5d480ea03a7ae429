import { useMemo } from 'preact/hooks';
import browser from '../../browser.ts';
import { sendToWorker } from '../../messages/send.ts';
import { reportPost } from '../../metrics/post-report.ts';
import { withFormula } from '../../model/engagement.ts';
import { loadPostDossier } from '../../store/dossier.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLive } from '../../ui/live.ts';
import { WholePage } from '../account/whole-page.tsx';
import type { OwnPageProps } from '../own-page.tsx';
import { useOptionsTexts } from '../texts.ts';
import { PostPage } from './post-page.tsx';
import { usePostTexts } from './texts.ts';

export type LivePostProps = OwnPageProps & { post: string };

/** One post's page on the real store. Another post is another page: nothing typed for one is left in the next. */
export function LivePost(props: LivePostProps) {
  return <StoredPost key={props.post} {...props} />;
}

function StoredPost({ db, post }: LivePostProps) {
  const text = usePostTexts();
  const options = useOptionsTexts();
  // Each reading of the store has its own now: with it, moments that were to come have come.
  const found = useLive(async () => ({ dossier: await loadPostDossier(db, post), now: Date.now() }), [db]);
  const answer = found === 'failed' ? undefined : found;
  const report = useMemo(() => {
    if (answer?.dossier === undefined) return undefined;
    const { facts, formula } = answer.dossier;
    return reportPost(answer.dossier, withFormula(facts, formula), answer.now);
  }, [answer]);
  if (answer && answer.dossier === undefined) {
    return (
      <>
        <h1 class="reader-only">{options('options_detail_missing_title')}</h1>
        <EmptyState
          title={options('options_detail_missing_title')}
          action={<a href="#/posts">{text('post_to_list')}</a>}
        >
          {options('options_detail_missing')}
        </EmptyState>
      </>
    );
  }
  return (
    <WholePage found={found} isKnown>
      {answer?.dossier && report && (
        <PostPage
          dossier={answer.dossier}
          report={report}
          now={answer.now}
          onReach={(value) => sendToWorker(browser.runtime, 'reach.set', { post, value })}
          onMark={(comment, mark) => sendToWorker(browser.runtime, 'mark.set', { comment, post, mark })}
        />
      )}
    </WholePage>
  );
}
