import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { type PhraseKey, phrase } from '../../ui/phrases';
import { RemovalsContext } from '../use-removals';

interface RemovableProps {
  /** Under which it is removed: a note's id or an article's address. */
  readonly removalKey: string;
  /** What is said in its place. */
  readonly gone: PhraseKey;
  readonly children: ComponentChildren;
}

/** Something that can be removed; then a line in its place brings it back. */
export function Removable({ removalKey, gone, children }: RemovableProps) {
  const { removed, bringBack } = useContext(RemovalsContext);
  const isGone = removed.has(removalKey);
  const was = useRef(isGone);
  const place = useRef<HTMLDivElement>(null);
  // The focus was on the button that has gone with it.
  useEffect(() => {
    if (was.current !== isGone) place.current?.querySelector('button')?.focus();
    was.current = isGone;
  }, [isGone]);
  return (
    <div ref={place} class="removable">
      {isGone ? (
        <p class="gone">
          <span role="status">{phrase(gone)}</span>{' '}
          <button type="button" onClick={() => bringBack(removalKey)}>
            {phrase('noteBringBack')}
          </button>
        </p>
      ) : (
        children
      )}
    </div>
  );
}
