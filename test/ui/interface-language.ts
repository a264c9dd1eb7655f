import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The messages of a language as the file has them: one `key: text` a line, in quotation marks where YAML asks for them. */
export function messagesOf(language: 'ar' | 'en'): ReadonlyMap<string, string> {
  const lines = readFileSync(`locales/${language}.yml`, 'utf8').matchAll(/^(\w+): "?(.+?)"?$/gm);
  return new Map([...lines].map(([, key = '', text = '']) => [key, text]));
}

/** Gives the fake browser an interface in this language, with the real messages. */
export function speak(language: 'ar' | 'en'): void {
  const messages = messagesOf(language);
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => language,
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (messages.get(key) ?? '').replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? ''),
  });
}
