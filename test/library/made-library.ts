import { type ListedEntity, type NotedArticle, siteOf } from '../../src/notes/digest';
import type { NotesWithArticles } from '../../src/notes/library';
import type { Named } from '../../src/notes/named';
import type { Note, NoteSubject } from '../../src/notes/note';
import { tagsIn } from '../../src/notes/tags';

/** A place that nearly all made articles name. */
export const MADE_PLACE: Named = { glossary: 'places/muscat', name: 'مسقط', type: 'place' };

/** Whom and what made articles name; the first ones most often. */
const NAMED: readonly Named[] = [
  MADE_PLACE,
  { glossary: null, name: 'بدر البوسعيدي', type: 'person' },
  { glossary: 'organizations/gcc', name: 'مجلس التعاون الخليجي', type: 'organization' },
  { glossary: 'places/cairo', name: 'القاهرة', type: 'place' },
  { glossary: null, name: 'ليلى الحارثي', type: 'person' },
  { glossary: null, name: 'قمة المياه', type: 'event' },
];

const ENGLISH: Readonly<Record<string, string>> = { مسقط: 'Muscat', القاهرة: 'Cairo' };

const WORDS =
  'أعلنت الوزارة خطة جديدة لإدارة المياه في المدينة وقال المتحدث إن التمويل يأتي من صندوق إقليمي بعد مفاوضات طويلة مع المصارف والبلديات والشركات المحلية على مدى العام الماضي بحسب تقرير مستقل نشر أمس'.split(
    ' ',
  );

const DAY_MS = 86_400_000;
const LATEST = Date.UTC(2026, 10, 30, 9);

/** The same numbers every time, 0 to 1 (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function chosen<Item>(items: readonly Item[], roll: () => number): Item {
  const item = items[Math.floor(roll() ** 2 * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

const LETTERS = 'بتجحدرزسشصطعغفقكلمنهوي';

/** As many words as a large library may have; the same number is the same word. */
const VOCABULARY = 80_000;

function inventedWord(number: number): string {
  const letters: string[] = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / LETTERS.length))
    letters.push(LETTERS[rest % LETTERS.length] ?? '');
  return `${['', 'ال', 'و'][number % 3]}${letters.join('')}ات`;
}

/** Words of the list, and every third time an invented one, seldom twice the same. */
function sentence(words: number, roll: () => number): string {
  return Array.from({ length: words }, () =>
    roll() < 1 / 3 ? inventedWord(Math.floor(roll() * VOCABULARY)) : WORDS[Math.floor(roll() * WORDS.length)],
  ).join(' ');
}

function listed(named: Named, count: number): ListedEntity {
  const { glossary, name, type } = named;
  return { glossary, name: { ar: name, en: ENGLISH[name] ?? null }, type, country: null, count };
}

function madeArticle(number: number, roll: () => number): NotedArticle {
  const address = `https://${number % 3 === 0 ? 'akhbar' : 'nashra'}.example/${number}`;
  const moment = new Date(LATEST - number * (DAY_MS / 4));
  const known = NAMED.filter((_, at) => roll() < 1 / (1 + at / 2)).map((named, at) => listed(named, 9 - at));
  const others = Array.from({ length: 20 }, () => `شخص ${Math.floor(roll() * 3000)}`).map((name) =>
    listed({ glossary: null, name, type: 'person' }, 1),
  );
  return {
    address,
    title: `${sentence(7, roll)} ${number}`,
    publisher: null,
    published: moment.toISOString().slice(0, 10),
    entities: [...known, ...others],
    dates: [],
    site: siteOf(address),
    noted: moment.toISOString(),
    changed: moment.toISOString(),
  };
}

const person = (number: number): Named => ({ glossary: null, name: `شخص ${number}`, type: 'person' });

/** What the notes of an article are on, each on something else; every tenth belongs to every article. */
function subjectFor(article: number, number: number): NoteSubject {
  if (number === 0) return { kind: 'article' };
  if (number % 10 === 9) return { kind: 'everywhere', ...person(article) };
  return { kind: 'entity', ...(NAMED[number - 1] ?? person(article + number)) };
}

/** A library of any size, the same every time, newest first: articles a quarter of a day apart, notes a minute apart. */
export function madeLibrary(articles: number, notesOnEach: number): NotesWithArticles {
  const roll = dice(20_261_130);
  const made = Array.from({ length: articles }, (_, number) => madeArticle(number, roll));
  const notes = made.flatMap(({ address, changed }, at) =>
    Array.from({ length: notesOnEach }, (_, number): Note => {
      const subject = subjectFor(at, number);
      const text = `${sentence(12, roll)}. ${sentence(10, roll)} #${chosen(['مياه', 'تمويل', 'متابعة'], roll)}`;
      const moment = new Date(Date.parse(changed) - number * 60_000).toISOString();
      return {
        id: `note-${at}-${number}`,
        subject,
        text,
        tags: tagsIn(text),
        written: moment,
        changed: moment,
        address: subject.kind === 'everywhere' ? null : address,
      };
    }),
  );
  return { articles: made, notes };
}
