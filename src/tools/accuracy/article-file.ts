import { publicationDay } from '../../recognition/dates/publication-day';
import { CorpusError } from '../training/corpus';
import { BracketError, readBrackets, writeBrackets } from './bracket-notation';
import { checkMarks } from './check-marks';
import type { MarkedArticle } from './marked-article';
import { type Mark, readSense, SenseError, writeSense } from './marks';

const HEADERS = ['country', 'desk', 'published', 'title', 'who', 'where', 'when'] as const;
type Header = (typeof HEADERS)[number];

const isHeader = (word: string): word is Header => HEADERS.some((header) => header === word);

const listed = (value: string): string[] =>
  value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads the text of one line with its marks. */
function readLine(written: string, paragraph: number, fault: (what: string) => CorpusError): [string, Mark[]] {
  try {
    const { text, stretches } = readBrackets(written);
    const marks = stretches.map(({ start, end, attributes }) => ({ paragraph, start, end, ...readSense(attributes) }));
    return [text, marks];
  } catch (error) {
    if (error instanceof BracketError || error instanceof SenseError) throw fault(error.message);
    throw error;
  }
}

/**
 * Reads a file of the format that test/accuracy/articles/README.md tells. `file` is named in faults.
 * @throws {CorpusError} with file and line
 */
export function readMarkedArticle(written: string, file: string): MarkedArticle {
  const lines = written.split(/\r?\n/).map((line, index) => ({ text: line.trim(), number: index + 1 }));
  const faultIn = (line: number) => (what: string) => new CorpusError(`${file}, line ${line}: ${what}`);
  const headEnd = lines.findIndex(({ text }) => text === '');
  const headers = new Map<Header, { readonly value: string; readonly line: number }>();
  for (const { text, number } of lines.slice(0, headEnd < 0 ? lines.length : headEnd)) {
    const name = text.slice(0, Math.max(0, text.indexOf(':')));
    if (!isHeader(name)) throw faultIn(number)(`is none of ${HEADERS.join(', ')}`);
    if (headers.has(name)) throw faultIn(number)(`a second ${name}`);
    headers.set(name, { value: text.slice(name.length + 1).trim(), line: number });
  }
  const headerOf = (name: Header): { readonly value: string; readonly line: number } => {
    const header = headers.get(name);
    if (!header) throw faultIn(1)(`no ${name}`);
    return header;
  };
  const fitting = (name: Header, fits: (value: string) => boolean, what: string): string => {
    const { value, line } = headerOf(name);
    if (!fits(value)) throw faultIn(line)(`${name} is ${what}, not «${value}»`);
    return value;
  };
  const country = fitting('country', (value) => /^[A-Z]{2}$/.test(value), 'a code of two letters');
  const desk = fitting('desk', (value) => /^[a-z]+$/.test(value), 'a word in small letters');
  const isDay = (value: string): boolean => value.length === 10 && publicationDay(value) !== null;
  const published = fitting('published', isDay, 'an ISO day');

  const title = headerOf('title');
  const body = headEnd < 0 ? [] : lines.slice(headEnd).filter(({ text }) => text !== '');
  const joined = body.find(({ number }, index) => body[index - 1]?.number === number - 1);
  if (joined) throw faultIn(joined.number)('a paragraph is one line, with an empty one before it');
  if (body.length === 0) throw faultIn(lines.length)('no paragraph');
  const read = [{ text: title.value, number: title.line }, ...body].map(({ text, number }, index) => {
    const [plain, marks] = readLine(text, index - 1, faultIn(number));
    return { text: plain, marks, line: number };
  });
  const article: MarkedArticle = {
    country,
    desk,
    published,
    title: read[0]?.text ?? '',
    paragraphs: read.slice(1).map(({ text }) => text),
    marks: read.flatMap(({ marks }) => marks),
    who: listed(headerOf('who').value),
    where: listed(headerOf('where').value),
    when: listed(headerOf('when').value),
  };
  checkMarks(article, {
    paragraph: (paragraph) => faultIn(read[paragraph + 1]?.line ?? 1),
    header: (name) => faultIn(headerOf(name).line),
  });
  return article;
}

/** Writes what `readMarkedArticle` reads. */
export function writeMarkedArticle(article: MarkedArticle): string {
  const { country, desk, published, who, where, when } = article;
  const lineOf = (text: string, paragraph: number): string =>
    writeBrackets({
      text,
      stretches: article.marks
        .filter((mark) => mark.paragraph === paragraph)
        .map((mark) => ({ start: mark.start, end: mark.end, attributes: writeSense(mark) })),
    });
  const head = [
    `country: ${country}`,
    `desk: ${desk}`,
    `published: ${published}`,
    `title: ${lineOf(article.title, -1)}`,
    `who: ${who.join('; ')}`,
    `where: ${where.join('; ')}`,
    `when: ${when.join('; ')}`,
  ];
  return `${[head.join('\n'), ...article.paragraphs.map(lineOf)].join('\n\n')}\n`;
}
