import { interfaceLanguage } from '../ui/phrases';

/** A country's name by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
