import death from '../../../assets/vocabulary/words-of-death.json' with { type: 'json' };
import type { Bilingual } from '../../analysis/analysis';
import { isCountryCode } from '../../analysis/country-id';
import type { EntryRecord } from '../file/record';
import type { DescriptionWords } from './description-words';
import { withNote } from './note';
import { occupationsTold } from './occupations';
import { isWoman, officesTold } from './offices';
import { type Reading, rolesTold } from './reading';
import { joinedByCommas, yearOf } from './wording';
import { yearTold } from './years';

/**
 * What a person is known for: offices with their years, occupations with the nationality, the row's note, and in which year
 * they died.
 */
export function describePerson(record: EntryRecord, words: DescriptionWords, reading?: Reading): Bilingual {
  const known = rolesTold(record);
  // Who holds an office of a state is a politician: that need not be said.
  const servesState = known.some(({ of }) => isCountryCode(of));
  const roles = servesState ? known.filter(({ role, of }) => of !== '' || role !== 'politician') : known;
  const offices = officesTold(
    roles.filter(({ of }) => of !== ''),
    record,
    words,
    reading,
  );
  const trades = roles.filter(({ of }) => of === '').flatMap(({ role }) => words.vocabulary.occupation(role) ?? []);
  const saysNothing = offices.length === 0 && record.noteAr === '';
  const parts = [...offices];
  if (trades.length > 0 || saysNothing) {
    const told = occupationsTold(trades, record, words, reading);
    if (roles[0]?.of === '') parts.unshift(told);
    else parts.push(told);
  }
  const note = { ar: record.noteAr, en: record.noteEn };
  if (record.to !== '' && TELLS_DEATH.test(note.en))
    return withNote(joinedByCommas(...parts), withYear(note, record.to));
  return joinedByCommas(withNote(joinedByCommas(...parts), note), yearOfDeath(record));
}

/** The English of a note that tells how somebody died: «killed in …», «who was assassinated». */
const TELLS_DEATH = new RegExp(`(?:^|[ ,;])(?:${death.words.join('|')})(?=$|,| (?:${death.before.join('|')})\\b)`);

/** A note with the year after it, unless it has it. */
function withYear(note: Bilingual, date: string): Bilingual {
  if (note.en.includes(yearOf(date))) return note;
  const year = yearTold(date);
  return { ar: `${note.ar} (${year.ar})`, en: `${note.en} (${year.en})` };
}

/** «توفي عام 2013»; empty of who lives. */
function yearOfDeath(record: EntryRecord): Bilingual {
  const died = yearTold(record.to);
  if (died.ar === '') return { ar: '', en: '' };
  return { ar: `${isWoman(record) ? 'توفيت' : 'توفي'} عام ${died.ar}`, en: `died ${died.en}` };
}
