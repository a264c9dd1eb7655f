import { digestOf, siteOf } from '../notes/digest';
import { VERSION } from '../notes/exports/export-file';
import { readExport } from '../notes/exports/read-export';
import type { NotesWithArticles } from '../notes/library';
import type { Note } from '../notes/note';
import { earlier, later } from '../notes/shelf';
import { FileFault } from './file-fault';

/** By which field an article's file is known: its first, which holds its version. */
export const ARTICLE_MARK = 'hashiya';

const MARKED = /^\s*\{\s*"hashiya"\s*:\s*(\d+)/;

/** What stands under the article of a file: a note on an entity everywhere belongs to no article. */
const addressed = (note: Note, address: string): Note => ({
  ...note,
  address: note.subject.kind === 'everywhere' ? null : address,
});

/**
 * The notes of what the JSON export wrote of an article, and its digest; nothing of an article without notes.
 * @param placeOf a field's place in the whole file
 * @throws {FileFault}
 */
export function articleIn(text: string, placeOf: (field: string) => string): NotesWithArticles {
  const [, version] = MARKED.exec(text) ?? [];
  if (version === undefined) throw new FileFault('other-kind');
  if (Number(version) > VERSION) throw new FileFault('newer');
  const read = readExport(text);
  if (!read.ok) throw new FileFault('damaged', placeOf(read.faults[0]?.field ?? ''));
  const { address, analysis, notes: kept } = read.article;
  const notes = (kept?.notes ?? []).map((note) => addressed(note, address));
  const ofArticle = notes.filter((note) => note.address !== null);
  const [first] = ofArticle;
  if (!first) return { articles: [], notes };
  const noted = ofArticle.map(({ written }) => written).reduce(earlier, first.written);
  const changed = ofArticle.map(({ changed: last }) => last).reduce(later, first.changed);
  return { articles: [{ ...digestOf(address, analysis), site: siteOf(address), noted, changed }], notes };
}
