import { useState } from 'preact/hooks';
import type { PostRow } from '../exports/contract.ts';
import type { Settings } from '../model/settings.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage } from '../ui/language.tsx';
import type { Filters } from './filter-rows.ts';
import { useOptionsTexts } from './texts.ts';

export type ExportRequest = {
  rows: Iterable<PostRow>;
  filters: Filters;
  /** The handle when all rows are of one account. */
  account?: string;
};

export type ExportBarProps = {
  rows: readonly PostRow[];
  /** Places in `rows`, in the order in which they are written. */
  places: Uint32Array;
  filters: Filters;
  account?: string | undefined;
  /** False while rows are still being read. */
  ready?: boolean;
  separator: Settings['csvSeparator'];
  onSeparator: (separator: Settings['csvSeparator']) => void;
  /** Writes the file and hands it to the browser; its name and number of rows. Rejects when it cannot be made. */
  onExport: (request: ExportRequest) => Promise<{ name: string; rows: number }>;
};

type Progress = { kind: 'idle' | 'working' | 'failed' } | { kind: 'done'; name: string; rows: number };

export function ExportBar(props: ExportBarProps) {
  const { rows, places, filters, account, ready = true, separator, onSeparator, onExport } = props;
  const text = useOptionsTexts();
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const write = async () => {
    setProgress({ kind: 'working' });
    const request = { rows: rowsAt(rows, places), filters, ...(account !== undefined && { account }) };
    try {
      setProgress({ kind: 'done', ...(await onExport(request)) });
    } catch {
      setProgress({ kind: 'failed' });
    }
  };
  return (
    <div class="export">
      <p class="note" role="status">
        {progress.kind === 'working' && text('options_export_working')}
        {progress.kind === 'failed' && text('options_export_failed')}
        {progress.kind === 'done' &&
          text('options_export_done', formatNumber(progress.rows, language), progress.name)}
      </p>
      <Choice<Settings['csvSeparator']>
        showLegend
        legend={text('options_export_separator')}
        value={separator}
        onChange={onSeparator}
        options={[
          { value: ';', text: ';', name: text('options_export_semicolon') },
          { value: ',', text: ',', name: text('options_export_comma') },
        ]}
      />
      <Button
        kind="primary"
        disabled={!ready || places.length === 0 || progress.kind === 'working'}
        label={text('options_export_rows', formatNumber(places.length, language))}
        onClick={write}
      >
        {text('options_export')}
      </Button>
    </div>
  );
}

function* rowsAt(rows: readonly PostRow[], places: Uint32Array): Iterable<PostRow> {
  for (const place of places) {
    const row = rows[place];
    if (row) yield row;
  }
}
