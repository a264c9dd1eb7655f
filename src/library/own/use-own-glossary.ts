import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Change, Difference } from '../../glossary/own/changes';
import { correctionKey } from '../../glossary/own/corrections';
import type { OwnGlossary } from '../../glossary/own/own-entries';
import type { ImportFault } from '../../glossary/own/own-entries-exchange';
import {
  changeOwnGlossary,
  importOwnGlossary,
  type NamedEntry,
  nameEntries,
  readOwnGlossary,
  undoOwnChange,
} from '../../messages/own-glossary';
import { askBackground } from '../../messages/question';
import { type ImportFormat, watchOwnGlossary } from '../../own-glossary/store';

/** What the reader has done last and can undo. */
export interface LastDone {
  /** Rows that came from a file; null where an entry was saved. */
  readonly imported: number | null;
  readonly undo: Difference;
}

/** The reader's glossary on its page, and what can be done to it. */
export interface OwnInHand {
  /** As it is kept; null until it has been read. */
  readonly own: OwnGlossary | null;
  /** With what was removed on this page, which keeps its place. */
  readonly shown: OwnGlossary | null;
  /** What the entries of other glossaries are called that it speaks of, by their ids. */
  readonly named: ReadonlyMap<string, NamedEntry>;
  /** Ids and keys of corrections that were removed on this page. */
  readonly gone: ReadonlyMap<string, Difference>;
  readonly last: LastDone | null;
  /** What was wrong with the file that was to be taken over last. */
  readonly faults: readonly ImportFault[];
  /** It could not be read, or the last change was not kept. */
  readonly failed: 'reading' | 'changing' | null;
  save(change: Change): void;
  /** Makes a change that takes something away; it can be brought back under the key. */
  remove(key: string, change: Change): void;
  bringBack(key: string): void;
  takeOver(text: string, format: ImportFormat): void;
  undoLast(): void;
}

/** Ids of what a reader's glossary says of other glossaries. */
function idsIn({ hidden, corrections }: OwnGlossary): string[] {
  const corrected = corrections.flatMap((one) => (one.kind === 'not-this' ? [one.entry, one.instead] : []));
  return [...new Set([...hidden, ...corrected.filter((id) => id !== null)])];
}

/** A glossary with what was removed of it. */
function withGone(own: OwnGlossary, gone: ReadonlyMap<string, Difference>): OwnGlossary {
  const put = [...gone.values()].map((difference) => difference.put);
  const all = <Item>(items: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] => [
    ...new Map([...others, ...items].map((item) => [keyOf(item), item])).values(),
  ];
  return {
    ...own,
    entries: all(
      own.entries,
      put.flatMap(({ entries }) => entries),
      ({ id }) => id,
    ),
    hidden: all(
      own.hidden,
      put.flatMap(({ hidden }) => hidden),
      (id) => id,
    ),
    corrections: all(
      own.corrections,
      put.flatMap(({ corrections }) => corrections),
      correctionKey,
    ),
  };
}

/** Reads the reader's glossary, anew whenever it has changed from wherever, and changes it by way of the background. */
export function useOwnGlossary(): OwnInHand {
  const [own, setOwn] = useState<OwnGlossary | null>(null);
  const [named, setNamed] = useState<ReadonlyMap<string, NamedEntry>>(new Map());
  const [gone, setGone] = useState<ReadonlyMap<string, Difference>>(new Map());
  const [last, setLast] = useState<LastDone | null>(null);
  const [faults, setFaults] = useState<readonly ImportFault[]>([]);
  const [failed, setFailed] = useState<OwnInHand['failed']>(null);

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    async function readAnew(): Promise<void> {
      const now = await askBackground(readOwnGlossary, null);
      const entries = await askBackground(nameEntries, { ids: idsIn(now) });
      if (signal.aborted) return;
      setNamed((before) => new Map([...before, ...entries.map((entry) => [entry.id, entry] as const)]));
      setOwn(now);
    }
    const readOrTell = (): void => void readAnew().catch(() => signal.aborted || setFailed('reading'));
    readOrTell();
    watchOwnGlossary(readOrTell, signal);
    return () => end.abort();
  }, []);

  const attempt = useCallback((work: Promise<void>): void => {
    setFaults([]);
    setLast(null);
    work.then(
      () => setFailed(null),
      () => setFailed('changing'),
    );
  }, []);
  const letGo = (key: string): void => setGone((before) => new Map([...before].filter(([other]) => other !== key)));
  const shown = useMemo(() => own && withGone(own, gone), [own, gone]);

  return {
    own,
    shown,
    named,
    gone,
    last,
    faults,
    failed,
    save: (change) =>
      attempt(askBackground(changeOwnGlossary, change).then((undo) => setLast({ imported: null, undo }))),
    remove: (key, change) =>
      attempt(
        askBackground(changeOwnGlossary, change).then((undo) => setGone((before) => new Map(before).set(key, undo))),
      ),
    bringBack: (key) => {
      const undo = gone.get(key);
      if (undo) attempt(askBackground(undoOwnChange, undo).then(() => letGo(key)));
    },
    takeOver: (text, format) =>
      attempt(
        askBackground(importOwnGlossary, { text, format }).then((taken) => {
          if (taken.ok) setLast({ imported: taken.count, undo: taken.undo });
          else setFaults(taken.faults);
        }),
      ),
    undoLast: () => {
      if (last) attempt(askBackground(undoOwnChange, last.undo).then(() => undefined));
    },
  };
}
