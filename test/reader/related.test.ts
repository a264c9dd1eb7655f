import { expect, test } from 'vitest';
import type { Analysis, Entity, EntityKey, Role } from '../../src/analysis/analysis';
import { relatedTo } from '../../src/reader/card/related';
import type { PlacedName } from '../../src/reader/placed-mentions';
import { analysed } from '../popup/made-analysis';

const role = (text: string, affiliation: EntityKey | null, former = false): Role => ({
  ...{ paragraph: 0, start: 0, end: 1 },
  ...{ text, affiliation, former },
});

/** e1 minister of e2, e3 was one; e4 is another country. */
function cabinet(): Analysis {
  const made = analysed({
    paragraphs: ['سالم وعُمان وراشد واليمن'],
    entities: [
      { type: 'person', wordings: ['سالم'], country: 'OM' },
      { type: 'place', wordings: ['عُمان'], glossary: 'places/OM', country: 'OM', en: 'Oman' },
      { type: 'person', wordings: ['راشد'], country: 'YE' },
      { type: 'place', wordings: ['اليمن'], glossary: 'places/YE', country: 'YE' },
    ],
  });
  const roles: Record<EntityKey, Role[]> = {
    e1: [role('وزير الخارجية', 'e2')],
    e3: [role('الوزير السابق', 'e2', true)],
  };
  const entities: Record<EntityKey, Entity> = {};
  for (const [key, entity] of Object.entries(made.entities)) entities[key] = { ...entity, roles: roles[key] ?? [] };
  return { ...made, entities };
}

const analysis = cabinet();
const article = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
const firstOf = (key: EntityKey): PlacedName | undefined => {
  const mention = analysis.mentions.find(({ entity }) => entity === key);
  return mention && { kind: 'name', mention, article, stretches: [] };
};
const related = (key: EntityKey, first = firstOf): string[] =>
  relatedTo(key, analysis.entities, first).map(({ relation, entity }) => `${relation.kind} ${entity.name.ar}`);

test('a card leads from somebody to where the role is held, and from there to who holds it now', () => {
  expect(related('e1')).toEqual(['affiliation عُمان']);
  expect(related('e2')).toEqual(['holder سالم']);
  expect(relatedTo('e2', analysis.entities, firstOf)[0]?.relation).toEqual({ kind: 'holder', role: 'وزير الخارجية' });
});

test('it leads to the country where the article names it', () => {
  expect(related('e3')).toEqual(['affiliation عُمان', 'country اليمن']);
  expect(related('e4')).toEqual([]);
});

test('it leads nowhere that has no place of its own on the page', () => {
  expect(related('e1', () => undefined)).toEqual([]);
  expect(related('e9')).toEqual([]);
});

test('it leads to no more than three', () => {
  const { e1 } = analysis.entities;
  if (!e1) throw new Error('no entity');
  const entities = { ...analysis.entities, e5: e1, e6: e1, e7: e1 };
  expect(relatedTo('e2', entities, () => firstOf('e1'))).toHaveLength(3);
});

test('of the reader’s own entry the page gets to see nothing but its own words', () => {
  const { e2 } = analysis.entities;
  if (!e2) throw new Error('no entity');
  const own = { ...e2, glossary: 'own/oman', name: { ar: 'اسم سري', en: 'Secret' } };
  const [found] = relatedTo('e1', { ...analysis.entities, e2: own }, firstOf);
  expect(found?.entity.name).toEqual({ ar: 'عُمان', en: null });
});
