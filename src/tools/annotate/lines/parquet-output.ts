import { type FileHandle, open } from 'node:fs/promises';
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Answered } from './answered';
import { inOutput, type Output } from './outputs';

/** Bytes of JSON that are written as one group of rows, which is what readers take in at a time. */
const GROUP = 16 * 2 ** 20;

/** A table with the columns `id`, `analysis` (JSON) and `error`, all of them strings. */
export class ParquetRows implements Output {
  readonly #file: FileHandle;
  readonly #bytes = new ByteWriter();
  readonly #writer = new ParquetWriter({
    writer: this.#bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'hashiya',
  });
  #rows: Answered[] = [];
  #size = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins a file, in place of one of this name. */
  static async open(path: string): Promise<ParquetRows> {
    return new ParquetRows(await inOutput(open(path, 'w')));
  }

  async write(answer: Answered): Promise<void> {
    this.#rows.push(answer);
    this.#size += answer.analysis?.length ?? 0;
    if (this.#size >= GROUP) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
    await this.#save();
    await inOutput(this.#file.sync());
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #flush(): Promise<void> {
    if (this.#rows.length > 0)
      await this.#writer.write({ columnData: columnsOf(this.#rows), rowGroupSize: this.#rows.length });
    this.#rows = [];
    this.#size = 0;
    await this.#save();
  }

  /** Moves what the writer has into the file. */
  async #save(): Promise<void> {
    await inOutput(this.#file.writeFile(this.#bytes.getBytes()));
    this.#bytes.index = 0;
  }
}

/** No statistics of analyses: nobody looks for one by its beginning. */
const columnsOf = (rows: readonly Answered[]): ColumnSource[] => [
  { name: 'id', type: 'STRING', data: rows.map(({ id }) => id) },
  {
    name: 'analysis',
    type: 'STRING',
    encoding: 'PLAIN',
    statistics: false,
    data: rows.map(({ analysis }) => analysis),
  },
  { name: 'error', type: 'STRING', data: rows.map(({ error }) => error) },
];
