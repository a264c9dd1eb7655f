import { interfaceLanguage, phrase } from './phrases';

/** «As the glossary knew it in December 2025», of a year or month of ISO 8601. */
export function knownAsOf(asOf: string): string {
  const [year = '', month] = asOf.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  const day = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1));
  return phrase('knownAsOf', new Intl.DateTimeFormat(interfaceLanguage(), options).format(day));
}
