import { slug } from '../tables/slug';

/** What stands for the country in a stored id: most ids are their English name, for small places with the country. */
const COUNTRY = '@';

/** The full id that a stored one stands for, of an entry whose table lies in a folder. */
export function fullId(stored: string, folder: string, en: string, countries: string): string {
  const country = countries.slice(0, 2).toLowerCase();
  const [name = '', ending] = stored.split(COUNTRY);
  const tail = ending === undefined ? '' : `-${country}${ending}`;
  return `${folder}/${derived(name, en)}${tail}`;
}

/** A stored name that is empty or begins with a hyphen continues the English name in the form of an id. */
function derived(name: string, en: string): string {
  return name === '' || name.startsWith('-') ? slug(en) + name : name;
}

/** The shortest stored form of an id: empty where the English name makes it. */
export function storedId(id: string, en: string, countries: string): string {
  const [folder = '', own = ''] = id.split('/');
  const candidates = ['', COUNTRY, `-province${COUNTRY}`];
  const digits = /-\d+$/.exec(own)?.[0];
  if (digits) candidates.push(`${COUNTRY}${digits}`);
  return candidates.find((stored) => fullId(stored, folder, en, countries) === id) ?? own;
}
