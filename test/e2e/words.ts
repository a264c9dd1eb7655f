import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { builtExtension } from '../../src/tools/build-extension';
import type { BrowserUnderTest } from './browser-under-test';

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** A message whose wording follows a number, in the form for this one. */
export function countedWord(
  browser: Pick<BrowserUnderTest, 'family' | 'language'>,
  key: string,
  count: number,
): string {
  const category = new Intl.PluralRules(browser.language).select(count);
  return word(browser, `${key}_${category}`).replace('$1', String(count));
}

/** A message of the interface in a language, as the built extension has it. */
export function word({ family, language }: Pick<BrowserUnderTest, 'family' | 'language'>, key: string): string {
  const file = join(builtExtension(family, true), '_locales', language, 'messages.json');
  const { message } = v.parse(messagesSchema, JSON.parse(readFileSync(file, 'utf8')))[key] ?? {};
  if (message === undefined) throw new Error(`There is no message ${key}`);
  return message;
}
