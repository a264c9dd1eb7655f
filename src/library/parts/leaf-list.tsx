import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '../../ui/phrases';
import type { Leaf } from '../leaf';
import { writtenDay } from '../written';
import { LeafView } from './leaf-view';

/** Leaves that are built at a time: more than a screen shows, little enough to be built at once. */
const PAGE = 12;

interface Day {
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** Puts leaves that follow each other under the day of their last change. */
function daysOf(leaves: readonly Leaf[]): Day[] {
  const days = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const title = writtenDay(leaf.changed) ?? '';
    const others = days.get(title);
    if (others) others.push(leaf);
    else days.set(title, [leaf]);
  }
  return [...days].map(([title, all]) => ({ title, leaves: all }));
}

interface LeafListProps {
  readonly leaves: readonly Leaf[];
  /** What is looked for. */
  readonly stems: readonly string[];
}

/** Leaves by day, some at first and more at a press, so that a library of any size opens at once. */
export function LeafList({ leaves, stems }: LeafListProps) {
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const shown = leaves.slice(0, pages * PAGE);
  // Who goes by the keyboard goes on where the new ones begin.
  useEffect(() => {
    if (pages > 1) list.current?.querySelectorAll<HTMLElement>('.leaf')[(pages - 1) * PAGE]?.focus();
  }, [pages]);
  return (
    <div ref={list} class="leaves">
      {daysOf(shown).map(({ title, leaves: ofDay }) => (
        <section key={title} class="day" aria-label={title}>
          <h2 class="margin">{title}</h2>
          <div>
            {ofDay.map((leaf) => (
              <div key={leaf.key} class="leaf" tabIndex={-1}>
                <LeafView leaf={leaf} stems={stems} />
              </div>
            ))}
          </div>
        </section>
      ))}
      {leaves.length > shown.length && (
        <button type="button" class="more" onClick={() => setPages(pages + 1)}>
          {phrase('libraryMore')}
        </button>
      )}
    </div>
  );
}
