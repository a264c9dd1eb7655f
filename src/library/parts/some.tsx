import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { phrase } from '../../ui/phrases';

interface SomeProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  keyOf(item: Item): string;
  draw(item: Item): ComponentChildren;
}

/** A list of which some are shown at first, and as many more at a press. */
export function Some<Item>({ items, most, keyOf, draw }: SomeProps<Item>) {
  const [shown, setShown] = useState(most);
  return (
    <>
      <ul>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + most)}>
          {phrase('libraryMore')}
        </button>
      )}
    </>
  );
}
