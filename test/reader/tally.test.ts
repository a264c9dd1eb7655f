import { expect, test } from 'vitest';
import type { AnalysedArticle, PlacedMention } from '../../src/reader/placed-mentions';
import { namesMarked } from '../../src/reader/tally';
import { analysed } from '../popup/made-analysis';

const ALL = { person: true, organization: true, place: true, other: true, date: true };

function marked(paragraphs: readonly string[]): PlacedMention[] {
  const analysis = analysed({
    paragraphs,
    entities: [
      { type: 'place', wordings: ['عُمان'], nisba: ['العُماني'] },
      { type: 'person', wordings: ['هند العامري'] },
    ],
  });
  const article: AnalysedArticle = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  return analysis.mentions.map((mention) => ({ kind: 'name', mention, article, stretches: [] }) as const);
}

const mentions = marked(['هند العامري في عُمان', 'هند العامري والعُماني']);

test('a name counts once, however often and in whichever form it is marked', () => {
  expect(namesMarked(mentions, ALL)).toBe(2);
});

test('a name that several articles of a page have counts once', () => {
  expect(namesMarked([...mentions, ...marked(['عُمان'])], ALL)).toBe(2);
});

test('kinds that are not shown do not count', () => {
  expect(namesMarked(mentions, { ...ALL, person: false })).toBe(1);
});
