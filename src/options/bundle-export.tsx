import { useState } from 'preact/hooks';
import type { BundleProgress } from '../exports/bundle.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import { useOptionsTexts } from './texts.ts';

export type BundleExportProps = {
  /** Writes the file and hands it to the browser; its name and rows. Rejects when it cannot be made. */
  onBundle: (onProgress: (progress: BundleProgress) => void) => Promise<{ name: string; rows: number }>;
};

type State =
  | { kind: 'idle' | 'failed' }
  | { kind: 'working'; progress?: BundleProgress }
  | { kind: 'done'; name: string; rows: number };

/** The button that downloads everything, and how far it is. */
export function BundleExport({ onBundle }: BundleExportProps) {
  const text = useOptionsTexts();
  const language = useLanguage();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const write = async () => {
    setState({ kind: 'working' });
    try {
      setState({
        kind: 'done',
        ...(await onBundle((progress) => setState({ kind: 'working', progress }))),
      });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const number = (value: number) => formatNumber(value, language);
  const progress = state.kind === 'working' ? state.progress : undefined;
  return (
    <>
      <Button kind="primary" disabled={state.kind === 'working'} onClick={write}>
        {text('options_bundle')}
      </Button>
      <p class="note" role="status">
        {state.kind === 'working' && text('options_bundle_working')}
        {state.kind === 'failed' && text('options_bundle_failed')}
        {state.kind === 'done' && text('options_bundle_done', number(state.rows), state.name)}
      </p>
      {/* Outside the status, which would read out every step. */}
      {progress && (
        <p class="note">{text('options_bundle_progress', progress.file, number(progress.rows))}</p>
      )}
    </>
  );
}
