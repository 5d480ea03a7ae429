import { useEffect, useId, useState } from 'preact/hooks';
import type { MeasuredPost } from '../../metrics/measured-post.ts';
import type { PostReport } from '../../metrics/post-report.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { RateValue } from '../../ui/rate-value.tsx';
import { Part } from '../account/part.tsx';
import { errorName, reasonName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import type { Save } from './post-page.tsx';
import { readReach } from './reach-input.ts';
import { usePostTexts } from './texts.ts';

export type ReachPartProps = {
  reach: MeasuredPost['reach'];
  report: PostReport;
  onSave: (value: number | null) => Save;
};

/** How many people saw the post, as its owner copies it from the platform's panel, and the rate that comes of it. */
export function ReachPart({ reach, report, onSave }: ReachPartProps) {
  const text = usePostTexts();
  const options = useOptionsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { byReach, measured, facts } = report;
  const names = facts.interactions.map((name) => countName(name, ui)).join(' + ');
  const reason =
    measured.interactions || !measured.reason
      ? text('post_reach_rate_missing')
      : reasonName(measured.reason, options);
  return (
    <Part title={text('post_reach_title')} note={text('post_reach_note')}>
      <div class="reach">
        <ReachForm reach={reach} onSave={onSave} />
        <dl>
          <Figure
            label={text('post_reach_rate')}
            value={<RateValue range={byReach} reason={reason} />}
            note={
              <>
                {byReach ? text('post_reach_rate_note', names) : reason}
                {reach && (
                  <>
                    <br />
                    {text(
                      'post_reach_at',
                      formatNumber(reach.value, language),
                      formatDateTime(reach.at, language),
                    )}
                  </>
                )}
              </>
            }
          />
        </dl>
      </div>
    </Part>
  );
}

type Message = { tone: 'fine' | 'wrong'; sentence: string };

function ReachForm({ reach, onSave }: Pick<ReachPartProps, 'reach' | 'onSave'>) {
  const text = usePostTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [message, setMessage] = useState<Message>();
  const number = (value: number) => formatNumber(value, language);
  // Once the store has it, the field shows what is stored.
  useEffect(() => setTyped(undefined), [reach?.value, reach?.at]);
  const save = async (event: Event) => {
    event.preventDefault();
    if (typed === undefined) return;
    const read = readReach(typed);
    if ('error' in read) {
      setMessage({ tone: 'wrong', sentence: text(`post_reach_error_${read.error}`) });
      return;
    }
    const { value } = read;
    const kept = await onSave(value);
    if (!kept.ok) {
      setMessage({ tone: 'wrong', sentence: text('post_save_failed', errorName(kept.error, options)) });
      return;
    }
    const sentence = value === null ? text('post_reach_removed') : text('post_reach_saved', number(value));
    setMessage({ tone: 'fine', sentence });
  };
  return (
    <form class="reach-form" onSubmit={save} noValidate>
      <div class="field">
        <label for={id}>{text('post_reach_label')}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed ?? (reach ? number(reach.value) : '')}
          aria-invalid={message?.tone === 'wrong'}
          aria-describedby={`${id}-hint ${id}-message`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMessage(undefined);
          }}
        />
      </div>
      <button type="submit" class="button">
        {text('post_reach_save')}
      </button>
      <p id={`${id}-hint`} class="note reach-hint">
        {text('post_reach_hint')}
      </p>
      <p id={`${id}-message`} class="reach-message" role="status" data-tone={message?.tone}>
        {message?.sentence}
      </p>
    </form>
  );
}
