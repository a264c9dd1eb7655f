import type { CorpusError } from '../training/corpus';
import { daysOf } from './iso-period';
import { type MarkedArticle, textOf, wordsOf } from './marked-article';

import { isDate, isName, isSpeech, type Mark, type NameMark } from './marks';
import { shared } from './spans';

type Telling = (what: string) => CorpusError;

/** Where faults are told: the line of a paragraph (-1 the title) or of a header. */
export interface Lines {
  readonly paragraph: (paragraph: number) => Telling;
  readonly header: (name: 'who' | 'where' | 'when') => Telling;
}

/** Of a list in the order of beginnings, the first mark that overlaps the one before it. */
const doubled = <M extends Mark>(marks: readonly M[]): M | undefined =>
  marks.find((mark, index) => {
    const before = marks[index - 1];
    return before !== undefined && shared(before, mark) > 0;
  });

function checkNames(article: MarkedArticle, names: readonly NameMark[], lines: Lines): void {
  const invented = new Map<string, boolean>();
  for (const { paragraph, key, role, invented: isInvented } of names) {
    const fault = lines.paragraph(paragraph);
    if ((invented.get(key) ?? isInvented) !== isInvented)
      throw fault(`«${key}» is invented only here or only elsewhere`);
    invented.set(key, isInvented);
    if (role !== null && !textOf(article, paragraph).includes(role))
      throw fault(`the role «${role}» does not stand in this paragraph`);
  }
}

/** What says that the marks of an article agree with each other and with its headers. Throws the first fault. */
export function checkMarks(article: MarkedArticle, lines: Lines): void {
  const { marks, who, where, when } = article;
  for (const mark of marks) {
    const words = wordsOf(article, mark);
    if (words === '' || words !== words.trim())
      throw lines.paragraph(mark.paragraph)(`«${words}» is empty or has space at an end`);
  }
  const names = marks.filter(isName);
  const twice = doubled(names) ?? doubled(marks.filter(isDate)) ?? doubled(marks.filter(isSpeech));
  if (twice) {
    const words = wordsOf(article, twice);
    throw lines.paragraph(twice.paragraph)(`«${words}» stands within another mark of its sort`);
  }
  checkNames(article, names, lines);
  const keys = new Set(names.map(({ key }) => key));
  for (const { paragraph, speaker } of marks.filter(isSpeech))
    if (speaker !== null && !keys.has(speaker))
      throw lines.paragraph(paragraph)(`speaker «${speaker}» is marked nowhere`);
  for (const [header, named] of [
    ['who', who],
    ['where', where],
  ] as const)
    for (const key of named) if (!keys.has(key)) throw lines.header(header)(`«${key}» is marked nowhere`);
  const values = new Set(marks.filter(isDate).map(({ value }) => value));
  for (const value of when) {
    if (!daysOf(value)) throw lines.header('when')(`«${value}» is no ISO date`);
    if (!values.has(value)) throw lines.header('when')(`«${value}» is marked nowhere`);
  }
}
