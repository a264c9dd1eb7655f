import type { Entity } from '../analysis/analysis';
import { interfaceLanguage } from '../ui/phrases';

/** A place's name in the language of the interface, as far as it is known. */
export function placeName({ name }: Entity): string {
  return interfaceLanguage() === 'ar' ? name.ar : (name.en ?? name.ar);
}

/** The browser's own locale where it is one of the interface's languages, else the interface's language. */
export function interfaceLocale(uiLanguage: string): string {
  const language = interfaceLanguage();
  return uiLanguage.toLowerCase().startsWith(language) ? uiLanguage : language;
}

/** A country's name by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
