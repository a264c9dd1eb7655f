import type { Glossary } from '../glossary/glossary';
import type { Named, Pronunciation } from '../messages/pronunciation';
import { latinSpellings } from './latin-spellings';

/** How a name is pronounced, by the names of a glossary. */
export async function pronunciationOf(
  glossary: Glossary,
  { name, type, id }: Named,
  wantsVowels: boolean,
): Promise<Pronunciation> {
  const isSpelled = type !== 'person' || id !== null;
  return {
    vowelled: wantsVowels ? glossary.vowelled(name, id) : null,
    latin: isSpelled ? null : (await latinSpellings(glossary)).spell(name),
  };
}
