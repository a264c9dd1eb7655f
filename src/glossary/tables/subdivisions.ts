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
  'region-of-morocco',
  'federal-district',
]);

const HEAD =
  /^(محافظة|ولاية|مقاطعة|إقليم|منطقة|أوبلاست|بلدية|إمارة|دائرة|كانتون|مديرية|قضاء|كراي|جمهورية|إدارة|قسم|عمالة) (?=.{3})/;

/** A subdivision's name without the word for its sort: «محافظة حلب» is also «حلب». */
export function withoutHead(name: string): string {
  return name.replace(HEAD, '');
}
