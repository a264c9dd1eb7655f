/** Kinds of places that a country is divided into. */
export const SUBDIVISIONS: ReadonlySet<string> = new Set([
  'province',
  'state',
  'governorate',
  'administrative-region',
  'district',
  'department',
  'prefecture',
  'canton',
  'county',
  'municipality',
  'emirate',
  'parish',
]);
