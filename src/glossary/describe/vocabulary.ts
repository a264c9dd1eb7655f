import { keyOf } from '../../arabic/normalise';
import type { SectionReader } from '../../section-file';
import { SECTION } from '../file/sections';
import { KIND_COLUMNS, type Kind, kindOf } from '../tables/kinds';

/** A row of `vocabulary/occupations.tsv`. */
export interface Occupation {
  readonly id: string;
  /** First part of an idafa, without the article: «وزير خارجية». */
  readonly arMasculine: string;
  readonly arFeminine: string;
  readonly en: string;
  /** Said of its bearer for good, not of an office: «مؤسس». */
  readonly lasting: boolean;
  /** The age in years at which nobody follows it any more: a footballer's; null where there is none. */
  readonly untilAge: number | null;
  /** English in the United States and Canada, where it differs: «soccer player»; else empty. */
  readonly enNorthAmerica: string;
}

/** A row of `vocabulary/state-roles.tsv`: an office before a nisba, «وزير الخارجية» الروسي. */
interface StateRole {
  readonly arMasculine: string;
  readonly arFeminine: string;
  /** What the nisba agrees with: `holder` the person, `m` or `f` the last noun. */
  readonly agrees: string;
  /** Stands before ل and a name: «الأمين العام» للأمم المتحدة. */
  readonly withLi: boolean;
  /** A state has many at a time: «وزير مصري», not «الوزير المصري». */
  readonly many: boolean;
}

/** The words descriptions are composed from, read out of an opened glossary when first asked for. */
export interface Vocabulary {
  /** The kind of this line of the kinds table. */
  kindAt(line: number): Kind;
  /** The kind of this id. */
  kind(id: string): Kind | undefined;
  /** The kind of place that an Arabic word is: «محافظة»; undefined where it is none. */
  kindOfPlace(word: string): Kind | undefined;
  occupation(id: string): Occupation | undefined;
  /** The occupation whose words begin a role, articles aside, the longest: of «وزير الخارجية الروسي» the foreign minister. */
  occupationBegins(keys: readonly string[]): Occupation | undefined;
  stateRole(id: string): StateRole | undefined;
  /** Masculine singular nisba of a place by its full id; undefined where it has none. */
  nisba(place: string): string | undefined;
}

/** Words of the longest occupation: «رئيس هيئة الأركان المشتركة». */
const LONGEST_OCCUPATION = 4;

const bareWords = (keys: readonly string[]): string => keys.map((key) => key.replace(/^ال/, '')).join(' ');

const PERSON_CELLS = new Map([
  ['id', 'person'],
  ['type', 'person'],
  ['ar', 'شخصية'],
  ['gender', 'f'],
  ['en', 'person'],
  ['country', 'nisba'],
]);

const PERSON: Kind = kindOf((column) => PERSON_CELLS.get(column) ?? '');

/** Reads the vocabularies of an opened glossary. */
export function openVocabulary(sections: SectionReader): Vocabulary {
  const lines = (section: number): string[][] =>
    new TextDecoder()
      .decode(sections.bytes(section))
      .split('\n')
      .map((line) => line.split('\t'));
  const kinds = lines(SECTION.kinds).map((cells) => kindOf((column) => cells[KIND_COLUMNS.indexOf(column)] ?? ''));
  const occupations = new Map(
    lines(SECTION.occupations).map(
      ([id = '', arMasculine = '', arFeminine = '', en = '', lasting = '', age = '', enNorthAmerica = '']): [
        string,
        Occupation,
      ] => {
        const untilAge = age === '' ? null : Number(age);
        return [id, { id, arMasculine, arFeminine, en, lasting: lasting !== '', untilAge, enNorthAmerica }];
      },
    ),
  );
  const stateRoles = new Map(
    lines(SECTION.stateRoles).map(
      ([id = '', arMasculine = '', arFeminine = '', agrees = '', li = '', many = '']): [string, StateRole] => [
        id,
        { arMasculine, arFeminine, agrees, withLi: li !== '', many: many !== '' },
      ],
    ),
  );
  let byWords: ReadonlyMap<string, Occupation> | undefined;
  const occupationBegins = (keys: readonly string[]): Occupation | undefined => {
    byWords ??= new Map(
      [...occupations.values()].flatMap((one) =>
        [one.arMasculine, one.arFeminine].map((words) => [bareWords(keyOf(words).split(' ')), one]),
      ),
    );
    for (let length = Math.min(keys.length, LONGEST_OCCUPATION); length > 0; length--) {
      const found = byWords.get(bareWords(keys.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  };
  const nisbas = new Map(lines(SECTION.nisbas).map(([place = '', nisba = '']) => [place, nisba]));
  return {
    kindAt: (line) => kinds[line] ?? PERSON,
    kind: (id) => kinds.find((kind) => kind.id === id),
    kindOfPlace: (word) => kinds.find((kind) => kind.type === 'place' && kind.ar === word),
    stateRole: (id) => stateRoles.get(id),
    occupation: (id) => occupations.get(id),
    occupationBegins,
    nisba: (place) => nisbas.get(place),
  };
}
