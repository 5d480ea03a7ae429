import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MessageError } from '../messages/contract.ts';
import type { Result } from '../model/result.ts';
import type { Language, Settings } from '../model/settings.ts';
import { platformById } from '../platforms/registry.ts';
import { isFailing } from '../store/health.ts';
import type { HealthRecord } from '../store/schema.ts';
import { accountName } from '../ui/account-name.ts';
import type { AccountListing, AccountSummary } from '../ui/account-summary.ts';
import { formatNumber } from '../ui/format.ts';
import { useDocumentLanguage, useLanguage } from '../ui/language.tsx';
import { Notice, type Tone } from '../ui/notice.tsx';
import { AccountsPage } from './accounts-page.tsx';
import type { BundleExportProps } from './bundle-export.tsx';
import { DataPage } from './data-page.tsx';
import { DeleteAccountDialog, DeleteAllDialog } from './delete-dialogs.tsx';
import type { ExportRequest } from './export-bar.tsx';
import { type Filters, NO_FILTERS } from './filter-rows.ts';
import { HealthPage } from './health-page.tsx';
import { errorName } from './names.ts';
import { PageHead } from './page-head.tsx';
import { PostDetail } from './post-detail.tsx';
import { PostsPage } from './posts-page.tsx';
import type { Route } from './route.ts';
import { type OptionsKey, useOptionsTexts } from './texts.ts';
import type { LoadedRows } from './watch-rows.ts';

export type OptionsProps = {
  route: Route;
  onRoute: (hash: string) => void;
  settings: Settings;
  /** Undefined until read; `failed` when the store cannot be opened. */
  rows: LoadedRows | 'failed' | undefined;
  accounts: readonly AccountListing[] | undefined;
  /** The accounts with their habits; undefined until worked out, which only their own page waits for. */
  summaries: readonly AccountSummary[] | undefined;
  /** How well each platform was understood when it was last seen; undefined until read. */
  health: readonly HealthRecord[] | undefined;
  version: string;
  onSettings: (change: Partial<Settings>) => Promise<Result<unknown, MessageError>>;
  onDeleteAccount: (key: string) => Promise<Result<{ posts: number; readings: number }, MessageError>>;
  onDeleteAll: () => Promise<Result<unknown, MessageError>>;
  onExport: (request: ExportRequest) => Promise<{ name: string; rows: number }>;
  /** Writes everything that is stored into one file and hands it to the browser. */
  onBundle: BundleExportProps['onBundle'];
  /** The page, where it is one that loads by itself what it shows. */
  children?: ComponentChildren;
};

type Report = { tone: Tone; sentence: string };

const TITLES = {
  posts: 'options_nav_posts',
  post: 'options_nav_posts',
  accounts: 'options_nav_accounts',
  account: 'options_nav_accounts',
  groups: 'options_nav_groups',
  health: 'options_nav_health',
  data: 'options_nav_data',
} as const satisfies Record<Route['page'], OptionsKey>;

export function Options(props: OptionsProps) {
  const { route, settings, health, onSettings, children } = props;
  const isWarning = health?.some(isFailing) ?? false;
  const text = useOptionsTexts();
  const [report, setReport] = useState<Report>();
  useEffect(() => setReport(undefined), [route.page]);
  useDocumentLanguage(`${text(TITLES[route.page])} · Takar`);
  const change = async (part: Partial<Settings>) => {
    const result = await onSettings(part);
    setReport(result.ok ? undefined : { tone: 'danger', sentence: errorName(result.error, text) });
  };
  return (
    <>
      <PageHead route={route} isFailing={isWarning} onLanguage={(language) => change({ language })} />
      <div class="report" role="status">
        {report && <Notice tone={report.tone} title={report.sentence} />}
      </div>
      <main>
        {children ?? <Content {...props} settings={settings} onChange={change} onReport={setReport} />}
      </main>
    </>
  );
}

type ContentProps = OptionsProps & {
  onChange: (part: Partial<Settings>) => void;
  onReport: (report: Report) => void;
};

function Content(props: ContentProps) {
  const { route, rows, accounts, summaries } = props;
  const text = useOptionsTexts();
  const loading = <p class="note loading">{text('options_loading')}</p>;
  if (rows === 'failed') {
    return (
      <Notice tone="danger" title={text('options_failed_title')}>
        {text('options_failed')}
      </Notice>
    );
  }
  if (route.page === 'health') return props.health ? <HealthPage health={props.health} /> : loading;
  if (rows === undefined || accounts === undefined) return loading;
  if (route.page === 'accounts' && route.account === undefined) {
    return summaries ? <Accounts {...props} summaries={summaries} /> : loading;
  }
  if (route.page === 'data')
    return rows.complete ? <Data {...props} rows={rows} accounts={accounts} /> : loading;
  return <Posts {...props} rows={rows} accounts={accounts} />;
}

type Loaded = { rows: LoadedRows; accounts: readonly AccountListing[] };

/** The posts, narrowed to an account by its address; all other filters are kept while the page is open. */
function Posts({ route, rows, accounts, settings, onRoute, onChange, onExport }: ContentProps & Loaded) {
  const [own, setOwn] = useState<Filters>(NO_FILTERS);
  const account = route.page === 'accounts' ? route.account : undefined;
  const filters: Filters = account === undefined ? own : { ...own, account };
  const filter = ({ account: chosen, ...others }: Filters) => {
    setOwn(others);
    if (chosen !== account)
      onRoute(chosen === undefined ? '#/posts' : `#/accounts/${encodeURIComponent(chosen)}`);
  };
  const opened = route.page === 'posts' ? route.post : undefined;
  const post = opened === undefined ? undefined : rows.posts.find(({ key }) => key === opened);
  return (
    <>
      <PostsPage
        rows={rows.posts}
        complete={rows.complete}
        accounts={accounts.map((one) => ({
          ...one,
          name: accountName(one),
          platform: platformById(one.platform)?.name ?? one.platform,
        }))}
        filters={filters}
        onFilter={filter}
        separator={settings.csvSeparator}
        onSeparator={(csvSeparator) => onChange({ csvSeparator })}
        onExport={onExport}
      />
      {opened !== undefined && (post || rows.complete) && (
        <PostDetail row={post} onClose={() => onRoute('#/posts')} />
      )}
    </>
  );
}

type AccountsProps = ContentProps & { summaries: readonly AccountSummary[] };

function Accounts({ summaries, onDeleteAccount, onReport }: AccountsProps) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const [leaving, setLeaving] = useState<AccountSummary>();
  const remove = async (account: AccountSummary) => {
    setLeaving(undefined);
    const result = await onDeleteAccount(account.key);
    if (!result.ok) return onReport({ tone: 'danger', sentence: errorName(result.error, text) });
    const [posts, readings] = [result.value.posts, result.value.readings].map((n) =>
      formatNumber(n, language),
    );
    const sentence = text('options_deleted_account', accountName(account), posts ?? '', readings ?? '');
    onReport({ tone: 'info', sentence });
  };
  return (
    <>
      <AccountsPage accounts={summaries} onDelete={setLeaving} />
      {leaving && (
        <DeleteAccountDialog
          account={leaving}
          onConfirm={() => remove(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}

function Data({
  rows,
  accounts,
  settings,
  version,
  onChange,
  onExport,
  onBundle,
  onDeleteAll,
  onReport,
}: ContentProps & Loaded) {
  const text = useOptionsTexts();
  const [asking, setAsking] = useState(false);
  const removeAll = async () => {
    setAsking(false);
    const result = await onDeleteAll();
    if (result.ok) onReport({ tone: 'info', sentence: text('options_deleted_all') });
    else onReport({ tone: 'danger', sentence: errorName(result.error, text) });
  };
  const pause = (platform: string, paused: boolean) => {
    const others = settings.paused.filter((id) => id !== platform);
    onChange({ paused: paused ? [...others, platform] : others });
  };
  return (
    <>
      <DataPage
        rows={rows.posts}
        places={Uint32Array.from(rows.posts.keys())}
        filters={NO_FILTERS}
        settings={settings}
        version={version}
        separator={settings.csvSeparator}
        onSeparator={(csvSeparator) => onChange({ csvSeparator })}
        onExport={onExport}
        onBundle={onBundle}
        onLanguage={(language: Language) => onChange({ language })}
        onPause={pause}
        onDeleteAll={() => setAsking(true)}
      />
      {asking && (
        <DeleteAllDialog
          accounts={accounts.length}
          posts={rows.posts.length}
          onConfirm={removeAll}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
