import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geojson } from '../../src/notes/exports/geojson';
import type { ArticleRecord } from '../../src/notes/exports/record';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

/** The features, after a program that knows the format has found no fault. */
function featuresOf(record: ArticleRecord) {
  const collection = check(geojson.write(record));
  if (collection.type !== 'FeatureCollection') throw new Error(`${collection.type} is no collection`);
  return collection.features;
}

test('the map holds the places with their names, coordinates, count, sentences and notes', () => {
  expect(featuresOf(recordWith('راجع'))).toMatchObject([
    {
      geometry: { type: 'Point', coordinates: [58.3829, 23.588] },
      properties: {
        name_ar: 'مسقط',
        name_en: 'Muscat',
        country: 'OM',
        count: 2,
        sentences: ['قال وزير الخارجية بدر البوسعيدي في مسقط يوم الأحد إن الاجتماع المقبل في 12 مارس.'],
        notes: ['راجع'],
        address: 'https://news.example/a',
        published: '2026-03-04T09:00:00+04:00',
      },
    },
  ]);
});

test('an article without places is a map without points', () => {
  const record = recordWith('');
  expect(featuresOf({ ...record, analysis: { ...record.analysis, entities: {} } })).toEqual([]);
});

test('names come back as they were written, whatever pages and readers write', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const record = recordSaying(words);
      const { e1 } = record.analysis.entities;
      expect(featuresOf(record)[0]?.properties).toMatchObject({ name_ar: e1?.name.ar, name_en: e1?.name.en });
    }),
    { seed: 20261130, numRuns: 300 },
  );
});
