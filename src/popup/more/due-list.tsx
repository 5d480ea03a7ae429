import { platformById } from '../../platforms/registry.ts';
import type { MarkDue } from '../../store/marks-due.ts';
import { accountName } from '../../ui/account-name.ts';
import { formatNumber } from '../../ui/format.ts';
import { formatClock, formatSpan } from '../../ui/format-clock.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { DueToday } from './due-today.ts';
import { usePanelTexts } from './texts.ts';

export type DueListProps = {
  due: DueToday;
  /** Opens a post in a tab of its own. */
  onOpenPost: (url: string) => void;
};

/** The posts to be opened again today, each with the moment at which it is 24 hours old. Nothing when there is none. */
export function DueList({ due: { marks, more, now }, onOpenPost }: DueListProps) {
  const text = usePanelTexts();
  const language = useLanguage();
  if (marks.length === 0) return null;
  return (
    <section class="due" aria-labelledby="due-title">
      <h2 id="due-title" class="list-title">
        {text('panel_due_title')}
      </h2>
      <p class="note">{text('panel_due_note')}</p>
      <ul class="due-list">
        {marks.map((mark) => (
          <DuePost key={mark.post.key} mark={mark} now={now} onOpenPost={onOpenPost} />
        ))}
      </ul>
      {more > 0 && <p class="note">{text('panel_due_more', formatNumber(more, language))}</p>}
    </section>
  );
}

type DuePostProps = { mark: MarkDue; now: number; onOpenPost: (url: string) => void };

function DuePost({ mark: { post, account, due, state }, now, onOpenPost }: DuePostProps) {
  const text = usePanelTexts();
  const language = useLanguage();
  const { url } = post;
  const caption = post.caption === undefined ? '' : firstWords(post.caption);
  const name = caption === '' ? text('panel_due_no_caption') : caption;
  const platform = platformById(post.platform)?.name ?? post.platform;
  const open = (event: MouseEvent) => {
    if (url === undefined) return;
    event.preventDefault();
    onOpenPost(url);
  };
  return (
    <li data-due={state}>
      {url === undefined ? (
        <span class="due-caption">{name}</span>
      ) : (
        <a class="due-caption" href={url} target="_blank" rel="noreferrer" onClick={open}>
          {name}
        </a>
      )}
      <p class="due-facts">
        <span class="due-time">
          {state === 'coming'
            ? text('panel_due_at', formatClock(due, language), formatSpan(due - now, language))
            : text('panel_due_past', formatSpan(now - due, language))}
        </span>
        {' · '}
        {account ? `${accountName(account)}, ${platform}` : platform}
      </p>
    </li>
  );
}

const LONGEST = 80;

/** The beginning of a caption on one line, cut between words where it can be. */
function firstWords(caption: string): string {
  const line = caption.replace(/\s+/g, ' ').trim();
  // By whole characters: half of an emoji would be no text.
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  const cut = characters.slice(0, LONGEST).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
