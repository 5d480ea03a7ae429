import type { Settings } from '../model/settings.ts';
import type { Database } from '../store/database.ts';
import { Lazy } from '../ui/lazy.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './route.ts';
import { useOptionsTexts } from './texts.ts';

/** What all pages have that read for themselves what they show. */
export type OwnPageProps = { db: Database; settings: Settings };

const loadAccount = () => import('./account/live-account.tsx').then(({ LiveAccount }) => LiveAccount);
const loadPost = () => import('./post/live-post.tsx').then(({ LivePost }) => LivePost);
const loadGroups = () => import('./groups/live-groups.tsx').then(({ LiveGroups }) => LiveGroups);

/** Whether a page reads for itself what it shows, and needs no list of all posts. */
export function isOwnPage({ page }: Route): boolean {
  return page === 'account' || page === 'post' || page === 'groups';
}

/** Such a page; its code is loaded when one is opened. */
export function OwnPage({ route, ...own }: OwnPageProps & { route: Route }) {
  const text = useOptionsTexts();
  const around = {
    waiting: <p class="note loading">{text('options_loading')}</p>,
    failed: (
      <Notice tone="danger" title={text('options_page_failed_title')}>
        {text('options_page_failed')}
      </Notice>
    ),
  };
  if (route.page === 'account') {
    return (
      <Lazy
        key={`account ${route.account}`}
        {...around}
        load={loadAccount}
        props={{ ...own, account: route.account }}
      />
    );
  }
  if (route.page === 'post')
    return (
      <Lazy key={`post ${route.post}`} {...around} load={loadPost} props={{ ...own, post: route.post }} />
    );
  if (route.page === 'groups') {
    const { group } = route;
    return (
      <Lazy
        key="groups"
        {...around}
        load={loadGroups}
        props={{ ...own, ...(group !== undefined && { group }) }}
      />
    );
  }
  return null;
}
