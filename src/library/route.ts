import { ENTITY_TYPES } from '../analysis/entity-types';
import type { Named } from '../notes/named';

/** Which notes are wanted; null and an empty query ask for nothing. */
export interface Wanted {
  readonly query: string;
  /** Address of the only article. */
  readonly article: string | null;
  readonly entity: Named | null;
  /** Host name. */
  readonly site: string | null;
  readonly tag: string | null;
  /** First and last day of the notes' last change, `2026-11-30`, in the reader's time. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where in the library the reader is. */
export type Route =
  | { readonly view: 'notes'; readonly wanted: Wanted }
  | { readonly view: 'export'; readonly wanted: Wanted }
  | { readonly view: 'entity'; readonly named: Named }
  /** The reader's own glossary, or what of it has these words. */
  | { readonly view: 'own'; readonly query: string }
  | { readonly view: 'keep' };

/** All notes. */
export const EVERYTHING: Wanted = {
  query: '',
  article: null,
  entity: null,
  site: null,
  tag: null,
  from: null,
  to: null,
};

const PAGE = '/library.html';
const DAY = /^\d{4}-\d\d-\d\d$/;

function namedIn(parts: URLSearchParams): Named | null {
  const type = ENTITY_TYPES.find((one) => one === parts.get('type'));
  const name = parts.get('name');
  return type === undefined || name === null ? null : { glossary: parts.get('id'), name, type };
}

function dayIn(parts: URLSearchParams, part: string): string | null {
  const day = parts.get(part);
  return day !== null && DAY.test(day) ? day : null;
}

/** Reads what stands behind # in the page's address; what cannot be read asks for nothing. */
export function routeOf(hash: string): Route {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const entity = namedIn(parts);
  if (parts.get('view') === 'entity' && entity) return { view: 'entity', named: entity };
  if (parts.get('view') === 'own') return { view: 'own', query: parts.get('q') ?? '' };
  if (parts.get('view') === 'keep') return { view: 'keep' };
  return {
    view: parts.get('view') === 'export' ? 'export' : 'notes',
    wanted: {
      query: parts.get('q') ?? '',
      article: parts.get('article'),
      entity,
      site: parts.get('site'),
      tag: parts.get('tag'),
      from: dayIn(parts, 'from'),
      to: dayIn(parts, 'to'),
    },
  };
}

function partsOf(named: Named): [string, string | null][] {
  return [
    ['type', named.type],
    ['name', named.name],
    ['id', named.glossary],
  ];
}

/** What stands behind # for a place in the library. */
export function hashOf(route: Route): string {
  const parts = new URLSearchParams();
  const put = ([name, value]: readonly [string, string | null]): void => {
    if (value !== null && value !== '') parts.set(name, value);
  };
  if (route.view !== 'notes') put(['view', route.view]);
  if (route.view === 'entity') partsOf(route.named).forEach(put);
  else if (route.view === 'own') put(['q', route.query]);
  else if (route.view !== 'keep') {
    const { query, article, entity, site, tag, from, to } = route.wanted;
    const own = { q: query, article, site, tag, from, to };
    [...Object.entries(own), ...(entity ? partsOf(entity) : [])].forEach(put);
  }
  return `#${parts}`;
}

/** Leads to some notes in the library; from any page of the extension. */
export function notesAddress(wanted: Partial<Wanted>): string {
  return PAGE + hashOf({ view: 'notes', wanted: { ...EVERYTHING, ...wanted } });
}

/** Leads to the page of an entity in the library; from any page of the extension. */
export function entityAddress(named: Named): string {
  return PAGE + hashOf({ view: 'entity', named });
}

/** Leads to the export of some notes. */
export function exportAddress(wanted: Wanted): string {
  return PAGE + hashOf({ view: 'export', wanted });
}

/** Leads to the reader's own glossary. */
export const OWN_ADDRESS = PAGE + hashOf({ view: 'own', query: '' });

/** Leads to backup, import and export. */
export const KEEP_ADDRESS = PAGE + hashOf({ view: 'keep' });
