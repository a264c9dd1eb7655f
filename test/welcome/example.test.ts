import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { article } from '../../src/welcome/example';
import { knowledge } from '../shipped-knowledge';

test('the example names people, bodies and places that all have cards', () => {
  const { entities, dates, quotes } = analyse(article, knowledge);
  const named = Object.values(entities);
  expect(named.map(({ name }) => name.ar)).toEqual(
    expect.arrayContaining(['مسقط', 'بدر البوسعيدي', 'بدر عبد العاطي', 'الأمم المتحدة', 'أنطونيو غوتيريش']),
  );
  expect(named.filter(({ glossary }) => glossary === null)).toEqual([]);
  expect(dates.map(({ value }) => value)).toEqual(['2025-11-12']);
  expect(quotes).toHaveLength(1);
});
