import { type EntityType, TYPE_MESSAGES } from '../../analysis/entity-types';

/** Words of the interface that an export needs, in the language it is written in. */
export interface ExportLabels {
  readonly source: string;
  readonly published: string;
  readonly author: string;
  readonly who: string;
  readonly where: string;
  readonly when: string;
  readonly entities: string;
  readonly dates: string;
  readonly said: string;
  /** Stands for a speaker who is not certain. */
  readonly someone: string;
  /** Beside what is told in other words than the speaker's. */
  readonly indirect: string;
  readonly notes: string;
  readonly note: string;
  readonly former: string;
  /** Last line, tells what the file was made with. */
  readonly colophon: string;
  readonly types: Readonly<Record<EntityType, string>>;
}

/** The messages of `locales/` that give them, beside those that name types. */
type ExportMessage =
  | `export${'Source' | 'Published' | 'Author' | 'Who' | 'Where' | 'When' | 'Entities' | 'Dates' | 'Indirect' | 'Notes' | 'Note' | 'Read'}`
  | 'popupSaid'
  | 'popupUnknownSpeaker'
  | 'cardFormerRole'
  | (typeof TYPE_MESSAGES)[EntityType];

/** The words of an export out of the interface's messages, wherever those come from: a browser, or the files of `locales/`. */
export function exportLabels(message: (key: ExportMessage) => string): ExportLabels {
  return {
    source: message('exportSource'),
    published: message('exportPublished'),
    author: message('exportAuthor'),
    who: message('exportWho'),
    where: message('exportWhere'),
    when: message('exportWhen'),
    entities: message('exportEntities'),
    dates: message('exportDates'),
    said: message('popupSaid'),
    someone: message('popupUnknownSpeaker'),
    indirect: message('exportIndirect'),
    notes: message('exportNotes'),
    note: message('exportNote'),
    former: message('cardFormerRole'),
    colophon: message('exportRead'),
    types: {
      person: message(TYPE_MESSAGES.person),
      organization: message(TYPE_MESSAGES.organization),
      place: message(TYPE_MESSAGES.place),
      event: message(TYPE_MESSAGES.event),
      product: message(TYPE_MESSAGES.product),
      work: message(TYPE_MESSAGES.work),
      other: message(TYPE_MESSAGES.other),
    },
  };
}
