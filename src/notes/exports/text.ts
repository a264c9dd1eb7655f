import { inertLine, inertLines } from './inert';
import type { ExportWriter } from './record';
import { type ArticleRecord, articleNote, namesOf, recordedDates, recordedEntities, strayNotes } from './record';

/** A text on one line, behind what it is. */
const told = (label: string, value: string): string => `${inertLine(label)}: ${inertLine(value)}`;

/** A note behind what it is on; its further lines are set in, so that none passes for a line of the file's own. */
const written = (label: string, note: string): string => `${inertLine(label)}: ${inertLines(note).join('\n    ')}`;

function factLines(record: ArticleRecord): string[] {
  const { analysis, address, labels } = record;
  const { article, summary } = analysis;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.source, article.publisher],
    [labels.published, article.published],
    [labels.author, article.byline],
    [labels.who, namesOf(record, summary.who).join('، ')],
    [labels.where, namesOf(record, summary.where).join('، ')],
    [labels.when, summary.when.join('، ')],
  ];
  return [inertLine(address), ...facts.flatMap(([label, value]) => (value ? [told(label, value)] : []))];
}

function entityLines(record: ArticleRecord): string[] {
  return recordedEntities(record).flatMap(({ entity, description, roles, note }) => {
    const facts = [record.labels.types[entity.type], ...(description ? [description] : []), ...roles];
    const name = entity.name.en ? `${entity.name.ar} (${entity.name.en})` : entity.name.ar;
    const line = told(name, facts.join('؛ '));
    return note ? [line, `    ${written(record.labels.note, note.text)}`] : [line];
  });
}

/** Plain text, for a message or a terminal. */
export const text: ExportWriter = {
  write(record) {
    const { labels, analysis } = record;
    const { title } = analysis.article;
    const section = (name: string, lines: readonly string[]): string[] =>
      lines.length > 0 ? ['', name, ...lines] : [];
    const whole = articleNote(record);
    const stray = strayNotes(record).map(({ on, text }) => written(on, text));
    const lines = [
      ...(title ? [inertLine(title)] : []),
      ...factLines(record),
      ...section(labels.notes, [...(whole ? [inertLines(whole.text).join('\n    ')] : []), ...stray]),
      ...section(labels.entities, entityLines(record)),
      ...section(
        labels.dates,
        recordedDates(record).map(({ value, surfaces }) =>
          inertLine([...(value ? [value] : []), surfaces.join('، ')].join(': ')),
        ),
      ),
      '',
      labels.colophon,
    ];
    return `${lines.join('\n')}\n`;
  },
};
