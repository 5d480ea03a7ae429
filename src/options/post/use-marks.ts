import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Mark } from '../../model/tone.ts';
import { errorName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import type { Save } from './post-page.tsx';
import { usePostTexts } from './texts.ts';

/** What the user says of comments: shown at once and kept meanwhile; what could not be kept is taken back, and said. */
export function useMarks(
  stored: ReadonlyMap<string, Mark>,
  onMark: (comment: string, mark: Mark | null) => Save,
): { marks: ReadonlyMap<string, Mark>; error: string | undefined; mark: (key: string, mark: Mark) => void } {
  const text = usePostTexts();
  const options = useOptionsTexts();
  const [pending, setPending] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [error, setError] = useState<string>();
  // What the store has by now needs no stand-in; a choice made since then still does.
  useEffect(() => {
    setPending((before) => new Map([...before].filter(([key, mark]) => !isSame(mark, stored.get(key)))));
  }, [stored]);
  const marks = useMemo(() => new Map([...stored, ...pending]), [stored, pending]);
  const mark = async (key: string, next: Mark) => {
    setPending((before) => new Map([...before, [key, next]]));
    const isNothing = next.tone === undefined && next.noAnswerNeeded === undefined;
    const kept = await onMark(key, isNothing ? null : next);
    setError(kept.ok ? undefined : text('post_save_failed', errorName(kept.error, options)));
    if (kept.ok) return;
    setPending((before) => new Map([...before].filter(([other, mark]) => other !== key || mark !== next)));
  };
  return { marks, error, mark };
}

function isSame(one: Mark, other: Mark = {}): boolean {
  return one.tone === other.tone && one.noAnswerNeeded === other.noAnswerNeeded;
}
