import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type PhraseKey, phrase } from '../../ui/phrases';

interface RemovableProps {
  readonly isGone: boolean;
  /** What is said in its place. */
  readonly gone: PhraseKey;
  /** What the button is called that brings it back. */
  readonly back?: PhraseKey;
  bringBack(): void;
  readonly children: ComponentChildren;
}

/** Something that can be removed; then a line in its place brings it back. */
export function Removable({ isGone, gone, back = 'noteBringBack', bringBack, children }: RemovableProps) {
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
          <button type="button" onClick={bringBack}>
            {phrase(back)}
          </button>
        </p>
      ) : (
        children
      )}
    </div>
  );
}
