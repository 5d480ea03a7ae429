import type { PostRow } from '../exports/contract.ts';
import { denominatorIn } from '../model/formula.ts';
import { COUNT_NAMES } from '../model/reading.ts';
import { platformById } from '../platforms/registry.ts';
import { Button } from '../ui/button.tsx';
import { CountValue } from '../ui/count-value.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Figure } from '../ui/figure.tsx';
import { formatDateTime, formatRate } from '../ui/format.ts';
import { useLanguage, useUiTexts } from '../ui/language.tsx';
import { countName, formulaInWords } from '../ui/names.ts';
import { RangeValue, RateValue } from '../ui/rate-value.tsx';
import { formatName, formulaName, reasonName } from './names.ts';
import { hashOfPostPage } from './route.ts';
import { useOptionsTexts } from './texts.ts';

export type PostDetailProps = { row: PostRow | undefined; onClose: () => void };

/** One post with everything its rate was made from. A link may lead to a post that is not (or no longer) stored. */
export function PostDetail({ row, onClose }: PostDetailProps) {
  const text = useOptionsTexts();
  return (
    <Dialog
      shape="drawer"
      title={text(row ? 'options_detail_title' : 'options_detail_missing_title')}
      onClose={onClose}
    >
      {row ? <Facts row={row} /> : <p>{text('options_detail_missing')}</p>}
      <div class="dialog-actions">
        <Button onClick={onClose}>{text('options_detail_close')}</Button>
        {row && (
          <a class="button" href={hashOfPostPage(row.key)}>
            {text('options_detail_page')}
          </a>
        )}
        {row?.url && (
          <a class="button" data-kind="primary" href={row.url} target="_blank" rel="noreferrer">
            {text('options_detail_open', platformById(row.platform)?.name ?? row.platform)}
          </a>
        )}
      </div>
    </Dialog>
  );
}

function Facts({ row }: { row: PostRow }) {
  const text = useOptionsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const time = (at: number) => formatDateTime(at, language);
  const who = [platformById(row.platform)?.name ?? row.platform, row.format && formatName(row.format, text)];
  return (
    <>
      <div>
        <p class="eyebrow">{who.filter(Boolean).join(' · ')}</p>
        <p class="detail-author">{row.name ?? (row.handle ? `@${row.handle}` : ui('ui_unread'))}</p>
        {row.createdAt !== undefined && (
          <p class="note">
            {text('options_detail_posted', time(row.createdAt))}
            {row.createdAtFrom && ` (${text('options_detail_from_id')})`}
          </p>
        )}
        {row.promoted && <p class="note">{text('options_detail_promoted')}</p>}
      </div>
      {row.caption && <p class="detail-caption">{row.caption}</p>}
      <Rate row={row} />
      <section>
        <h3 class="detail-heading">{text('options_detail_counts')}</h3>
        <p class="note">{text('options_detail_read', time(row.lastRead))}</p>
        <dl class="detail-counts">
          {COUNT_NAMES.map((name) => (
            <div key={name}>
              <dt>{countName(name, ui)}</dt>
              <dd>
                <CountValue count={row.counts[name]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Rate({ row }: { row: PostRow }) {
  const text = useOptionsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const reason = row.reason && reasonName(row.reason, text);
  const { denominator, rate, formula } = row;
  if (!formula || !row.interactionNames) return null;
  return (
    <dl class="detail-rate">
      <Figure
        label={formulaName(formula, text)}
        value={<RateValue range={rate} reason={reason} />}
        note={rate ? exactness() : reason}
      />
      <Figure
        label={text('options_detail_formula')}
        value={formulaInWords(row.interactionNames, denominatorIn(formula), ui)}
      />
      <Figure
        label={text('options_detail_interactions')}
        value={<RangeValue range={row.interactions} reason={reason} />}
      />
      {denominator && (
        <Figure
          label={text(`options_detail_${denominator.name}_at`, formatDateTime(denominator.at, language))}
          value={<RangeValue range={denominator.value} />}
        />
      )}
    </dl>
  );

  function exactness() {
    if (!rate || rate.low === rate.high) return text('options_detail_exact');
    return text('options_detail_rounded', formatRate(rate.low, language), formatRate(rate.high, language));
  }
}
