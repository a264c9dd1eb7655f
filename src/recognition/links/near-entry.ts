import type { EntityType } from '../../analysis/entity-types';
import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Company } from '../proposals/company';
import { isGivenName, usualGivenName } from '../text/lexicon';
import { type NameParts, partsOf } from './full-names';

/** Parts of a name from which one spelling step is taken for a slip. */
const FEWEST_PARTS = 2;

/**
 * The entry whose name an unlisted one is a spelling step away from, of the same type: of a country that the article names
 * («غادي ايزنكوط»), or with another spelling of a given name alone («إسحق رابين»). A single word is never linked this way.
 */
export function nearEntry(
  type: EntityType,
  name: string,
  parts: NameParts,
  glossary: Glossary,
  company: Company,
): EntryNumber | undefined {
  if (parts.length < FEWEST_PARTS) return undefined;
  return glossary.nearest(name).find(({ entry }) => {
    const { type: listed, countries, name: known } = glossary.entry(entry);
    const knownParts = partsOf(known.ar);
    if (listed !== type || areOtherPeople(parts, knownParts)) return false;
    return areSpelledAlike(parts, knownParts) || countries.some((country) => company.countries.has(country));
  })?.entry;
}

/** The same name but for the spelling of given names. */
const areSpelledAlike = (parts: NameParts, known: NameParts): boolean =>
  parts.map(usualGivenName).join(' ') === known.map(usualGivenName).join(' ');

/** Two given names that differ are no slip of each other, however near: «محمد» and «محمود», «حسن» and «حسين». */
function areOtherPeople(parts: NameParts, known: NameParts): boolean {
  if (parts.length !== known.length) return false;
  return parts.some((part, at) => {
    const other = known[at] ?? '';
    return usualGivenName(part) !== usualGivenName(other) && isGivenName(part) && isGivenName(other);
  });
}
