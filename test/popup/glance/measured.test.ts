import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse';
import { articleOf } from '../../../src/article/article-of';
import { glanceAt } from '../../../src/popup/glance/glance';
import { articlesIn } from '../../../src/tools/accuracy/article-folder';
import { keysOf } from '../../../src/tools/accuracy/compared';
import { sameDays } from '../../../src/tools/accuracy/iso-period';
import { folderOf, HALVES } from '../../../src/tools/accuracy/own-corpus';
import { knowledge } from '../../shipped-knowledge';

/** Every article to measure by with its glance, whether what it tells is right, one entry each. */
const judged = HALVES.flatMap((half) => articlesIn(folderOf(half))).map(({ article }) => {
  const analysis = analyse(articleOf(article), knowledge);
  const keys = keysOf(article, analysis);
  const { who, said, where, when } = glanceAt(analysis);
  const speakers = article.marks.flatMap((mark) =>
    said &&
    mark.kind === 'said' &&
    mark.paragraph === said.quote.paragraph &&
    mark.start < said.quote.end &&
    mark.end > said.quote.start
      ? [mark.speaker]
      : [],
  );
  return {
    who: who.map(({ row }) => article.who.includes(keys.get(row.key) ?? '')),
    said: said ? [speakers.includes(keys.get(said.speaker.key) ?? '')] : [],
    where: where ? [article.where.includes(keys.get(where.row.key) ?? '')] : [],
    when: when ? [article.when.some((day) => sameDays(when.iso, day))] : [],
  };
});

describe('on the articles to measure by, a glance', () => {
  it.each([
    ['who', 0.92, 62],
    ['said', 0.95, 45],
    ['where', 0.9, 45],
    ['when', 0.93, 76],
  ] as const)(
    'tells %s in no smaller share of its answers rightly than %d, in %d articles or more',
    (question, share, fewest) => {
      const told = judged.map((one) => one[question]).filter((answers) => answers.length > 0);
      const answers = told.flat();
      expect(told.length).toBeGreaterThanOrEqual(fewest);
      expect(answers.filter(Boolean).length / answers.length).toBeGreaterThanOrEqual(share);
    },
  );
});
