import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namedIn } from '../../../src/notes/note';
import { NoteStore } from '../../../src/notes/store';
import { NoteDesk } from '../../../src/notes/writing/desk';
import { LaidOutNotes } from '../../../src/notes/writing/laid-out';
import type { Which } from '../../../src/notes/writing/line';
import { NotePen } from '../../../src/notes/writing/pen';
import { PrivateConsent } from '../../../src/notes/writing/private-consent';
import { UnkeptNotes } from '../../../src/notes/writing/unkept';
import { emptyBrowser, keep, place } from '../shelves';
import { type MadeLine, makeLine } from './made-line';

const ADDRESS = 'https://news.example/a';
const PLACE = place(ADDRESS);
const OTHER = place(ADDRESS, { kind: 'entity', glossary: null, name: 'فلان', type: 'person' });
const EVERYWHERE = place(ADDRESS, { kind: 'everywhere', glossary: null, name: 'فلان', type: 'person' });
const WHICH: Which = { note: PLACE, isPrivate: false };

const consent = new PrivateConsent();
const newDesk = () =>
  new NoteDesk({ store: new NoteStore(), laidOut: new LaidOutNotes(), unkept: new UnkeptNotes(), consent });
const kept = async (where = PLACE) => (await new NoteStore().noteAt(where))?.text ?? '';
const rest = (time = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

let desk = newDesk();
const lines = new Set<MadeLine>();

/** A pen at the desk that is there when it asks. */
function pen(which: Which = WHICH, isPrivate = false): NotePen {
  return new NotePen(
    which,
    () => {
      const line = makeLine();
      lines.add(line);
      desk.seat(line.desk, { isPrivate });
      return line.field;
    },
    () => undefined,
  );
}

/** Stops the background and starts another. */
function restart(): void {
  const before = [...lines];
  lines.clear();
  desk = newDesk();
  for (const line of before) line.cut();
}

beforeEach(() => {
  emptyBrowser();
  lines.clear();
  desk = newDesk();
});

test('what is written is kept, and the field says so', async () => {
  const field = pen();
  field.write('م');
  field.write('مل');
  expect(field.writing.keeping).toBe('keeping');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  expect(await kept()).toBe('مل');
});

test('a field that goes away right after its last letter loses nothing', async () => {
  const field = pen();
  for (const text of ['ك', 'كل', 'كلم', 'كلمة']) field.write(text);
  field.stop();
  await vi.waitFor(async () => expect(await kept()).toBe('كلمة'));
});

test('letters written before the note has been read do not replace it', async () => {
  await keep(new NoteStore(), PLACE, 'قديم');
  const field = pen();
  field.write('جديد');
  await vi.waitFor(async () => expect(await kept()).toBe('قديم\nجديد'));
  await vi.waitFor(() => expect(field.writing.text).toBe('قديم\nجديد'));
});

test('a second field sees the first one’s words before it writes', async () => {
  const [first, second] = [pen(), pen()];
  first.write('من الأول');
  await vi.waitFor(() => expect(second.writing.text).toBe('من الأول'));
  second.write('من الأول ثم الثاني');
  await vi.waitFor(() => expect(first.writing.text).toBe('من الأول ثم الثاني'));
  expect(first.writing.keeping).toBe('kept');
});

test('a note goes on when the background is stopped while it is written', async () => {
  const field = pen();
  field.write('قبل');
  restart();
  field.write('قبل بعد');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  expect(await kept()).toBe('قبل بعد');
});

test('an entity’s note in its article and the one everywhere are written apart, the latter from any article', async () => {
  const [here, everywhere] = [OTHER, EVERYWHERE].map((note) => pen({ note, isPrivate: false }));
  here?.write('هنا');
  everywhere?.write('دائماً');
  const elsewhere = pen({ note: { ...EVERYWHERE, address: 'https://news.example/other' }, isPrivate: false });
  await vi.waitFor(() => expect(elsewhere.writing.text).toBe('دائماً'));
  elsewhere.write('دائماً وأبداً');
  await vi.waitFor(() => expect(everywhere?.writing.text).toBe('دائماً وأبداً'));
  await vi.waitFor(async () => expect([await kept(OTHER), await kept(EVERYWHERE)]).toEqual(['هنا', 'دائماً وأبداً']));
});

test('names with something written on them are told in its article and in every one, kept or not', async () => {
  const named = namedIn(OTHER.subject);
  if (!named) throw new Error('The note is on no name');
  const areNoted = async (address: string): Promise<boolean> => (await desk.noted(address, [named])).names.length > 0;
  const isNoted = async (): Promise<readonly boolean[]> =>
    Promise.all([OTHER.address, 'https://news.example/other'].map(areNoted));
  expect(await isNoted()).toEqual([false, false]);
  await new UnkeptNotes().hold(OTHER, '', 'لم تُحفظ');
  expect(await isNoted()).toEqual([true, false]);
  await new UnkeptNotes().forget(OTHER);
  await new UnkeptNotes().hold(EVERYWHERE, '', 'لم تُحفظ');
  expect(await isNoted()).toEqual([true, true]);
  await new UnkeptNotes().forget(EVERYWHERE);
  await keep(new NoteStore(), EVERYWHERE, 'دائماً');
  expect(await isNoted()).toEqual([true, true]);
});

test('a note that is not kept is told of when it comes and when it goes, not with every letter', async () => {
  const changed = vi.fn<() => void>();
  const unkept = new UnkeptNotes(changed);
  await unkept.hold(PLACE, '', 'ل');
  await unkept.hold(PLACE, '', 'لم');
  expect(changed).toHaveBeenCalledTimes(1);
  await unkept.forget(PLACE);
  await unkept.forget(PLACE);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('notes of a newer version are not written over, and the field says so', async () => {
  const newer = await openDB('notes', 99);
  newer.close();
  const field = pen();
  field.write('جديد');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('newer'));
  expect(field.writing.text).toBe('جديد');
});

test('a note that is removed elsewhere leaves its fields, and comes back to them; what is written meanwhile stays', async () => {
  const field = pen();
  field.write('قديم');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  const store = new NoteStore();
  const removed = await store.removeArticle(ADDRESS);
  desk.lookAgain();
  await vi.waitFor(() => expect(field.writing.text).toBe(''));
  expect(await kept()).toBe('');
  field.write('جديد');
  await vi.waitFor(async () => expect(await kept()).toBe('جديد'));
  await store.restore(removed);
  desk.lookAgain();
  await vi.waitFor(() => expect(field.writing.text).toBe('جديد\nقديم'));
  expect(await kept()).toBe('جديد\nقديم');
});

test('an emptied note is forgotten', async () => {
  await keep(new NoteStore(), PLACE, 'قديم');
  const field = pen();
  await vi.waitFor(() => expect(field.writing.text).toBe('قديم'));
  field.write('');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  expect(await new NoteStore().read(PLACE.address)).toBeNull();
});

test('a key finds its note once', async () => {
  const about = ['سطر من القارئ'];
  await new LaidOutNotes().lay({ key: 'k', note: OTHER, about });
  const field = pen({ key: 'k' });
  await vi.waitFor(() => expect(field.writing.about).toEqual(about));
  field.write('عنه');
  await vi.waitFor(async () => expect(await kept(OTHER)).toBe('عنه'));
  const thief = pen({ key: 'k' });
  await vi.waitFor(() => expect(thief.writing.keeping).toBe('unknown'));
  thief.write('مسروق');
  await rest(50);
  expect(thief.writing.text).not.toContain('عنه');
  expect(await kept(OTHER)).toBe('عنه');
});

test('the field of a key goes on with its note when the background was stopped', async () => {
  await new LaidOutNotes().lay({ key: 'k', note: OTHER, about: [] });
  const field = pen({ key: 'k' });
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  restart();
  field.write('بعد التوقف');
  await vi.waitFor(async () => expect(await kept(OTHER)).toBe('بعد التوقف'));
});

test('in a private window nothing is kept before the reader says so', async () => {
  const field = pen(WHICH, true);
  field.write('سر');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('private'));
  await rest(50);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await new NoteStore().read(ADDRESS)).toBeNull();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  field.keepInPrivate();
  await vi.waitFor(() => expect(field.writing.keeping).toBe('kept'));
  expect(await kept()).toBe('سر');
});

test('a full storage is told, the text stays in the field and is kept once there is room', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  // Elsewhere than the other tests: what is tried again goes on after the test.
  const elsewhere = place('https://news.example/full');
  const field = pen({ note: elsewhere, isPrivate: false });
  field.write('طويل');
  await vi.waitFor(() => expect(field.writing.keeping).toBe('full'));
  expect(field.writing.text).toBe('طويل');
  field.stop();
  await rest(50);
  put.mockRestore();
  restart();
  await desk.keepUnkept();
  await vi.waitFor(async () => expect(await kept(elsewhere)).toBe('طويل'));
  await vi.waitFor(async () => expect(await new UnkeptNotes().all()).toEqual([]));
});

test('a note that cannot be read is not written over', async () => {
  await keep(new NoteStore(), PLACE, 'قديم');
  restart();
  const get = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no disk', 'UnknownError');
  });
  const field = pen();
  field.write('جديد');
  await rest(50);
  get.mockRestore();
  field.write('جديد!');
  await vi.waitFor(async () => expect(await kept()).toBe('قديم\nجديد!'));
});

/** A busy machine keeps a note late. */
const PATIENTLY = { timeout: 5000 };

test('whatever two fields write, whenever the background stops, no word is lost', async () => {
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom('word', 'word', 'word', 'wait', 'stop background', 'leave and return'),
    time: fc.nat(6),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      emptyBrowser();
      restart();
      const pens = [pen(), pen()];
      const written: string[] = [];
      for (const [at, { who, what, time }] of steps.entries()) {
        const field = pens[who];
        if (!field) continue;
        if (what === 'word') {
          const word = `w${who}x${at}`;
          written.push(word);
          field.write(`${field.writing.text} ${word}`.trim());
        } else if (what === 'wait') await rest(time);
        else if (what === 'stop background') restart();
        else {
          const left = field.writing.text.split(/\s+/).filter((word) => word !== '');
          field.stop();
          pens[who] = pen();
          // What has left a field that is gone is lost with a background that stops in the same moment.
          await vi.waitFor(
            async () => expect((await kept()).split(/\s+/)).toEqual(expect.arrayContaining(left)),
            PATIENTLY,
          );
        }
      }
      for (const field of pens) field.wake();
      await vi.waitFor(() => expect(pens.map(({ writing }) => writing.keeping)).toEqual(['kept', 'kept']), PATIENTLY);
      await vi.waitFor(async () => {
        const words = (await kept()).split(/\s+/);
        for (const word of written) expect(words).toContain(word);
        for (const { writing } of pens) for (const word of written) expect(writing.text.split(/\s+/)).toContain(word);
      }, PATIENTLY);
    }),
    { seed: 12, numRuns: 150 },
  );
}, 60_000);
