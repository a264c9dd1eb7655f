import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/analysis/entity-types';
import { EVERYTHING, entityAddress, hashOf, notesAddress, type Route, routeOf } from '../../src/library/route';

const some = fc.string({ unit: 'grapheme', minLength: 1 });
const maybe = fc.option(some);
const named = fc.record({ glossary: maybe, name: some, type: fc.constantFrom(...ENTITY_TYPES) });
const day = fc.constantFrom(null, '2026-11-30', '2024-02-29');

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constant('entity' as const), named }),
  fc.constant({ view: 'keep' as const }),
  fc.record({
    view: fc.constantFrom('notes' as const, 'export' as const),
    wanted: fc.record({
      query: fc.string({ unit: 'grapheme' }),
      article: maybe,
      entity: fc.option(named),
      site: maybe,
      tag: maybe,
      from: day,
      to: day,
    }),
  }),
);

test('the page’s address keeps query, filters and entity whatever letters they have', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(routeOf(hashOf(route))).toEqual(route);
    }),
    { seed: 20_261_130 },
  );
});

test('what stands behind # and cannot be read asks for all notes', () => {
  for (const hash of ['', '#', '#%', '#view=entity', '#view=entity&type=planet&name=x', '#from=yesterday&type=person'])
    expect(routeOf(hash)).toEqual({ view: 'notes', wanted: EVERYTHING });
});

test('other pages lead to notes of an article and to an entity’s page', () => {
  const article = 'https://news.example/a?b=c&d=e#f';
  expect(routeOf(notesAddress({ article }).replace('/library.html', ''))).toEqual({
    view: 'notes',
    wanted: { ...EVERYTHING, article },
  });
  expect(entityAddress({ glossary: null, name: 'مسقط', type: 'place' })).toMatch(/^\/library\.html#view=entity&/);
});
