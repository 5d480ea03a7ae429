import { type Count, isHidden } from '../model/reading.ts';
import { formatNumber } from './format.ts';
import { useLanguage, useUiTexts } from './language.tsx';

/** A count as the platform stated it: a number, `≈` a rounded number, hidden by its owner, or `–` not read. */
export function CountValue({ count }: { count: Count | undefined }) {
  const language = useLanguage();
  const text = useUiTexts();
  if (count === undefined) return <Absent />;
  if (isHidden(count)) return <span class="absent word">{text('ui_hidden')}</span>;
  const number = formatNumber(count.value, language);
  if (count.exact) return <>{number}</>;
  return <Rounded shown={`≈ ${number}`} number={number} />;
}

/** A number that the platform rounded: the sign for the eye, a sentence for readers. */
export function Rounded({ shown, number }: { shown: string; number: string }) {
  const said = useUiTexts()('ui_rounded', number);
  return (
    <>
      <span aria-hidden="true" title={said}>
        {shown}
      </span>
      <span class="reader-only">{said}</span>
    </>
  );
}

/** `–` for the eye, and why there is no number for readers and on hovering. */
export function Absent({ reason }: { reason?: string | undefined }) {
  const text = useUiTexts();
  const said = reason ?? text('ui_unread');
  return (
    <>
      <span class="absent" aria-hidden="true" title={said}>
        –
      </span>
      <span class="reader-only">{said}</span>
    </>
  );
}
