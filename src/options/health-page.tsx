import type { Surface } from '../model/surface.ts';
import { platformById } from '../platforms/registry.ts';
import { isFailing } from '../store/health.ts';
import type { HealthRecord } from '../store/schema.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatDateTime } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import { Notice } from '../ui/notice.tsx';
import { type OptionsKey, type OptionsText, useOptionsTexts } from './texts.ts';

const SURFACE_KEYS = {
  feed: 'options_surface_feed',
  account: 'options_surface_account',
  post: 'options_surface_post',
  viewer: 'options_surface_viewer',
  search: 'options_surface_search',
  group: 'options_surface_group',
} as const satisfies Record<Surface, OptionsKey>;

/** How well each kind of page of each platform was understood when it was last seen, and what to do where it was not. */
export function HealthPage({ health }: { health: readonly HealthRecord[] }) {
  const text = useOptionsTexts();
  const failing = health.filter(isFailing);
  if (health.length === 0) {
    return (
      <>
        <h1 class="reader-only">{text('options_health_title')}</h1>
        <EmptyState title={text('options_health_empty_title')}>{text('options_health_empty')}</EmptyState>
      </>
    );
  }
  return (
    <div class="sheet wide">
      <h1>{text('options_health_title')}</h1>
      <p class="note">{text('options_health_note')}</p>
      {failing.length > 0 && (
        <Notice tone="warn" title={text('options_health_failing_title')}>
          {text('options_health_failing')}
        </Notice>
      )}
      <table class="accounts health">
        <caption class="reader-only">{text('options_health_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('options_health_where')}</th>
            <th scope="col">{text('options_health_state')}</th>
            <th scope="col" class="number">
              {text('options_health_responses')}
            </th>
            <th scope="col" class="number">
              {text('options_health_complete')}
            </th>
            <th scope="col" class="number">
              {text('options_health_last')}
            </th>
            <th scope="col">
              <span class="reader-only">{text('options_accounts_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {health.map((record) => (
            <HealthRow key={record.key} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HealthRow({ record }: { record: HealthRecord }) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const { platform, surface, understood, expected, posts, complete, lastUnderstood, diagnostic } = record;
  const name = `${platformById(platform)?.name ?? platform}, ${text(SURFACE_KEYS[surface])}`;
  const time = (at: number) => formatDateTime(at, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class="health-state" data-failing={isFailing(record)}>
          {stateText(record, text, time)}
        </span>
      </td>
      <td class="number">{text('options_health_counts', understood, expected)}</td>
      <td class="number">{text('options_health_counts', complete, posts)}</td>
      <td class="number">
        {lastUnderstood === undefined ? text('options_health_never') : time(lastUnderstood)}
      </td>
      <td>
        {diagnostic !== undefined && (
          <CopyButton
            copy={() => Promise.resolve(diagnostic)}
            label={text('options_health_copy_label', name)}
          />
        )}
      </td>
    </tr>
  );
}

function stateText(
  { failingSince, partialSince }: HealthRecord,
  text: OptionsText,
  time: (at: number) => string,
): string {
  if (failingSince !== undefined) return text('options_health_not_understood', time(failingSince));
  if (partialSince !== undefined) return text('options_health_partial', time(partialSince));
  return text('options_health_fine');
}
