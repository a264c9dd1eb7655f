import type { Bilingual } from '../../analysis/analysis';
import { isCountryCode } from '../../analysis/country-id';
import type { EntryRecord } from '../file/record';
import { isInOtherFolder } from '../file/stored-id';
import type { Kind } from '../tables/kinds';
import { describeOrganization } from './describe-organization';
import { describePerson } from './describe-person';
import { describePlace } from './describe-place';
import { describeEvent, describeMade } from './describe-thing';
import type { DescriptionWords } from './description-words';
import { kindWord } from './national-kind';
import { withNote } from './note';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import { withThe, yearOf } from './wording';

/** Words for descriptions out of the records of an opened glossary. */
export function descriptionWords(
  vocabulary: Vocabulary,
  recordOf: (id: string) => EntryRecord | undefined,
): DescriptionWords {
  const named = (id: string): Bilingual => {
    const folders = isCountryCode(id) ? ['places'] : ['organizations', 'places', 'things', 'people'];
    const record = folders.reduce<EntryRecord | undefined>(
      (found, folder) => found ?? recordOf(`${folder}/${id}`),
      undefined,
    );
    return record ? { ar: record.ar, en: record.en } : { ar: id, en: id };
  };
  return {
    vocabulary,
    named,
    nisba: (country) => vocabulary.nisba(`places/${country}`),
    demonym: (country) => recordOf(`places/${country}`)?.demonym ?? '',
    foundedIn: (country) => yearOf(recordOf(`places/${country}`)?.from ?? ''),
    from: (country) => {
      if (country === '') return { ar: '', en: '' };
      const { ar, en } = named(country);
      return { ar: `من ${ar}`, en: `from ${withThe(en)}` };
    },
  };
}

/** Composes an entry's description from its fields, in both languages, without a full stop; for a reading, in its tense. */
export function describe(record: EntryRecord, kind: Kind, words: DescriptionWords, reading?: Reading): Bilingual {
  if (kind.type === 'person') return describePerson(record, words, reading);
  const composed = composerOf(record, kind)?.(record, kind, words) ?? kindWord(kind);
  return withNote(composed, { ar: record.noteAr, en: record.noteEn });
}

type Composer = (record: EntryRecord, kind: Kind, words: DescriptionWords) => Bilingual;

const COMPOSERS: Readonly<Record<string, Composer>> = {
  organization: describeOrganization,
  product: describeMade,
  event: describeEvent,
  work: describeMade,
};

/** A hospital is an organization, but in a table of places told by where it stands. */
const composerOf = (record: EntryRecord, kind: Kind): Composer | undefined =>
  kind.type === 'place' || isInOtherFolder(record.id, 'places') ? describePlace : COMPOSERS[kind.type];
