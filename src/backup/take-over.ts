import * as v from 'valibot';
import { StoredOwnGlossary } from '../glossary/own/own-entries-exchange';
import type { NoteStore } from '../notes/store';
import type { TakingOver, Waiting } from '../notes/taking-over';
import type { OwnGlossaryStore } from '../own-glossary/store';
import { changeSettings, readSettings, settingsSchema } from '../settings/settings';
import type { FileContent, Outside } from './form';
import { mergedOwn } from './own-glossary';

/** Where everything is kept. Only the background has both. */
export interface Keepers {
  readonly notes: NoteStore;
  readonly own: OwnGlossaryStore;
}

/** As this version or an older one remembered it: Hashiya may be updated while a file is taken over. */
const rememberedSchema = v.object({ own: StoredOwnGlossary, settings: settingsSchema });

/** What a backup holds beside notes and articles, as it is now. */
export async function outsideNow({ own }: Pick<Keepers, 'own'>): Promise<Outside> {
  return { own: await own.read(), settings: await readSettings() };
}

/**
 * Puts back what a file had changed outside of the notes when its taking over was broken off, if it was: the background
 * was stopped, or the storage is full.
 */
export async function undoBrokenOff({ notes, own }: Keepers): Promise<void> {
  const before = v.safeParse(rememberedSchema, await notes.outsideBefore());
  if (!before.success) return;
  await own.change(() => before.output.own);
  await changeSettings(() => before.output.settings);
  await notes.forgetOutside();
}

/**
 * Takes over what a file brings, all of it or nothing, whenever the background is stopped: own entries and settings lie in
 * another storage than notes, and are put back unless the notes come after them. Merging leaves the settings alone.
 * @throws what the storage says where it does not take it, or the signal's reason; nothing has changed then
 */
export async function takeOver(
  content: FileContent,
  how: TakingOver,
  keepers: Keepers,
  waiting: Waiting,
): Promise<void> {
  await undoBrokenOff(keepers);
  waiting.signal.throwIfAborted();
  const { notes, own } = keepers;
  const { whole } = content;
  // Articles of a file stand for no more than themselves.
  if (!whole) return notes.takeOver(content, 'merge', waiting);
  await notes.rememberOutside(await outsideNow(keepers));
  try {
    await own.change((kept) => (how === 'merge' ? mergedOwn(kept, whole.own) : whole.own));
    if (how === 'replace') await changeSettings(() => whole.settings);
    await notes.takeOver(content, how, waiting);
  } catch (error) {
    await undoBrokenOff(keepers);
    throw error;
  }
}
