import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { MOST_BYTES } from '../input-bounds';
import type { Line } from '../read-lines';
import { UnreadableError } from '../unreadable';

/** Columns that are read; others are left where they are. */
const COLUMNS = ['id', 'title', 'published', 'paragraphs', 'html', 'url'];

/**
 * The rows of a Parquet file, each as the line of JSON that says the same. A group of rows is held at a time.
 * @throws {UnreadableError} for a table without the columns of articles, and the library's errors for a damaged file
 */
export async function* parquetLines(path: string): AsyncGenerator<Line, undefined> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const present = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = COLUMNS.filter((name) => present.includes(name));
  if (!columns.includes('id') || !(columns.includes('paragraphs') || columns.includes('html')))
    throw new UnreadableError('has no columns id and paragraphs, nor id and html');
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    for (const row of await parquetReadObjects({ file, metadata, columns, compressors, rowStart, rowEnd }))
      yield lineOfRow(row);
    rowStart = rowEnd;
  }
}

function lineOfRow(row: Readonly<Record<string, unknown>>): Line {
  const fields = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  const said = Object.fromEntries(fields.map(([name, value]) => [name, inWords(value)]));
  const bytes = Buffer.from(JSON.stringify(said, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  return { bytes, overlong: bytes.length > MOST_BYTES, encoding: null };
}

/** Numbers serve as ids; a date without a time of day is a day. */
function inWords(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value;
}
