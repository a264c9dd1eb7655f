import { NO_OWN_ENTRIES, type OwnGlossary } from '../../glossary/own/own-entries';
import { importJson } from '../../glossary/own/own-entries-exchange';
import { readBounded } from './input-bounds';
import { UnreadableError } from './unreadable';

/**
 * A reader's glossary, from a file that Hashiya has exported.
 * @throws {UnreadableError} or the system's error where the file is none
 */
export async function readOwnGlossary(path: string): Promise<OwnGlossary> {
  const file = importJson(NO_OWN_ENTRIES, (await readBounded(path)).toString('utf8'));
  if (file.ok) return file.own;
  const told = file.faults.map(
    ({ row, field, problem }) => `${field === '' ? '' : `row ${row}, ${field}: `}${problem}`,
  );
  throw new UnreadableError(told.join('; '));
}
