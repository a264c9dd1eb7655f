import { expect, test } from 'vitest';
import type { AnalysedArticle, PlacedMention } from '../../src/reader/placed-mentions';
import { marked } from '../../src/reader/quiet';
import { analysed } from '../popup/made-analysis';

const FILLER = 'كلام '.repeat(240);

function placed(paragraphs: readonly string[]): PlacedMention[] {
  const analysis = analysed({
    paragraphs,
    entities: [
      { type: 'place', wordings: ['عُمان'], nisba: ['العُماني'] },
      { type: 'place', wordings: ['مسقط'] },
    ],
  });
  const article: AnalysedArticle = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  return analysis.mentions
    .map((mention) => ({ kind: 'name' as const, mention, article, stretches: [] }))
    .sort((a, b) => a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start);
}

const words = (mentions: readonly PlacedMention[]): string[] =>
  mentions.map(({ mention: { paragraph, surface } }) => `${paragraph} ${surface}`);

const mentions = placed(['عُمان ومسقط', 'الوزير العُماني في عُمان', FILLER, 'عُمان والعُماني']);

test('of a name the first in every screenful is marked, and no adjective', () => {
  expect(words(marked(mentions, { adjectives: false, repeats: false }))).toEqual(['0 عُمان', '0 مسقط', '3 عُمان']);
});

test('an adjective counts for its place where adjectives are marked', () => {
  expect(words(marked(placed(['الوزير العُماني في عُمان']), { adjectives: true, repeats: false }))).toEqual([
    '0 العُماني',
  ]);
});

test('of a date, too, the first in every screenful is marked, and another date beside it', () => {
  const analysis = analysed({
    paragraphs: ['أمس', 'الأربعاء', 'غدا'],
    dates: [
      ['أمس', '1'],
      ['الأربعاء', '1'],
      ['غدا', '2'],
    ],
  });
  const article: AnalysedArticle = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  const dates = analysis.dates.map((date): PlacedMention => {
    const mention = { ...date, value: date.value ?? '' };
    return { kind: 'date', mention, article, stretches: [] };
  });
  expect(words(marked(dates, { adjectives: false, repeats: false }))).toEqual(['0 أمس', '2 غدا']);
});

test('everything is marked for who wants to see everything', () => {
  expect(marked(mentions, { adjectives: true, repeats: true })).toEqual(mentions);
});
