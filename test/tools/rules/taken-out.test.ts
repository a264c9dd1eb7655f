import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules';
import { readMarkedArticle } from '../../../src/tools/accuracy/article-file';
import { measuresOf } from '../../../src/tools/accuracy/measure-own';
import { ruleLine, sumLines } from '../../../src/tools/rules/report';
import { TakingOut, type WithoutRule } from '../../../src/tools/rules/taken-out';
import { knowledge } from '../../shipped-knowledge';

const TEXT = `country: OM
desk: diplomacy
published: 2024-10-27
title: زيارة قصيرة
who:
where:
when:

وصل الوفد [الثلاثاء قبل الماضي]{date: 2024-10-15} وغادر في اليوم نفسه.
`;

const taking = new TakingOut(
  [{ file: 'made.txt', article: readMarkedArticle(TEXT, 'made.txt') }],
  [],
  measuresOf(knowledge),
);

function without(id: string): WithoutRule {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return taking.without(rule);
}

describe('a rule that is taken out', () => {
  it('is told with what it brings', () => {
    expect(ruleLine(without('dates/weekday-pointed'))).toMatch(
      /^dates\/weekday-pointed +1 {2}dates \+1 found, −1 wrong/,
    );
  });

  it('changes nothing where it decides nothing', () => {
    expect(without('dates/century').changed).toBe(0);
  });

  it('is counted among those that decide, or that stand by their example', () => {
    const lines = sumLines([without('dates/weekday-pointed'), without('dates/century')]);
    expect(lines).toContain('2 rules: 1 decide something in these articles and pages, 1 stand by their example alone');
    expect(lines).toContain('by their example alone: dates/century');
  });
});
