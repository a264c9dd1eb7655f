import type { EntityType } from '../../analysis/entity-types';
import type { TableFiles } from './rows';
import { cell, readTsv } from './tsv';

/** A row of `vocabulary/kinds.tsv`. */
export interface Kind {
  readonly id: string;
  readonly type: string;
  /** Folders in which its rows lie, with which their ids begin: that of its type first. */
  readonly folders: readonly string[];
  readonly ar: string;
  readonly gender: string;
  readonly en: string;
  /** What it is called where English has another word for it in the United States and Canada; else empty. */
  readonly enNorthAmerica: string;
  /** How its countries stand in a description. */
  readonly country: CountryUse;
  /** How its first year is told where no last one is. */
  readonly beginning: Beginning;
}

/**
 * `in`: lies or happened in its first country. `all`: in all of them. `between`: between them. `nisba`: «قانون أميركي».
 * `about`: an agreement or a resolution concerns its only country. `none`: the country says nothing of it, or is one of
 * today where it was another then.
 */
type CountryUse = 'in' | 'all' | 'between' | 'nisba' | 'about' | 'none';

/**
 * `year`: the year alone, of what was over with it. `since`: held again and again since. `began`: lasts. `founded`,
 * `service`, `launched`, `released`: what was founded, entered service, was launched or came into shops.
 */
export type Beginning = 'year' | 'since' | 'began' | 'founded' | 'service' | 'launched' | 'released';

const COUNTRY_USES: readonly CountryUse[] = ['in', 'all', 'between', 'nisba', 'about', 'none'];
const BEGINNINGS: readonly Beginning[] = ['year', 'since', 'began', 'founded', 'service', 'launched', 'released'];

const FOLDERS: Readonly<Record<string, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
} satisfies Partial<Record<EntityType, string>>;

/** Folder of the rows of a type. */
export function folderOf(type: string): string {
  return FOLDERS[type] ?? 'things';
}

/** The columns of `vocabulary/kinds.tsv`, in their order there and in a compiled glossary. */
export const KIND_COLUMNS = [
  'id',
  'type',
  'ar',
  'gender',
  'en',
  'country',
  'beginning',
  'also_in',
  'en_north_america',
] as const;

/** A kind out of the cells of its row. */
export function kindOf(read: (column: (typeof KIND_COLUMNS)[number]) => string): Kind {
  const type = read('type');
  return {
    id: read('id'),
    type,
    folders: [folderOf(type), read('also_in')].filter(Boolean),
    ar: read('ar'),
    gender: read('gender'),
    en: read('en'),
    enNorthAmerica: read('en_north_america'),
    country: COUNTRY_USES.find((use) => use === read('country')) ?? 'in',
    beginning:
      BEGINNINGS.find((beginning) => beginning === read('beginning')) ?? (type === 'organization' ? 'founded' : 'year'),
  };
}

/** `vocabulary/kinds.tsv` by id. */
export function readKinds(files: TableFiles): ReadonlyMap<string, Kind> {
  const file = 'vocabulary/kinds.tsv';
  const lines = readTsv(file, files.get(file) ?? '');
  return new Map(lines.map((line) => [cell(line, 'id'), kindOf((column) => cell(line, column))]));
}
