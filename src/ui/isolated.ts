import { interfaceLanguage } from './phrases';

/** A name of either direction within a sentence of the interface. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A name in the language of the interface where it has one in it, within a sentence. */
export function isolatedName({ ar, en }: { readonly ar: string; readonly en: string | null }): string {
  return isolated(interfaceLanguage() === 'en' && en ? en : ar);
}
