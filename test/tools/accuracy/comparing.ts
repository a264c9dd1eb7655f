import { compileGlossary } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { readMarkedArticle } from '../../../src/tools/accuracy/article-file';
import { keysOf, type Scorer } from '../../../src/tools/accuracy/compared';
import { EnglishNames } from '../../../src/tools/accuracy/english-names';
import type { MarkedArticle } from '../../../src/tools/accuracy/marked-article';
import { ScoreSheet } from '../../../src/tools/accuracy/score-sheet';
import { bufferOf, smallTables } from '../../glossary/tables';
import { analysed, type ToldArticle } from '../../popup/made-analysis';

/** The names of a small glossary, and one that it has not. */
export const english = new EnglishNames(openGlossary(bufferOf(compileGlossary(smallTables()))), [
  ['Bank of All Russias', 'organizations/bank-of-russia'],
]);

/** An article file with these headers changed, of these marked paragraphs. */
export function fileOf(paragraphs: readonly string[], headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    country: 'EG',
    desk: 'war',
    published: '2024-03-14',
    title: 'خبر',
    who: '',
    where: '',
    when: '',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [head.join('\n'), ...paragraphs].join('\n\n');
}

export const articleOf = (...paragraphs: readonly string[]): MarkedArticle =>
  readMarkedArticle(fileOf(paragraphs), 'made.txt');

/** What a scorer counts where `told` is told of a marked article; roles of entities by their numbers. */
export function scored(
  score: Scorer,
  article: MarkedArticle,
  told: Omit<ToldArticle, 'paragraphs' | 'title'>,
  roles: Readonly<Record<number, readonly string[]>> = {},
): ScoreSheet {
  const plain = analysed({ ...told, title: article.title, paragraphs: article.paragraphs });
  const entities = Object.entries(plain.entities).map(([key, entity], index) => [
    key,
    {
      ...entity,
      roles: (roles[index] ?? []).map((text) => ({
        text,
        paragraph: 0,
        start: 0,
        end: text.length,
        affiliation: null,
        former: false,
      })),
    },
  ]);
  const analysis = { ...plain, entities: Object.fromEntries(entities) };
  const sheet = new ScoreSheet();
  score({ article, analysis, english, keys: keysOf(article, analysis) }, sheet);
  return sheet;
}

/** A tally as `right/told found/wanted silent`. */
export function tallyOf(sheet: ScoreSheet, subject: Parameters<ScoreSheet['tally']>[0]): string {
  const { told, right, wanted, found, silent } = sheet.tally(subject);
  return `${right}/${told} ${found}/${wanted} ${silent}`;
}
