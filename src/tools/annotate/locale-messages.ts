import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const messages = v.record(v.string(), v.string());

/** The interface's messages in one of its languages, from the same file as the extension's. Throws on a key it has not. */
export function localeMessages(language: 'ar' | 'en'): (key: string) => string {
  const file = new URL(`../../../locales/${language}.yml`, import.meta.url);
  const locale = v.parse(messages, parse(readFileSync(file, 'utf8')));
  return (key) => {
    const found = locale[key];
    if (found === undefined) throw new Error(`locales/${language}.yml has no «${key}»`);
    return found;
  };
}
