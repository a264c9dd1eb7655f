import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/tools/annotate/annotate-line';
import { explanationText } from '../../../src/tools/annotate/explain-text';
import { UnreadableError } from '../../../src/tools/annotate/unreadable';
import { loadKnowledge } from '../../../src/tools/load-knowledge';

const knowledge = loadKnowledge();
const article = articleOf({
  title: 'مباحثات في القاهرة',
  paragraphs: ['التقى وزير الخارجية المصري سامح شكري نظيره الفرنسي.', 'وتقرر أن يعقد اجتماع آخر.'],
});

describe('an explanation', () => {
  it('tells each name in the words with its probability and what weighed most', () => {
    const [verdict, reasons] = explanationText(article, 'سامح شكري', knowledge).split('\n');
    expect(verdict).toMatch(/^paragraph 0, 27–36: «سامح شكري» person, probability 0\.9\d|1\.00, told$/);
    expect(reasons).toMatch(/^ {4}for: [a-z ]+ \d+\.\d/);
  });

  it('tells all names where no words are given, the title’s first', () => {
    const verdicts = explanationText(article, '', knowledge)
      .split('\n')
      .filter((line) => /^(title|paragraph)/.test(line));
    expect(verdicts.length).toBeGreaterThanOrEqual(4);
    expect(verdicts[0]).toMatch(/^title, 11–18: «القاهرة» place/);
  });

  it('says that words hold no name, or do not occur', () => {
    expect(explanationText(article, 'اجتماع آخر', knowledge)).toContain('ever taken for a name');
    expect(() => explanationText(article, 'الخرطوم', knowledge)).toThrow(UnreadableError);
  });

  it('is refused where there is no model', () => {
    expect(() => explanationText(article, '', { ...knowledge, tagger: null })).toThrow(/model is missing/);
  });
});
