import { wordKeys } from '../arabic/words';
import type { Glossary } from '../glossary/glossary';
import { type Candidate, nameOf } from './candidate';
import { isOrdinary, isTitle, joiningParts, readAs, speechVerbs } from './lexicon';
import type { ReadPassage } from './listed-names';
import { bondBefore } from './passage';

const CONFIDENCE = 0.8;

/** The part of a full name that the article goes on with: the surname, with the particles before it. */
function surnameOf(name: string): readonly string[] {
  const words = wordKeys(name);
  let from = words.length - 1;
  while (from > 1 && joiningParts.has(words[from - 1] ?? '')) from--;
  return from > 0 ? words.slice(from) : [];
}

/** Whether the word before says that a person is meant, as an ordinary word («باور») needs. */
function announced(passage: ReadPassage, at: number): boolean {
  const before = passage.keys[at - 1] ?? '';
  return (
    bondBefore(passage, at) === 'space' &&
    (readAs(before, isTitle) !== null || readAs(before, (key) => speechVerbs.has(key)) !== null)
  );
}

/** Later mentions of people by their surname alone, of those whom the article names in full. */
export function backReferences(
  passages: readonly ReadPassage[],
  chosen: readonly Candidate[],
  glossary: Glossary,
): Candidate[] {
  const surnames = new Map<string, readonly string[]>();
  for (const candidate of chosen) {
    if (candidate.type !== 'person' || candidate.form !== 'name') continue;
    const names = [nameOf(candidate)];
    if (candidate.target.kind === 'glossary')
      names.push(...candidate.target.uses.map((use) => glossary.entry(use.entry).name.ar));
    for (const name of names) {
      const surname = surnameOf(name);
      if (surname[0] && surname.join('').length > 2) surnames.set(surname[0], surname);
    }
  }
  const found: Candidate[] = [];
  for (const passage of passages)
    for (let at = 0; at < passage.keys.length; at++) {
      const reading = readAs(passage.keys[at] ?? '', (key) => surnames.has(key));
      const surname = reading ? surnames.get(reading.key) : undefined;
      if (!reading || !surname?.slice(1).every((word, index) => passage.keys[at + 1 + index] === word)) continue;
      if (isOrdinary(reading.key) && surname.length === 1 && !announced(passage, at)) continue;
      const span = { passage, from: at, to: at + surname.length, proclitics: reading.length };
      found.push({
        ...span,
        type: 'person',
        form: 'name',
        source: 'pattern',
        confidence: CONFIDENCE,
        target: { kind: 'article', name: nameOf(span) },
      });
    }
  return found;
}
