import type { Glossary } from '../glossary/glossary';
import { after, changed } from '../glossary/own/changes';
import { LaidOut } from '../laid-out';
import { laidOutMentionSchema, layOutMention, pickUpMention } from '../messages/correction';
import {
  changeOwnGlossary,
  importOwnGlossary,
  nameEntries,
  readOwnGlossary,
  undoOwnChange,
} from '../messages/own-glossary';
import { type Answerer, answering } from '../messages/question';
import { isSameSite } from '../notes/address';
import type { OwnGlossaryStore } from '../own-glossary/store';
import type { GlossaryWithOwnEntries } from './glossary-with-own-entries';
import { namedEntries } from './named-entries';

/** Answers whatever readers and own pages ask of the reader's glossary. `bundled` is opened for entries that are hidden. */
export function answeringOwnGlossary(
  store: OwnGlossaryStore,
  glossary: GlossaryWithOwnEntries,
  bundled: () => Promise<Glossary>,
): Answerer[] {
  const laidOut = new LaidOut('laid-out-mentions', laidOutMentionSchema);
  return [
    answering(readOwnGlossary, () => store.read()),
    answering(changeOwnGlossary, (change) => store.amend((own) => changed(own, change))),
    answering(undoOwnChange, async (difference) => {
      await store.change((own) => after(own, difference));
      return null;
    }),
    answering(importOwnGlossary, async ({ text, format }) => {
      const taken = await store.takeOver(text, format);
      return taken.ok ? taken : { ok: false, faults: [...taken.faults] };
    }),
    answering(nameEntries, async ({ ids }) => namedEntries(ids, [await glossary.current(), await bundled()])),
    answering(layOutMention, async (laid, { url = '' }) => {
      if (isSameSite(laid.mention.address, url)) await laidOut.lay(laid);
      return null;
    }),
    answering(pickUpMention, async ({ key }, { isPrivate }) => {
      const laid = await laidOut.pickUp(key);
      return laid && { mention: laid.mention, isPrivate };
    }),
  ];
}
