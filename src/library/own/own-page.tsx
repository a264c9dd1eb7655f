import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EntryForm, emptyEntry } from '../../correction/entry-form';
import type { Change } from '../../glossary/own/changes';
import type { OwnEntry } from '../../glossary/own/own-entries';
import { Part } from '../../ui/part';
import { countPhrase, type PhraseKey, phrase } from '../../ui/phrases';
import { Removable } from '../parts/removable';
import { Some } from '../parts/some';
import { OWN_ADDRESS } from '../route';
import { Export, Faults, Import } from './own-file';
import { goneKey, ownLists } from './own-lists';
import { CorrectionView, HiddenEntryView, OwnEntryView } from './rows';
import { type LastDone, type OwnInHand, useOwnGlossary } from './use-own-glossary';

/** Items of one list that are shown at first. */
const SHOWN = 50;

interface OwnPartProps<Item> {
  readonly title: PhraseKey;
  readonly items: readonly Item[];
  readonly inHand: OwnInHand;
  keyOf(item: Item): string;
  draw(item: Item): ComponentChildren;
  /** What takes an item away, what that is called, and what is said then. */
  readonly removal: { change(item: Item): Change; readonly name: PhraseKey; readonly gone: PhraseKey };
  /** What else can be done to an item. */
  readonly more?: (item: Item) => ComponentChildren;
}

/** A list of what the reader has written, hidden or corrected; what is taken away stays in its place as a line that brings it back. */
function OwnPart<Item>({ title, items, inHand, keyOf, draw, removal, more }: OwnPartProps<Item>) {
  if (items.length === 0) return null;
  const { gone, remove, bringBack } = inHand;
  return (
    <Part title={title}>
      <Some
        items={items}
        most={SHOWN}
        keyOf={keyOf}
        draw={(item) => {
          const key = keyOf(item);
          return (
            <Removable isGone={gone.has(key)} gone={removal.gone} back="correctUndo" bringBack={() => bringBack(key)}>
              <div class="own">
                <div>{draw(item)}</div>
                <p class="doing">
                  {more?.(item)}
                  <button type="button" class="plain remove" onClick={() => remove(key, removal.change(item))}>
                    {phrase(removal.name)}
                  </button>
                </p>
              </div>
            </Removable>
          );
        }}
      />
    </Part>
  );
}

function Said({ last, undo }: { readonly last: LastDone; undo(): void }) {
  return (
    <>
      {last.imported === null ? phrase('ownSaved') : countPhrase('ownImported', last.imported)}{' '}
      <button type="button" class="plain" onClick={undo}>
        {phrase('correctUndo')}
      </button>
    </>
  );
}

/** What is being written: a new entry, or the one of an id. */
type Writing = { readonly kind: 'new' } | { readonly kind: 'change'; readonly id: string } | null;

interface EntriesProps {
  readonly entries: readonly OwnEntry[];
  readonly inHand: OwnInHand;
  readonly writing: Writing;
  write(writing: Writing): void;
}

function Entries({ entries, inHand, writing, write }: EntriesProps) {
  return (
    <OwnPart
      title="ownEntries"
      items={entries}
      inHand={inHand}
      keyOf={goneKey.entry}
      draw={(entry) =>
        writing?.kind === 'change' && writing.id === entry.id ? (
          <EntryForm
            start={entry}
            save={(changed) => {
              inHand.save({ kind: 'keep', entry: { ...changed, id: entry.id } });
              write(null);
            }}
            cancel={() => write(null)}
          />
        ) : (
          <OwnEntryView entry={entry} />
        )
      }
      more={({ id }) =>
        !(writing?.kind === 'change' && writing.id === id) && (
          <button type="button" class="plain" data-changes={id} onClick={() => write({ kind: 'change', id })}>
            {phrase('ownChange')}
          </button>
        )
      }
      removal={{ change: ({ id }) => ({ kind: 'remove', id }), name: 'ownRemove', gone: 'ownRemoved' }}
    />
  );
}

/** Puts the focus into a form that has opened, and where it came from when it has closed. */
function useFocusOf(writing: Writing) {
  const page = useRef<HTMLDivElement>(null);
  const before = useRef<Writing>(null);
  useEffect(() => {
    const was = before.current;
    before.current = writing;
    if (writing) page.current?.querySelector<HTMLElement>('.entry-form #own-ar')?.focus();
    else if (was?.kind === 'new') page.current?.querySelector<HTMLElement>('.add')?.focus();
    else if (was)
      [...(page.current?.querySelectorAll<HTMLElement>('[data-changes]') ?? [])]
        .find(({ dataset }) => dataset.changes === was.id)
        ?.focus();
  }, [writing]);
  return page;
}

interface OwnPageProps {
  readonly query: string;
  search(query: string): void;
}

/** The reader's own glossary: names they added, what they corrected and what they hid, to be changed and taken back. */
export function OwnPage({ query, search }: OwnPageProps) {
  const inHand = useOwnGlossary();
  const { own, shown, named, last, faults, failed, save, takeOver, undoLast } = inHand;
  const [writing, write] = useState<Writing>(null);
  const page = useFocusOf(writing);
  const lists = useMemo(() => shown && ownLists(shown, named, query), [shown, named, query]);
  if (!own || !shown || !lists) return <p class="empty">{failed && phrase('ownFailed')}</p>;
  const isEmpty = shown.entries.length + shown.corrections.length + shown.hidden.length === 0;
  const isNothingFound = !isEmpty && lists.entries.length + lists.corrections.length + lists.hidden.length === 0;
  return (
    <div ref={page} class="own-glossary">
      {isEmpty ? (
        <div class="empty">
          <h2>{phrase('ownEmpty')}</h2>
          <p>{phrase('ownEmptyText')}</p>
        </div>
      ) : (
        <search>
          <input
            type="search"
            dir="auto"
            value={query}
            aria-label={phrase('ownSearch')}
            placeholder={phrase('ownSearch')}
            onInput={({ currentTarget: { value } }) => search(value)}
          />
        </search>
      )}
      <div class="writing">
        <button type="button" class="add" onClick={() => write({ kind: 'new' })}>
          {phrase('ownAdd')}
        </button>
        <Import takeOver={takeOver} />
        {!isEmpty && <Export own={own} />}
      </div>
      <div role="status" class="tally">
        {last && <Said last={last} undo={undoLast} />}
        {failed === 'changing' && <span class="failed">{phrase('correctFailed')}</span>}
        <Faults faults={faults} />
      </div>
      {writing?.kind === 'new' && (
        <Part title="ownAdd">
          <EntryForm
            start={emptyEntry('person', '')}
            save={(entry) => {
              save({ kind: 'add', entry });
              write(null);
            }}
            cancel={() => write(null)}
          />
        </Part>
      )}
      {isNothingFound && (
        <p class="empty">
          {phrase('ownNothingFound')} <a href={OWN_ADDRESS}>{phrase('libraryAll')}</a>
        </p>
      )}
      <Entries entries={lists.entries} inHand={inHand} writing={writing} write={write} />
      <OwnPart
        title="ownCorrections"
        items={lists.corrections}
        inHand={inHand}
        keyOf={goneKey.correction}
        draw={(correction) => <CorrectionView correction={correction} named={named} />}
        removal={{
          change: (correction) => ({ kind: 'take-back', correction }),
          name: 'ownTakeBack',
          gone: 'ownTakenBack',
        }}
      />
      <OwnPart
        title="ownHidden"
        items={lists.hidden}
        inHand={inHand}
        keyOf={goneKey.hidden}
        draw={(hidden) => <HiddenEntryView hidden={hidden} />}
        removal={{ change: ({ id }) => ({ kind: 'show', id }), name: 'ownShow', gone: 'ownShown' }}
      />
    </div>
  );
}
