import ambiguities from '../../assets/recognition/ambiguities.json' with { type: 'json' };
import type { Glossary } from '../glossary/glossary';
import type { Company } from './glossary-names';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';

/** placeholder until written */
export function decide(
  _passage: ReadPassage,
  _name: ListedName,
  _glossary: Glossary,
  _company: Company,
): readonly ListedUse[] | null {
  return ambiguities.length > 0 ? null : null;
}
