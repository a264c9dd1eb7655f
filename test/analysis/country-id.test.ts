import { expect, it } from 'vitest';
import { countryOfId, isCountryCode } from '../../src/analysis/country-id';

it('a country is told by its id, with its folder and without', () => {
  expect(countryOfId('places/EG')).toBe('EG');
  expect(isCountryCode('EG')).toBe(true);
});

it.each(['places/cairo', 'places/EGY', 'people/EG', 'institutions/army@EG', null])('%s is no country', (id) => {
  expect(countryOfId(id)).toBeNull();
});

it.each(['cairo', 'EGY', 'eg', ''])('«%s» is no country’s code', (id) => {
  expect(isCountryCode(id)).toBe(false);
});
