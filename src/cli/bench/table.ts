/** One cell of a table; a number is printed with as many digits as it needs to be compared. */
export type Cell = string | number;

/** Prints rows as a table in Markdown, the first row as its head, numbers to the right. */
export function printTable(rows: readonly (readonly Cell[])[]): void {
  const texts = rows.map((row) => row.map(textOf));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = texts.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))),
  );
  const [head = [], ...body] = padded;
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  console.log([head, rule, ...body].map(line).join('\n'));
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '–';
  return Math.abs(cell) < 100 ? String(Number(cell.toPrecision(3))) : Math.round(cell).toLocaleString('en');
}

/** Returns the median of some numbers, the lower of two in the middle; of none, NaN. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[(values.length - 1) >> 1] ?? Number.NaN;
}
