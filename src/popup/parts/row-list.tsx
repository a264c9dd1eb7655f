import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { interfaceLanguage, phrase } from '../../ui/phrases';

interface RowListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at once, or which. */
  readonly top: number | readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, before: Item | undefined) => ComponentChildren;
  /** Whether their order means something. */
  readonly ordered?: boolean;
  readonly className?: string;
  readonly label?: string;
}

/** A list that shows its most telling rows first and all of them on demand. */
export function RowList<Item>({ items, top, keyOf, children, ordered, className, label }: RowListProps<Item>) {
  const [all, setAll] = useState(false);
  const id = useId();
  const List = ordered ? 'ol' : 'ul';
  const leading = typeof top === 'number' ? items.slice(0, top) : top;
  const shown = all ? items : leading;
  return (
    <>
      <List id={id} class={className} aria-label={label}>
        {shown.map((item, at) => (
          <li key={keyOf(item)}>{children(item, shown[at - 1])}</li>
        ))}
      </List>
      {leading.length < items.length && (
        <button type="button" class="all" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all
            ? phrase('popupFewer')
            : phrase('popupAll', new Intl.NumberFormat(interfaceLanguage()).format(items.length))}
        </button>
      )}
    </>
  );
}
