import type { PostComment } from '../../metrics/post-comments.ts';
import { type Mark, TONES } from '../../model/tone.ts';
import { formatAge, formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import { type PostText, usePostTexts } from './texts.ts';

export type CommentRowProps = { comment: PostComment; mark: Mark; onMark: (mark: Mark) => void };

/** One comment by its time, and what the user says of it. The owner's own comments are not to be judged. */
export function CommentRow({ comment, mark, onMark }: CommentRowProps) {
  const text = usePostTexts();
  const language = useLanguage();
  const { at, timed, byOwner, replies } = comment;
  const time = formatDateTime(at, language);
  const named = timed === 'stated' ? time : text('post_comment_first_read', time);
  const choose = (value: string) => {
    const tone = TONES.find((one) => one === value);
    onMark({ ...(tone && { tone }), ...(mark.noAnswerNeeded && { noAnswerNeeded: true }) });
  };
  const excuse = (isOn: boolean) =>
    onMark({ ...(mark.tone && { tone: mark.tone }), ...(isOn && { noAnswerNeeded: true }) });
  return (
    <tr>
      <th scope="row">
        {named}
        {replies > 0 && (
          <span class="note"> · {text('post_comment_replies', formatNumber(replies, language))}</span>
        )}
      </th>
      {byOwner ? (
        <td colSpan={3} class="note">
          {text('post_comment_by_owner')}
        </td>
      ) : (
        <>
          <td>{answerText()}</td>
          <td>
            <ToneSelect
              label={text('post_comment_tone_of', named)}
              mark={mark}
              onChoose={choose}
              text={text}
            />
          </td>
          <td>
            <Switch on={mark.noAnswerNeeded === true} onChange={excuse}>
              <span class="reader-only">
                {text('post_comment_no_need')}: {text('post_comment_no_need_of', named)}
              </span>
            </Switch>
          </td>
        </>
      )}
    </tr>
  );

  function answerText(): string {
    if (!comment.isAnswered) return text('post_comment_open');
    return comment.waitMs === undefined
      ? text('post_comment_answered')
      : text('post_comment_answered_after', formatAge(comment.waitMs, language));
  }
}

type ToneSelectProps = { label: string; mark: Mark; onChoose: (value: string) => void; text: PostText };

function ToneSelect({ label, mark, onChoose, text }: ToneSelectProps) {
  return (
    <div class="field">
      <select
        aria-label={label}
        value={mark.tone ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{text('post_tone_none')}</option>
        {TONES.map((tone) => (
          <option key={tone} value={tone}>
            {text(`post_tone_${tone}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
