/** A line of a table, its cells by column name. */
export interface TsvLine {
  readonly file: string;
  /** From 1, the line of column names included. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** More cells than columns: the surplus was dropped. */
  readonly surplus: number;
}

/** Reads a tab-separated table whose first line names the columns; empty lines are skipped, missing cells are empty. */
export function readTsv(file: string, text: string): TsvLine[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const columns = head.split('\t').map((column) => column.trim());
  const table: TsvLine[] = [];
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const values = content.split('\t');
    const cells = new Map(columns.map((column, at) => [column, (values[at] ?? '').trim()]));
    table.push({ file, line: index + 2, cells, surplus: Math.max(0, values.length - columns.length) });
  });
  return table;
}

/** A cell's text, empty where the table has no such column. */
export function cell(line: TsvLine, column: string): string {
  return line.cells.get(column) ?? '';
}

/** The items of a `;` list inside a cell. */
export function listOf(text: string): string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
