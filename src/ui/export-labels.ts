import type { ExportLabels } from '../notes/exports/record';
import { phrase, typePhrase } from './phrases';

/** The words of an export in the language of the interface. */
export function exportLabels(): ExportLabels {
  return {
    source: phrase('exportSource'),
    published: phrase('exportPublished'),
    author: phrase('exportAuthor'),
    who: phrase('exportWho'),
    where: phrase('exportWhere'),
    when: phrase('exportWhen'),
    entities: phrase('exportEntities'),
    dates: phrase('exportDates'),
    notes: phrase('exportNotes'),
    note: phrase('exportNote'),
    former: phrase('cardFormerRole'),
    colophon: phrase('exportRead'),
    types: {
      person: typePhrase('person'),
      organization: typePhrase('organization'),
      place: typePhrase('place'),
      event: typePhrase('event'),
      product: typePhrase('product'),
      work: typePhrase('work'),
      other: typePhrase('other'),
    },
  };
}
