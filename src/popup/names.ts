import type { Entity } from '../analysis/analysis';
import { interfaceLanguage } from '../ui/phrases';

/** A place's name in the language of the interface, as far as it is known. */
export function placeName({ name }: Entity): string {
  return interfaceLanguage() === 'ar' ? name.ar : (name.en ?? name.ar);
}

/** A country's name by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
