import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse';
import { articleOf } from '../../../src/article/article-of';
import type { Decision, Inspection } from '../../../src/inspection';
import { linkRules } from '../../../src/recognition/links/choose-entry';
import { institutionRules } from '../../../src/recognition/links/rules-of-institutions';
import { knowledge } from '../../shipped-knowledge';

/** What the names of a text mean: «words → id», `null` where no entry is told. */
function meant(text: string, inspection: Inspection = {}): string[] {
  const article = articleOf({ published: '2024-10-27', paragraphs: [text] });
  const { mentions, entities } = analyse(article, knowledge, inspection);
  return mentions.map(({ surface, entity }) => `${surface} → ${entities[entity]?.glossary ?? null}`);
}

/** What is said of a text's names. */
function heard(text: string): Decision[] {
  const decisions: Decision[] = [];
  meant(text, { hear: (decision) => void (decision.stage === 'links' && decisions.push(decision)) });
  return decisions;
}

describe('a piece of evidence for or against an entry', () => {
  it.each([...linkRules, ...institutionRules])('decides its example: $id', ({ id, example }) => {
    expect(meant(example, { without: new Set([id]) })).not.toEqual(meant(example));
  });
});

describe('whoever listens hears of each listed name', () => {
  it('which entry it means and by what, or by what it means none', () => {
    const [kept, dropped] = heard('قال ماكرون إن الحملة بدأت. وأكدت كارلسون أن التجربة نجحت.');
    expect(kept).toMatchObject({ words: 'ماكرون', kept: true, start: 4, end: 10 });
    expect(kept?.why).toContain('people/emmanuel-macron');
    expect(dropped).toMatchObject({ words: 'كارلسون', kept: false, rule: 'links/woman-or-man' });
  });
});
