import type { GeneratedI18nStructure } from '#i18n';
import { type EntityType, TYPE_MESSAGES } from '../analysis/entity-types';
import { browser } from '../browser';

type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** A message whose wording follows a number: one entry in `locales/` for each plural category of Arabic. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A message of the interface without forms for numbers. */
export type PhraseKey = Exclude<MessageKey, `${CountedKey}_${Intl.LDMLPluralRule}`>;

/** Language of the interface, which is the browser's: Arabic or, for every other one, English. */
export function interfaceLanguage(): 'ar' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/** The browser's own locale where it is one of the interface's languages, else the interface's language. */
export function interfaceLocale(): string {
  const language = interfaceLanguage();
  const own = browser.i18n.getUILanguage();
  return own.toLowerCase().startsWith(language) ? own : language;
}

/** A message of `locales/` in the language of the interface, with `$1`, `$2` … filled in. */
export function phrase(key: PhraseKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** A message of `locales/` in the form its number asks for (Arabic has six); `$1` is the number. */
export function countPhrase(key: CountedKey, count: number): string {
  const language = interfaceLanguage();
  const category = new Intl.PluralRules(language).select(count);
  return browser.i18n.getMessage(`${key}_${category}`, [new Intl.NumberFormat(language).format(count)]);
}

/** What an entity of this type is called in the interface. */
export function typePhrase(type: EntityType): string {
  return phrase(TYPE_MESSAGES[type]);
}
