import { citationOf } from './citation';
import type { ArticleRecord, ExportWriter } from './record';

/** `2026/03/04/`, with nothing between the strokes where the day or the month is not known. */
function date(issued: readonly number[]): string {
  const [year, ...rest] = issued.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  return year === undefined ? '' : `${year}/${rest[0] ?? ''}/${rest[1] ?? ''}/`;
}

function reference(record: ArticleRecord): string {
  const { title, publisher, author, issued, address, language, abstract, keywords, notes } = citationOf(record);
  const fields: readonly (readonly [string, string])[] = [
    ['TI', title],
    ['AU', author],
    ['T2', publisher],
    ['PB', publisher],
    ['PY', date(issued).slice(0, 4)],
    ['DA', date(issued)],
    ['LA', language],
    ['UR', address],
    ['AB', abstract.join('; ')],
    ...keywords.map((name) => ['KW', name] as const),
    ...notes.map((lines) => ['N1', lines.filter(Boolean).join(' ')] as const),
  ];
  const told = fields.filter(([, value]) => value !== '');
  const lines = [['TY', 'NEWS'], ...told, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * A reference for Zotero and its like (RIS): a tag and a value a line, which no value can leave. Lines of a note are put
 * behind each other, since programs differ in how they read on. Source: Research Information Systems, RIS format.
 */
export const ris: ExportWriter = {
  write: reference,
  several: {
    frame: () => ({ before: '', between: '\r\n', behind: '' }),
    part: reference,
  },
};
