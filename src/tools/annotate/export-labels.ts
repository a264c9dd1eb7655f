import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { ExportLabels } from '../../notes/exports/record';

const words = v.record(v.string(), v.string());

/** The words of an export in one of the interface's languages, from the same file as the extension's. */
export function exportLabels(language: 'ar' | 'en'): ExportLabels {
  const file = new URL(`../../../locales/${language}.yml`, import.meta.url);
  const locale = v.parse(words, parse(readFileSync(file, 'utf8')));
  const word = (key: string): string => {
    const found = locale[key];
    if (found === undefined) throw new Error(`locales/${language}.yml has no «${key}»`);
    return found;
  };
  return {
    source: word('exportSource'),
    published: word('exportPublished'),
    author: word('exportAuthor'),
    who: word('exportWho'),
    where: word('exportWhere'),
    when: word('exportWhen'),
    entities: word('exportEntities'),
    dates: word('exportDates'),
    notes: word('exportNotes'),
    note: word('exportNote'),
    former: word('cardFormerRole'),
    colophon: word('exportRead'),
    types: {
      person: word('typePerson'),
      organization: word('typeOrganization'),
      place: word('typePlace'),
      event: word('typeEvent'),
      product: word('typeProduct'),
      work: word('typeWork'),
      other: word('typeOther'),
    },
  };
}
