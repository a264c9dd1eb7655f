import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { JumpContext, type Place } from '../jump';

interface RowProps {
  /** Where on the page it leads; null for a row that leads nowhere. */
  readonly to: Place | null;
  /** What the row is about, which is also what its button is called. */
  readonly heading: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Shown whole where the pointer rests. */
  readonly tooltip?: string | undefined;
}

/** Something the article says, which leads to its place on the page. Its button fills the row. */
export function Row({ to, heading, children, tooltip }: RowProps) {
  const jump = useContext(JumpContext);
  const go = ({ paragraph, start, end, passage }: Place): void =>
    jump({ paragraph, start, end, ...(passage ? { passage } : {}) });
  return (
    <div class="row" title={tooltip}>
      {to === null ? (
        <div class="heading">{heading}</div>
      ) : (
        <button type="button" class="heading" onClick={() => go(to)}>
          {heading}
        </button>
      )}
      {children}
    </div>
  );
}
