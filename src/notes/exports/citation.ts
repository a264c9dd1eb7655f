import { exists } from '../../recognition/dates/calendar';
import { inertLine, inertLines, pageAddress } from './inert';
import { type ArticleRecord, recordedNotes, summaryFacts } from './record';

/** An article as programs for references know it; every text on one line. */
export interface Citation {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** Year, month and day, as far as the page tells. */
  readonly issued: readonly number[];
  /** Empty where it leads to no page. */
  readonly address: string;
  /** BCP 47. */
  readonly language: string;
  /** Who, where and when, a line each. */
  readonly abstract: readonly string[];
  /** Whom and what the article names, each once. */
  readonly keywords: readonly string[];
  /** The reader's, each with its lines; the first line begins with whom or what the note is on. */
  readonly notes: readonly (readonly string[])[];
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

function dateParts(iso: string | null): number[] {
  const [, ...told] = ISO.exec(iso ?? '') ?? [];
  const parts = told.filter((part) => part !== undefined).map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  return year > 0 && exists(year, month, day) ? parts : [];
}

function notesOf(record: ArticleRecord): string[][] {
  return recordedNotes(record).map(({ on, note }) => inertLines(on === null ? note.text : `${on}: ${note.text}`));
}

/** What is cited of an article. */
export function citationOf(record: ArticleRecord): Citation {
  const { title, publisher, published, byline, language } = record.analysis.article;
  const names = Object.values(record.analysis.entities).map(({ name }) => inertLine(name.ar));
  return {
    title: inertLine(title ?? record.address),
    publisher: inertLine(publisher ?? ''),
    author: inertLine(byline ?? ''),
    issued: dateParts(published),
    address: pageAddress(record.address) ?? '',
    language: inertLine(language),
    abstract: summaryFacts(record).map(({ label, answers }) => inertLine(`${label}: ${answers.join('، ')}`)),
    keywords: [...new Set(names)],
    notes: notesOf(record).filter((lines) => lines.length > 0),
  };
}
