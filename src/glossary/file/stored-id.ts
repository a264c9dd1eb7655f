import type { EntityType } from '../../analysis/entity-types';
import { folderOf } from '../tables/kinds';
import { slug } from '../tables/slug';

/** What stands for the country in a stored id: most ids are their English name, for small places with the country. */
const COUNTRY = '@';

/** Before a stored id whose table lies in another folder than that of its type: a hospital's among the places. */
const FOLDER = /^[a-z]+\//;

/** The full id that a stored one stands for. */
export function fullId(stored: string, type: EntityType, en: string, countries: string): string {
  const folder = FOLDER.exec(stored)?.[0] ?? `${folderOf(type)}/`;
  const country = countries.slice(0, 2).toLowerCase();
  const [name = '', ending] = stored.replace(FOLDER, '').split(COUNTRY);
  const tail = ending === undefined ? '' : `-${country}${ending}`;
  return `${folder}${derived(name, en)}${tail}`;
}

/** A stored name that is empty or begins with a hyphen continues the English name in the form of an id. */
function derived(name: string, en: string): string {
  return name === '' || name.startsWith('-') ? slug(en) + name : name;
}

/** The shortest stored form of an id: empty where the English name makes it. */
export function storedId(id: string, type: EntityType, en: string, countries: string): string {
  const own = id.slice(id.indexOf('/') + 1);
  const folder = id.startsWith(`${folderOf(type)}/`) ? '' : id.slice(0, -own.length);
  const candidates = ['', COUNTRY, `-province${COUNTRY}`];
  const digits = /-\d+$/.exec(own)?.[0];
  if (digits) candidates.push(`${COUNTRY}${digits}`);
  return folder + (candidates.find((stored) => fullId(folder + stored, type, en, countries) === id) ?? own);
}

/** Whether a stored id is of a table in this folder, which is not the one of its type. */
export function isInOtherFolder(stored: string, folder: string): boolean {
  return FOLDER.exec(stored)?.[0] === `${folder}/`;
}
