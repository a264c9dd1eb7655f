import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../analysis/analysis';
import { JumpContext } from '../jump';

interface RowProps {
  /** Where on the page it leads; null for a row that leads nowhere. */
  readonly to: Span | null;
  /** What the row is about, which is also what its button is called. */
  readonly heading: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Shown whole where the pointer rests. */
  readonly tooltip?: string | undefined;
}

/** Something the article says, which leads to its place on the page. Its button fills the row. */
export function Row({ to, heading, children, tooltip }: RowProps) {
  const jump = useContext(JumpContext);
  return (
    <div class="row" title={tooltip}>
      {to === null ? (
        <div class="heading">{heading}</div>
      ) : (
        <button
          type="button"
          class="heading"
          onClick={() => jump({ paragraph: to.paragraph, start: to.start, end: to.end })}
        >
          {heading}
        </button>
      )}
      {children}
    </div>
  );
}
