import { useMemo } from 'preact/hooks';
import type { AccountReport } from '../../metrics/account-report.ts';
import type { FormatPair } from '../../metrics/formats.ts';
import { FormatStrips } from '../../ui/charts/format-strips.tsx';
import { LOCALES } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { formatName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';

/** The account's formats side by side, and whether they surely differ. */
export function FormatsPart({ report }: { report: AccountReport }) {
  const text = useAccountTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  const { formats, pairs, test, differs } = report.formats;
  const strips = useMemo(
    () =>
      formats.map(({ format, typical }) => ({
        name: formatName(format, options),
        typical,
        values: report.posts.flatMap((post) =>
          post.format === format && post.rate && post.maturity === 'mature' ? [post.rate] : [],
        ),
      })),
    [report, language],
  );
  const decimal = (value: number, digits: number) =>
    value.toLocaleString(LOCALES[language], { maximumFractionDigits: digits });
  const sentence = ({ a, b, delta, size, p, differs: isSure }: FormatPair) => {
    const [upper, lower] = delta >= 0 ? [a, b] : [b, a];
    return text(
      isSure ? 'account_pair_differs' : 'account_pair_open',
      formatName(upper, options),
      formatName(lower, options),
      decimal(Math.abs(delta), 2),
      text(`account_size_${size}`),
      p === undefined ? '–' : p < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(p, 3),
    );
  };
  const [sure, open] = [pairs.filter((pair) => pair.differs), pairs.filter((pair) => !pair.differs)];
  return (
    <Part title={text('account_formats_title')} note={text('account_formats_note')}>
      {strips.length > 0 && <FormatStrips formats={strips} />}
      <p>
        {text(
          test === undefined
            ? 'account_formats_few'
            : differs
              ? 'account_formats_differ'
              : 'account_formats_open',
        )}
      </p>
      <Pairs pairs={sure} sentence={sentence} />
      {open.length > 0 && (
        <details class="more">
          <summary>{text('account_pairs_open', open.length)}</summary>
          <Pairs pairs={open} sentence={sentence} />
        </details>
      )}
    </Part>
  );
}

type PairsProps = { pairs: readonly FormatPair[]; sentence: (pair: FormatPair) => string };

function Pairs({ pairs, sentence }: PairsProps) {
  if (pairs.length === 0) return null;
  return (
    <ul class="sentences">
      {pairs.map((pair) => (
        <li key={`${pair.a} ${pair.b}`}>{sentence(pair)}</li>
      ))}
    </ul>
  );
}
