import fc from 'fast-check';
import type { FileContent } from '../../src/backup/form';
import type { Correction } from '../../src/glossary/own/corrections';
import {
  NO_OWN_ENTRIES,
  type OwnEntry,
  withCorrection,
  withEntry,
  withHidden,
} from '../../src/glossary/own/own-entries';
import { type NotedArticle, siteOf } from '../../src/notes/digest';
import type { Named } from '../../src/notes/named';
import type { Note, NoteSubject } from '../../src/notes/note';
import { tagsIn } from '../../src/notes/tags';
import type { Settings } from '../../src/settings/settings';

/** Each means somebody or something else. */
export const UNLIKE: readonly Named[] = [
  { glossary: 'places/muscat', name: 'مسقط', type: 'place' },
  { glossary: null, name: 'ليلى الحارثي', type: 'person' },
];

/** Some mean the same: with a glossary id and without, and two of one name. */
const ALIKE: readonly Named[] = [
  ...UNLIKE,
  { glossary: null, name: 'مسقط', type: 'place' },
  { glossary: 'places/muscat-2', name: 'مسقط', type: 'place' },
];

const PASSAGE = { exact: 'يوم الأحد', prefix: 'في ', suffix: '', paragraph: 0, start: 3, end: 12, isRepeated: true };

const ADDRESSES = ['https://news.example/a', 'https://news.example/b', 'file:///c.html'];

const subjectAmong = (names: readonly Named[]): fc.Arbitrary<NoteSubject> =>
  fc.oneof(
    fc.constant({ kind: 'article' as const }),
    fc.constantFrom(...names).map((one) => ({ kind: 'entity' as const, ...one })),
    fc.constantFrom(...names).map((one) => ({ kind: 'everywhere' as const, ...one })),
    fc.nat(2).map((paragraph) => ({ kind: 'passage' as const, passage: { ...PASSAGE, paragraph } })),
  );

/** Texts that contain each other, and letters that files and lines stumble over. */
const text = fc
  .array(fc.constantFrom('خطة', 'خطة #مياه', 'أ', '"', '\\', '{', ']', '\n', ' ', '\u2028', '\u202e', '\ud800', '😀'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(''))
  .filter((words) => words.trim() !== '');

const moment = fc.nat(1000).map((minutes) => new Date(Date.UTC(2026, 10, 30) + minutes * 60_000).toISOString());

/** Each on something else, as the shelf keeps them. */
const noteParts = (names: readonly Named[]) =>
  fc.uniqueArray(
    fc.record({
      subject: subjectAmong(names),
      text,
      times: fc.tuple(moment, moment),
      at: fc.constantFrom(...ADDRESSES),
    }),
    { maxLength: 8, selector: ({ subject, at }) => JSON.stringify([subject, subject.kind === 'everywhere' || at]) },
  );

const article = (address: string): fc.Arbitrary<NotedArticle> =>
  fc.record({
    address: fc.constant(address),
    title: fc.option(text),
    publisher: fc.option(text),
    published: fc.constantFrom(null, '2026-03-04'),
    entities: fc.uniqueArray(
      fc.constantFrom(...ALIKE).map(({ glossary, name, type }) => ({
        glossary,
        name: { ar: name, en: null },
        type,
        country: null,
        count: 1,
      })),
      { maxLength: 2 },
    ),
    dates: fc.constantFrom([], ['2026-03']),
    site: fc.constant(siteOf(address)),
    noted: moment,
    changed: moment,
  });

const settings: fc.Arbitrary<Settings> = fc.record({
  sitesOff: fc.constantFrom([], ['news.example']),
  highlights: fc.record({
    person: fc.boolean(),
    organization: fc.boolean(),
    place: fc.boolean(),
    other: fc.boolean(),
    date: fc.boolean(),
  }),
  names: fc.constantFrom('few', 'usual', 'many'),
  adjectives: fc.boolean(),
  repeats: fc.boolean(),
  stepsToDates: fc.boolean(),
  vowelSigns: fc.boolean(),
  badge: fc.boolean(),
  noteButton: fc.boolean(),
  notesOnPages: fc.boolean(),
  hoverDelay: fc.integer({ min: 100, max: 5000 }),
});

/** An entry of the reader's. */
export const ownEntry = (name: string, en = ''): OwnEntry => ({
  ...{ id: `own/${name}`, type: 'person', ar: name, en, arAliases: [], enAliases: [] },
  ...{ country: '', noteAr: '', noteEn: '', replaces: '' },
});

/** Some say different things of the same words. */
const correction: fc.Arbitrary<Correction> = fc
  .record({ form: fc.constantFrom('سلمى', 'مسقط'), article: fc.constantFrom(null, ...ADDRESSES) })
  .chain((words) =>
    fc.constantFrom<Correction>(
      { kind: 'no-name', ...words },
      { kind: 'not-this', ...words, entry: 'places/muscat', instead: 'own/سلمى' },
      { kind: 'not-this', ...words, entry: 'places/muscat', instead: null },
    ),
  );

const own = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('سلمى', 'فريد'), { maxLength: 2 }),
    en: fc.constantFrom('', 'English'),
    corrections: fc.array(correction, { maxLength: 4 }),
  })
  .map(({ names, en, corrections }) => {
    const entries = names.map((name) => ownEntry(name, en)).reduce(withEntry, NO_OWN_ENTRIES);
    return corrections.reduce(withCorrection, withHidden(entries, 'places/cairo'));
  });

/**
 * What a backup may hold.
 * @param ids begins the ids of its notes, so that those of two backups are told apart
 * @param names whom and what they are on
 */
export const madeContent = (ids: string, names = ALIKE): fc.Arbitrary<FileContent> =>
  fc
    .record({
      parts: noteParts(names),
      articles: fc.tuple(...ADDRESSES.map(article)),
      own,
      settings,
    })
    .map(({ parts, articles, own: glossary, settings: set }) => {
      const notes = parts.map(({ subject: on, text: words, times: [one, other], at }, number): Note => {
        const [written = '', changed = ''] = [one, other].sort();
        const address = on.kind === 'everywhere' ? null : at;
        return { id: `${ids}-${number}`, subject: on, text: words, tags: tagsIn(words), written, changed, address };
      });
      const noted = new Set(notes.map(({ address }) => address));
      const whole = { made: '2026-11-30T10:00:00.000Z', own: glossary, settings: set };
      return { articles: articles.filter(({ address }) => noted.has(address)), notes, whole };
    });
