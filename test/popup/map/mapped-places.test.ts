import { expect, test } from 'vitest';
import { decidingPlaces } from '../../../src/popup/map/mapped-places';
import { byCountry } from '../../../src/popup/places';
import type { Told } from '../made-analysis';
import { analysed } from '../made-analysis';

const MUSCAT: Told = { type: 'place', wordings: ['مسقط'], glossary: 'places/muscat', country: 'OM', at: [23.6, 58.4] };
const OMAN: Told = { type: 'place', wordings: ['عُمان'], glossary: 'places/OM', country: 'OM', at: [21, 57] };
const SOHAR: Told = { type: 'place', wordings: ['صحار'], glossary: 'places/sohar', country: 'OM', at: [24.4, 56.7] };
const PERU: Told = { type: 'place', wordings: ['بيرو'], glossary: 'places/PE', country: 'PE', at: [-9, -75] };

function deciding(paragraphs: readonly string[], entities: readonly Told[]): (string | undefined)[] {
  return decidingPlaces(byCountry(analysed({ paragraphs, entities }))).map(({ row }) => row.entity.name.ar);
}

test('a country is on the map by its towns, and by itself only where none is named', () => {
  expect(deciding(['من مسقط في عُمان إلى بيرو.'], [MUSCAT, OMAN, PERU])).toEqual(['مسقط', 'بيرو']);
  expect(deciding(['من عُمان إلى بيرو.'], [OMAN, PERU])).toEqual(['عُمان', 'بيرو']);
});

test('a far country that is named in passing does not widen the map', () => {
  const text = ['من مسقط إلى صحار.', 'وفي صحار ومسقط.', 'ومن مسقط إلى صحار.', 'ثم مسقط، ثم صحار، ثم بيرو.'];
  expect(deciding(text, [MUSCAT, SOHAR, PERU])).toEqual(['مسقط', 'صحار']);
});
