/** A column of a printed table; figures stand to the right. */
export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string;
  readonly left?: boolean;
}

/** Width of a text in a terminal: combining marks have none. */
const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length;

function padded(text: string, width: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return left ? text + space : space + text;
}

/** Rows under their heads, as lines. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => widthOf(line[at] ?? ''))));
  const lines = cells.map((line) =>
    line.map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.left ?? false)).join('   '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('   ');
  return [lines[0], rule, ...lines.slice(1)].map((line) => `  ${line?.trimEnd()}`).join('\n');
}

/** Milliseconds to three figures: «0.042 ms», «3.1 ms», «1,240 ms». */
export function ms(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ms`;
}

/** How many times more than ours: «12 ×». */
export function times(value: number, ours: number): string {
  const ratio = value / ours;
  return `${ratio.toLocaleString('en', { maximumFractionDigits: ratio < 10 ? 1 : 0 })} ×`;
}

/** Bytes in thousands or millions: «838 kB», «7.4 MB». */
export function bytes(value: number): string {
  return Math.abs(value) < 1e6 ? `${Math.round(value / 1e3)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}
