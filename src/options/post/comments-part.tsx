import { useMemo, useState } from 'preact/hooks';
import { answersOf } from '../../metrics/answers.ts';
import { markedTone } from '../../metrics/positive.ts';
import { commentsOf } from '../../metrics/post-comments.ts';
import type { Mark } from '../../model/tone.ts';
import type { PostDossier } from '../../store/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { Figure } from '../../ui/figure.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RangeValue } from '../../ui/rate-value.tsx';
import { Part } from '../account/part.tsx';
import { CommentRow } from './comment-row.tsx';
import type { Save } from './post-page.tsx';
import { usePostTexts } from './texts.ts';
import { useMarks } from './use-marks.ts';

/** Comments that are shown at first, and added by each press. */
const STEP = 200;

export type CommentsPartProps = {
  dossier: PostDossier;
  /** Milliseconds since 1970. */
  now: number;
  onMark: (comment: string, mark: Mark | null) => Save;
};

/** The comments under the post by their times, with what the user says of each; Takar knows no word of them. */
export function CommentsPart({ dossier, now, onMark }: CommentsPartProps) {
  const text = usePostTexts();
  const language = useLanguage();
  const { replies } = dossier;
  const comments = useMemo(() => commentsOf(replies), [replies]);
  const { marks, error, mark } = useMarks(dossier.marks, onMark);
  const [most, setMost] = useState(STEP);
  const number = (value: number) => formatNumber(value, language);
  if (comments.length === 0) {
    return (
      <Part title={text('post_comments_title')} note={text('post_comments_note')}>
        <p>{text('post_comments_none')}</p>
      </Part>
    );
  }
  const shown = comments.slice(0, most);
  const rest = comments.length - shown.length;
  return (
    <Part title={text('post_comments_title')} note={text('post_comments_note')}>
      <Summary dossier={dossier} marks={marks} now={now} />
      <div role="status">{error && <Notice tone="danger" title={error} />}</div>
      <div class="table-box">
        <table class="plain comments">
          <caption>{text('post_comments_caption', number(shown.length), number(comments.length))}</caption>
          <thead>
            <tr>
              <th scope="col">{text('post_comment_time')}</th>
              <th scope="col">{text('post_comment_answer')}</th>
              <th scope="col">{text('post_comment_tone')}</th>
              <th scope="col">{text('post_comment_no_need')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((comment) => (
              <CommentRow
                key={comment.key}
                comment={comment}
                mark={marks.get(comment.key) ?? {}}
                onMark={(next) => mark(comment.key, next)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + STEP)}>
            {text('post_comments_more', number(Math.min(STEP, rest)))}
          </Button>
        </div>
      )}
    </Part>
  );
}

type SummaryProps = { dossier: PostDossier; marks: ReadonlyMap<string, Mark>; now: number };

function Summary({ dossier, marks, now }: SummaryProps) {
  const text = usePostTexts();
  const language = useLanguage();
  const { replies, targets, post } = dossier;
  const number = (value: number) => formatNumber(value, language);
  const answers = answersOf(replies, marks, {
    answerHours: targets.answerHours,
    now,
    commentsStated: [post.counts.comments],
  });
  const others = replies.filter(({ parent, byOwner }) => parent === null && !byOwner);
  const rated = markedTone(
    others.flatMap(({ key }) => marks.get(key) ?? []),
    others.length,
  );
  return (
    <dl class="figures">
      <Figure
        label={text('post_comments_read')}
        value={number(answers.read)}
        note={
          <>
            {text('post_comments_stated')} <RangeValue range={answers.stated} />
          </>
        }
      />
      <Figure
        label={text('post_comments_answered')}
        value={text('post_comments_k_of_n', number(answers.answered), number(answers.eligible))}
        note={text('post_comments_answered_note', number(targets.answerHours), number(answers.notNeeded))}
      />
      <Figure
        label={text('post_comments_rated')}
        value={text('post_comments_k_of_n', number(rated.n), number(rated.of))}
        note={text('post_comments_rated_note')}
      />
    </dl>
  );
}
