import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/article-of';
import { askingWhy, type Why } from '../../src/background/why';
import { CorrectionsInForce } from '../../src/glossary/own/corrections';
import type { Knowledge } from '../../src/recognition/knowledge';
import { withoutPause } from '../../src/steps';
import { knowledge } from '../shipped-knowledge';

const article = articleOf({ paragraphs: ['التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي في أنقرة.'] });

function why(words: string, given: Knowledge = knowledge): Why {
  const start = article.paragraphs[0]?.indexOf(words) ?? -1;
  return withoutPause(askingWhy(article, { paragraph: 0, start, end: start + words.length }, given));
}

test('a name is told for what speaks for it in its place, and as surely as it is marked', () => {
  const { sureness, because } = why('بدر عبد العاطي');
  expect(sureness).toBeGreaterThan(0.8);
  expect(because.some((id) => id.startsWith('names/'))).toBe(true);
});

test('without a model there is no sureness', () => {
  expect(why('بدر عبد العاطي', { ...knowledge, tagger: null }).sureness).toBeNull();
});

test('of words that name nothing there is nothing to tell', () => {
  expect(why('التقى')).toEqual({ sureness: null, because: [] });
});

test('what the reader has corrected needs no other reason', () => {
  const told = why('بدر عبد العاطي').because;
  expect(told).not.toContain('links/corrected');
  const corrections = CorrectionsInForce.at(
    [{ kind: 'not-this', form: 'بدر عبد العاطي', article: null, entry: 'people/badr-abdelatty', instead: null }],
    null,
  );
  expect(why('بدر عبد العاطي', { ...knowledge, corrections })).toEqual({
    sureness: null,
    because: ['links/corrected'],
  });
});
