import type { ArticleRecord, FileHead, SeveralWriter } from './record';

/** Writes several records into one file: parts that together are its text, at least one a record and one at each end. */
export function* writeSeveral(
  { frame, part, pieces = (record) => [part(record)] }: SeveralWriter,
  head: FileHead,
  records: Iterable<ArticleRecord>,
): Generator<string, void, undefined> {
  const { before, between, behind } = frame(head);
  yield before;
  let isAnyWritten = false;
  for (const record of records) {
    let glue: string = isAnyWritten ? between : '';
    for (const written of pieces(record)) {
      yield written === '' ? '' : glue + written;
      if (written === '') continue;
      glue = '';
      isAnyWritten = true;
    }
  }
  yield behind;
}
