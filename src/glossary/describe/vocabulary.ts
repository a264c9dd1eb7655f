import type { SectionReader } from '../../section-file';
import { SECTION } from '../file/sections';
import type { Kind } from '../tables/rows';

/** A row of `vocabulary/occupations.tsv`. */
export interface Occupation {
  readonly id: string;
  /** First part of an idafa, without the article: «وزير خارجية». */
  readonly arMasculine: string;
  readonly arFeminine: string;
  readonly en: string;
}

/** A row of `vocabulary/state-roles.tsv`: an office before a nisba, «وزير الخارجية» الروسي. */
interface StateRole {
  readonly arMasculine: string;
  readonly arFeminine: string;
  /** What the nisba agrees with: `holder` the person, `m` or `f` the last noun. */
  readonly agrees: string;
  /** Stands before ل and a name: «الأمين العام» للأمم المتحدة. */
  readonly withLi: boolean;
}

/** The words descriptions are composed from, read out of an opened glossary when first asked for. */
export interface Vocabulary {
  /** The kind of this line of the kinds table. */
  kindAt(line: number): Kind;
  /** The kind of this id. */
  kind(id: string): Kind | undefined;
  occupation(id: string): Occupation | undefined;
  stateRole(id: string): StateRole | undefined;
  /** Masculine singular nisba of a place by its full id; undefined where it has none. */
  nisba(place: string): string | undefined;
}

const PERSON: Kind = { id: 'person', type: 'person', ar: 'شخصية', gender: 'f', en: 'person' };

/** Reads the vocabularies of an opened glossary. */
export function openVocabulary(sections: SectionReader): Vocabulary {
  const lines = (section: number): string[][] =>
    new TextDecoder()
      .decode(sections.bytes(section))
      .split('\n')
      .map((line) => line.split('\t'));
  const kinds = lines(SECTION.kinds).map(
    ([id = '', type = '', ar = '', gender = '', en = '']): Kind => ({ id, type, ar, gender, en }),
  );
  const occupations = new Map(
    lines(SECTION.occupations).map(([id = '', arMasculine = '', arFeminine = '', en = '']): [string, Occupation] => [
      id,
      { id, arMasculine, arFeminine, en },
    ]),
  );
  const stateRoles = new Map(
    lines(SECTION.stateRoles).map(
      ([id = '', arMasculine = '', arFeminine = '', agrees = '', li = '']): [string, StateRole] => [
        id,
        { arMasculine, arFeminine, agrees, withLi: li !== '' },
      ],
    ),
  );
  const nisbas = new Map(lines(SECTION.nisbas).map(([place = '', nisba = '']) => [place, nisba]));
  return {
    kindAt: (line) => kinds[line] ?? PERSON,
    kind: (id) => kinds.find((kind) => kind.id === id),
    stateRole: (id) => stateRoles.get(id),
    occupation: (id) => occupations.get(id),
    nisba: (place) => nisbas.get(place),
  };
}
