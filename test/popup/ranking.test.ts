import { expect, test } from 'vitest';
import { rankedEntities, topOf } from '../../src/popup/ranking';
import { analysed } from './made-analysis';

const LIMITS = { fewest: 1, most: 2 };

const analysis = analysed({
  title: 'سالم يلتقي نورة',
  paragraphs: ['التقى سالم نورة.', 'وقال سالم لراشد إن نورة العمانية وافقت.', 'وحضر راشد ومها.', 'وشكرت نورة مها.'],
  entities: [
    { type: 'person', wordings: ['سالم'] },
    { type: 'person', wordings: ['نورة'] },
    { type: 'person', wordings: ['راشد'] },
    { type: 'person', wordings: ['مها'] },
    { type: 'place', wordings: [], nisba: ['العمانية'] },
  ],
  who: [2, 0],
});

test('the summary’s people come first, in its order, then the others by how often they are named', () => {
  const { rows, top } = rankedEntities(analysis, analysis.summary.who, ['person'], LIMITS);
  expect(rows.map(({ entity }) => entity.name.ar)).toEqual(['راشد', 'سالم', 'نورة', 'مها']);
  expect(top).toBe(2);
});

test('a row leads to the body, not to the headline', () => {
  const { rows } = rankedEntities(analysis, [], ['person'], LIMITS);
  expect(rows.every(({ mention }) => mention.paragraph >= 0)).toBe(true);
});

test('a place known only by an adjective has a row that leads to it', () => {
  const { rows } = rankedEntities(analysis, [], ['place'], LIMITS);
  expect(rows[0]?.mention).toMatchObject({ form: 'nisba', surface: 'العمانية' });
});

test('all rows are shown where only one would be left', () => {
  expect(topOf(2, 3, { fewest: 1, most: 2 })).toBe(3);
  expect(topOf(2, 4, { fewest: 1, most: 2 })).toBe(2);
  expect(topOf(0, 2, { fewest: 3, most: 5 })).toBe(2);
});
