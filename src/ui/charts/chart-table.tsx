import type { TableData } from './chart-types.ts';

/** The numbers of a picture. In each row the first cell names the rest. */
export function ChartTable({ caption, data }: { caption: string; data: TableData }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
    <section class="chart-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="reader-only">{caption}</caption>
        <thead>
          <tr>
            {data.head.map(({ text, numeric }) => (
              <th key={text} scope="col" class={numeric && 'number'}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => {
                const content = typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>;
                const head = data.head[column];
                const props = { key: column, class: head?.numeric && 'number' };
                return column === 0 ? (
                  <th {...props} scope="row">
                    {content}
                  </th>
                ) : (
                  <td {...props}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
