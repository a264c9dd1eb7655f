import type { Steps } from '../../steps';
import type { ArticleRecord, FileHead, SeveralWriter } from './record';

/** Writes several records into one file, in parts that together are its text; one a step. */
export function* writeSeveral(
  { frame, part }: SeveralWriter,
  head: FileHead,
  records: Iterable<ArticleRecord>,
): Steps<string[]> {
  const { before, between, behind } = frame(head);
  const parts = [before];
  let isFirst = true;
  for (const record of records) {
    const written = part(record);
    if (written !== '') {
      parts.push(isFirst ? written : between + written);
      isFirst = false;
    }
    yield;
  }
  parts.push(behind);
  return parts;
}
