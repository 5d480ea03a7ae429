import type { AccountReport, PostFigure } from '../../metrics/account-report.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { hashOfPostPage } from '../route.ts';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';
import { coverageText, sumText, withinBasis, withinText } from './within-text.ts';

const LISTED = 12;
const MARKS = ['hour', 'day', 'week'] as const;

/** How much the posts of the period had collected an hour, a day and a week after they were made. */
export function WithinPart({ report }: { report: AccountReport }) {
  const text = useAccountTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const names = report.facts.interactions.map((name) => countName(name, ui)).join(' + ');
  const listed = report.posts.slice(-LISTED).reverse();
  return (
    <Part title={text('account_within_title')} note={text('account_within_note', names)}>
      <dl class="figures">
        {MARKS.map((mark) => (
          <Figure
            key={mark}
            label={text(`account_within_${mark}`)}
            value={sumText(report.within[mark], language)}
            note={coverageText(report.within[mark], text, language)}
          />
        ))}
      </dl>
      {listed.length > 0 && (
        <div class="table-box">
          <table class="plain">
            <caption>{text('account_within_caption', formatNumber(listed.length, language))}</caption>
            <thead>
              <tr>
                <th scope="col">{text('account_posted')}</th>
                {MARKS.map((mark) => (
                  <th scope="col" class="number" key={mark}>
                    {text(`account_within_${mark}`)}
                  </th>
                ))}
                <th scope="col">{text('account_within_basis')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((post) => (
                <Row key={post.key} post={post} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}

function Row({ post }: { post: PostFigure }) {
  const text = useAccountTexts();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <a href={hashOfPostPage(post.key)}>{formatDateTime(post.at, language)}</a>
      </th>
      {MARKS.map((mark) => (
        <td key={mark} class="number" data-state={post[mark].state}>
          {withinText(post[mark], text, language)}
        </td>
      ))}
      <td class="note">{withinBasis(post.day, text, language)}</td>
    </tr>
  );
}
