import { useMemo } from 'preact/hooks';
import type { AccountReport } from '../../metrics/account-report.ts';
import { RatesInTime } from '../../ui/charts/rates-in-time.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { formatName } from '../names.ts';
import { hashOfPostPage } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';

/** Each post of the period with a rate, by the time of posting, beside the median and its interval. */
export function RatesPicture({ report }: { report: AccountReport }) {
  const options = useOptionsTexts();
  const language = useLanguage();
  const posts = useMemo(
    () =>
      report.posts.flatMap(({ key, at, rate, maturity, format }) => {
        if (rate === undefined || maturity === 'unknown') return [];
        const label = [formatDateTime(at, language), format && formatName(format, options)];
        return [{ ...rate, key, at, state: maturity, label: label.filter(Boolean).join(' · ') }];
      }),
    [report, language],
  );
  if (posts.length === 0) return null;
  return <RatesInTime posts={posts} typical={report.typical} href={hashOfPostPage} />;
}
