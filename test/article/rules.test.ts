import { describe, expect, it } from 'vitest';
import { ARTICLE_RULES } from '../../src/article/rules';
import type { Decision } from '../../src/inspection';
import { readExample } from './rule-example';

/** All that a reader of an article would notice. */
const told = (rule: (typeof ARTICLE_RULES)[number], without: readonly string[]) => {
  const found = readExample(rule, { without: new Set(without) });
  return found && { article: found.article, captions: found.captions?.map(({ text }) => text) };
};

describe.each(ARTICLE_RULES.map((rule) => ({ id: rule.id, rule })))('the rule $id', ({ rule }) => {
  it('decides its example', () => {
    expect(told(rule, [rule.id])).not.toEqual(told(rule, []));
  });

  it('says so to who asks', () => {
    const heard: Decision[] = [];
    readExample(rule, { hear: (decision) => heard.push(decision) });
    expect(heard.map((decision) => decision.rule)).toContain(rule.id);
  });
});

it('has an id of its own, that of the stage first', () => {
  const ids = ARTICLE_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^article\/[a-z-]+$/.test(id))).toEqual([]);
});
