import { beforeEach, expect, test } from 'vitest';
import type { Entity } from '../../src/analysis/analysis';
import { tellsMore } from '../../src/reader/card/telling';
import type { PlacedMention } from '../../src/reader/placed-mentions';
import { analysed } from '../popup/made-analysis';
import { speak } from '../ui/interface-language';

/** A name of which only the article tells, once, with what else is known of it. */
function placed(known: Partial<Entity>): PlacedMention {
  const made = analysed({ paragraphs: ['قال سالم'], entities: [{ type: 'person', wordings: ['سالم'] }] });
  const [mention] = made.mentions;
  const { e1 } = made.entities;
  if (!mention || !e1) throw new Error('no entity');
  const analysis = { ...made, entities: { e1: { ...e1, ...known } } };
  const article = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  return { kind: 'name', mention, article, stretches: [] };
}

const role = { paragraph: 0, start: 0, end: 3, text: 'وزير', affiliation: null, former: false };

beforeEach(() => speak('en'));

test('a card that tells nothing but the kind of a name is no answer to a pointer that rests on it', () => {
  expect(tellsMore(placed({}))).toBe(false);
  expect(tellsMore(placed({ description: { ar: 'شخص', en: 'person' } }))).toBe(false);
});

test.each<[string, Partial<Entity>]>([
  ['an English name', { name: { ar: 'سالم', en: 'Salim' } }],
  ['a role', { roles: [role] }],
  ['another mention', { count: 2 }],
  ['a description', { description: { ar: 'وزير', en: 'minister' } }],
  ['an entry of the reader’s own', { glossary: 'own/salim' }],
])('%s is worth opening for', (_, known) => {
  expect(tellsMore(placed(known))).toBe(true);
});
