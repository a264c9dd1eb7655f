import Papa from 'papaparse';
import type { EntityType } from '../../analysis/entity-types';
import { inertLine, inertLines } from './inert';
import {
  type ArticleRecord,
  type ExportWriter,
  otherNotes,
  type RecordedEntity,
  type RecordedNote,
  recordedEntities,
  summaryFacts,
} from './record';

/** What Anki is told of the file. Source: Anki Manual, Text Files. */
const HEADERS = ['#separator:tab', '#html:false', '#columns:Front\tBack\tTags', '#tags column:3'];

interface Card {
  readonly front: string;
  /** Texts of a line or several. */
  readonly back: readonly (string | null)[];
  readonly kind: EntityType | 'article';
}

const entityCard = ({ entity, description, roles, sentences, notes }: RecordedEntity): Card => ({
  front: entity.name.ar,
  back: [entity.name.en, description, ...roles, sentences[0] ?? null, ...notes.map(({ text }) => text)],
  kind: entity.type,
});

const noteCard = ({ on, named, note }: RecordedNote): Card[] =>
  on === null ? [] : [{ front: on, back: [note.text], kind: named?.type ?? 'article' }];

function cardsOf(record: ArticleRecord): Card[] {
  const others = otherNotes(record);
  const facts = summaryFacts(record).map(({ label, answers }) => `${label}: ${answers.join('، ')}`);
  const onArticle = others.flatMap(({ on, note }) => (on === null ? [note.text] : []));
  return [
    { front: record.analysis.article.title ?? record.address, back: [...facts, ...onArticle], kind: 'article' },
    ...recordedEntities(record).map(entityCard),
    ...others.flatMap(noteCard),
  ];
}

const HEAD = `${HEADERS.join('\n')}\n`;

function rowsOf(record: ArticleRecord): string {
  const { title, publisher } = record.analysis.article;
  const source = [title, publisher].filter(Boolean).join(' · ');
  const rows = cardsOf(record).map(({ front, back, kind }) => [
    inertLine(front),
    [...back, source].flatMap((text) => inertLines(text ?? '')).join('\n'),
    `hashiya hashiya::${kind}`,
  ]);
  return `${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true })}\n`;
}

/**
 * Cards to learn names by, for Anki: the Arabic name, and behind it the English one, who or what it is, its roles, a
 * sentence and the reader's note; the first has the title, and behind it who, where and when. Each tells its article last.
 */
export const anki: ExportWriter = {
  write: (record) => HEAD + rowsOf(record),
  several: {
    frame: () => ({ before: HEAD, between: '', behind: '' }),
    part: rowsOf,
  },
};
