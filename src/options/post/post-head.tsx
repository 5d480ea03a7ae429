import { isReplyToOthers } from '../../metrics/habit.ts';
import type { PostReport } from '../../metrics/post-report.ts';
import type { PostDossier } from '../../store/dossier.ts';
import { accountName } from '../../ui/account-name.ts';
import { Button } from '../../ui/button.tsx';
import { formatAge, formatAgo, formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { formatName } from '../names.ts';
import { hashOfAccountPage } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';
import { usePostTexts } from './texts.ts';

export type PostHeadProps = {
  dossier: PostDossier;
  report: PostReport;
  /** The platform's name. */
  platform: string;
  /** Milliseconds since 1970. */
  now: number;
};

/** Which post this is, with its caption in full and what sets it apart from the account's others. */
export function PostHead({ dossier, report, platform, now }: PostHeadProps) {
  const text = usePostTexts();
  const options = useOptionsTexts();
  const { post, account } = dossier;
  return (
    <header class="report-head">
      <div class="report-title">
        <p class="eyebrow">
          {platform}
          {post.format && ` · ${formatName(post.format, options)}`}
        </p>
        <h1>{account ? text('post_title', accountName(account)) : text('post_title_unknown')}</h1>
        <p class="account-sub">
          {account && (
            <a href={hashOfAccountPage(account.key)}>
              {text('post_account_link', account.handle ? `@${account.handle}` : accountName(account))}
            </a>
          )}
          <PostedAt report={report} createdAt={post.createdAt} now={now} />
        </p>
      </div>
      <div class="report-actions">
        {post.url && (
          <a class="button" data-kind="primary" href={post.url} target="_blank" rel="noreferrer">
            {text('post_open', platform)}
          </a>
        )}
        <Button onClick={() => print()}>{text('post_print')}</Button>
      </div>
      <div class="post-words">
        {post.caption ? (
          <blockquote class="post-caption" aria-label={text('post_caption')}>
            {post.caption}
          </blockquote>
        ) : (
          <p class="note">{text('post_caption_unread')}</p>
        )}
        {post.captionFrom && <p class="note">{text('post_caption_cut')}</p>}
        <Flags dossier={dossier} report={report} />
      </div>
    </header>
  );
}

type PostedAtProps = { report: PostReport; createdAt: number | undefined; now: number };

function PostedAt({ report, createdAt, now }: PostedAtProps) {
  const text = usePostTexts();
  const language = useLanguage();
  if (createdAt === undefined) return <span>{text('post_no_time')}</span>;
  return (
    <>
      <span>
        {text('post_posted', formatDateTime(createdAt, language))} ({formatAgo(createdAt, now, language)})
      </span>
      {report.time === 'from-id' && <span class="note">{text('post_time_from_id')}</span>}
      {report.time === 'upload' && <span class="note">{text('post_time_upload')}</span>}
    </>
  );
}

/** Why the post is not in its account's statistics, if it is not. */
function Flags({ dossier: { post }, report }: { dossier: PostDossier; report: PostReport }) {
  const text = usePostTexts();
  const language = useLanguage();
  const { maturity, measured, facts } = report;
  const flags: string[] = [];
  if (post.promoted) flags.push(text('post_promoted'));
  if (isReplyToOthers(post)) flags.push(text('post_reply'));
  if (maturity === 'young' && post.createdAt !== undefined && measured.readAt !== undefined) {
    const age = formatAge(measured.readAt - post.createdAt, language);
    flags.push(text('post_young', age, formatNumber(facts.matureDays, language)));
  }
  if (maturity === 'unknown' && measured.readAt !== undefined) flags.push(text('post_age_unknown'));
  if (flags.length === 0) return null;
  return (
    <ul class="post-flags">
      {flags.map((flag) => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  );
}
