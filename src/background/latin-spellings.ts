import type { Glossary } from '../glossary/glossary';
import { type LatinSpellings, learningSpellings } from '../latin-spelling/latin-spellings';
import { withPauses } from '../steps';

const learned = new WeakMap<Glossary, Promise<LatinSpellings>>();

/** What the names of a glossary tell of Latin spelling: learned in pauses of other work when it is first asked for. */
export function latinSpellings(glossary: Glossary): Promise<LatinSpellings> {
  const known = learned.get(glossary);
  if (known) return known;
  const learning = withPauses(learningSpellings(glossary), () => undefined, undefined);
  learned.set(glossary, learning);
  return learning;
}
