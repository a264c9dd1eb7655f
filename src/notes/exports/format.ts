import type { ArticleRecord } from './record';

/** A form in which an article's record can be taken away. */
export interface ExportFormat {
  readonly id: 'markdown' | 'csv' | 'json' | 'text' | 'html';
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(record: ArticleRecord): string;
}
