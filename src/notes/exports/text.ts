import type { ExportFormat } from './format';
import { type ArticleRecord, articleNote, namesOf, recordedDates, recordedEntities, strayNotes } from './record';

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
  return [address, ...facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))];
}

function entityLines(record: ArticleRecord): string[] {
  return recordedEntities(record).flatMap(({ entity, description, roles, note }) => {
    const facts = [record.labels.types[entity.type], ...(description ? [description] : []), ...roles];
    const name = entity.name.en ? `${entity.name.ar} (${entity.name.en})` : entity.name.ar;
    const line = `${name}: ${facts.join('؛ ')}`;
    return note ? [line, `    ${record.labels.note}: ${note.text}`] : [line];
  });
}

/** Plain text, for a message or a terminal. */
export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  write(record) {
    const { labels, analysis } = record;
    const section = (title: string, lines: readonly string[]): string[] =>
      lines.length > 0 ? ['', title, ...lines] : [];
    const whole = articleNote(record);
    const stray = strayNotes(record).flatMap(({ subject, text: written }) =>
      subject.kind === 'entity' ? [`${subject.name}: ${written}`] : [],
    );
    const lines = [
      ...(analysis.article.title ? [analysis.article.title] : []),
      ...factLines(record),
      ...section(labels.notes, [...(whole ? [whole.text] : []), ...stray]),
      ...section(labels.entities, entityLines(record)),
      ...section(
        labels.dates,
        recordedDates(record).map(({ value, surfaces }) => [...(value ? [value] : []), surfaces.join('، ')].join(': ')),
      ),
      '',
      labels.colophon,
    ];
    return `${lines.join('\n')}\n`;
  },
};
