import { inertLine, inertLines } from './inert';
import type { ExportWriter } from './record';
import {
  type ArticleRecord,
  otherNotes,
  recordedDates,
  recordedEntities,
  recordedQuotes,
  summaryFacts,
} from './record';

/** A text on one line, behind what it is. */
const told = (label: string, value: string): string => `${inertLine(label)}: ${inertLine(value)}`;

/** A note behind what it is on; its further lines are set in, so that none passes for a line of the file's own. */
const written = (label: string, note: string): string => `${inertLine(label)}: ${inertLines(note).join('\n    ')}`;

function factLines(record: ArticleRecord): string[] {
  const { analysis, address, labels } = record;
  const { article } = analysis;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.source, article.publisher],
    [labels.published, article.published],
    [labels.author, article.byline],
    ...summaryFacts(record).map(({ label, answers }) => [label, answers.join('، ')] as const),
  ];
  return [inertLine(address), ...facts.flatMap(([label, value]) => (value ? [told(label, value)] : []))];
}

function entityLines(record: ArticleRecord): string[] {
  return recordedEntities(record).flatMap(({ entity, description, roles, notes }) => {
    const facts = [record.labels.types[entity.type], ...(description ? [description] : []), ...roles];
    const name = entity.name.en ? `${entity.name.ar} (${entity.name.en})` : entity.name.ar;
    const line = told(name, facts.join('؛ '));
    return [line, ...notes.map((note) => `    ${written(record.labels.note, note.text)}`)];
  });
}

function quoteLines(record: ArticleRecord): string[] {
  const { labels } = record;
  return recordedQuotes(record).map(({ quote, speaker, words }) =>
    told(speaker?.name.ar ?? labels.someone, quote.direct ? `«${words}»` : `${words} (${labels.indirect})`),
  );
}

function bodyLines(record: ArticleRecord): string[] {
  const { labels, analysis } = record;
  const { title } = analysis.article;
  const section = (name: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', name, ...lines] : []);
  const notes = otherNotes(record).map(({ on, note }) =>
    on === null ? inertLines(note.text).join('\n    ') : written(on, note.text),
  );
  return [
    ...(title ? [inertLine(title)] : []),
    ...factLines(record),
    ...section(labels.notes, notes),
    ...section(labels.entities, entityLines(record)),
    ...section(labels.said, quoteLines(record)),
    ...section(
      labels.dates,
      recordedDates(record).map(({ value, surfaces }) =>
        inertLine([...(value ? [value] : []), surfaces.join('، ')].join(': ')),
      ),
    ),
  ];
}

/** Between two articles. */
const RULE = '* * *';

/** Plain text, for a message or a terminal. */
export const text: ExportWriter = {
  write: (record) => `${[...bodyLines(record), '', record.labels.colophon].join('\n')}\n`,
  several: {
    frame: ({ title, labels }) => ({
      before: `${inertLine(title)}\n\n`,
      between: `\n\n${RULE}\n\n`,
      behind: `\n\n${labels.colophon}\n`,
    }),
    part: (record) => bodyLines(record).join('\n'),
  },
};
