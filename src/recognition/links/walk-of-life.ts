import walks from '../../../assets/recognition/walks-of-life.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import { wordKeys } from '../../arabic/words';
import type { GlossaryEntry } from '../../glossary/glossary';
import type { TitleBeside } from '../proposals/titles-beside';
import { readWord } from '../text/passage';

/** Which walks of life each word stands for. */
function byWord(list: 'titles' | 'callings'): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [walk, lists] of Object.entries(walks))
    for (const key of lists[list].map(keyOf)) found.set(key, (found.get(key) ?? new Set()).add(walk));
  return found;
}

const ofTitles = byWord('titles');
const ofCallings = byWord('callings');

/** A title of one walk of life stands beside somebody whom the glossary knows from others alone: «الرئيس» a footballer. */
export function isOfAnotherWalk(titles: readonly TitleBeside[], { description }: GlossaryEntry): boolean {
  const told = titles.flatMap(({ passage, phrase }) => {
    const title = readWord(passage, phrase.from, (key) => ofTitles.has(key));
    return title ? [...(ofTitles.get(title.key) ?? [])] : [];
  });
  if (told.length === 0) return false;
  const known = new Set(wordKeys(description.ar).flatMap((word) => [...(ofCallings.get(word) ?? [])]));
  return known.size > 0 && !told.some((walk) => known.has(walk));
}
