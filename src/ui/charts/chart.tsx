import { useId, useRef, useState } from 'preact/hooks';
import { ChartSigns } from './chart-signs.tsx';
import { ChartTable } from './chart-table.tsx';
import type { Sign, TableData } from './chart-types.ts';
import { saidBy } from './finish.ts';
import { useChartsTexts } from './texts.ts';
import { type Picture, usePicture } from './use-picture.ts';

export type ChartProps<D> = Picture<D> & {
  title: string;
  /** The numbers of the picture. Without rows there is nothing to draw, and the summary says so. */
  table: TableData;
  signs?: readonly Sign[];
  /** The picture's parts say what they stand for when they are pointed at. */
  speaks?: boolean;
};

/**
 * A picture with its title, the same in a sentence, and its numbers as a table. Its place is kept while it loads; if
 * it cannot be drawn, the table opens and says so.
 */
export function Chart<D>(props: ChartProps<D>) {
  const { title, summary, table } = props;
  const titleId = useId();
  return (
    <figure class="chart" aria-labelledby={titleId}>
      <figcaption id={titleId} class="chart-title">
        {title}
      </figcaption>
      {table.rows.length === 0 ? <p class="chart-summary">{summary}</p> : <Drawn {...props} />}
    </figure>
  );
}

function Drawn<D>({ title, table, signs = [], speaks = false, ...picture }: ChartProps<D>) {
  const text = useChartsTexts();
  const place = useRef<HTMLDivElement>(null);
  const state = usePicture(place, picture);
  const [said, setSaid] = useState<string>();
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? state === 'failed';
  const say = ({ target }: Event) => setSaid(saidBy(target));
  const hush = () => setSaid(undefined);
  return (
    <>
      {/* The picture says the same to readers; once, not twice. */}
      <p class="chart-summary" aria-hidden={state === 'drawn'}>
        {picture.summary}
      </p>
      {state === 'failed' && (
        <p class="chart-failed" role="status">
          {text('charts_failed')}
        </p>
      )}
      <div hidden={state === 'failed'}>
        <div
          ref={place}
          class="chart-picture"
          data-state={state}
          style={{ '--chart-height': `${picture.height}px` }}
          {...(speaks && { onPointerOver: say, onPointerLeave: hush, onFocusIn: say, onFocusOut: hush })}
        />
        {speaks && (
          <p class="chart-said" aria-hidden="true" data-said={said !== undefined}>
            {said ?? text(picture.links === 'none' ? 'charts_hint' : 'charts_hint_links')}
          </p>
        )}
        {signs.length > 0 && <ChartSigns signs={signs} />}
      </div>
      <details class="chart-numbers" open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{text('charts_table')}</summary>
        {isOpen && <ChartTable caption={title} data={table} />}
      </details>
    </>
  );
}
