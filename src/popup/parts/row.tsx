import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Span } from '../../recognition/analysis';
import { JumpContext } from '../jump';

interface RowProps {
  /** Where on the page it leads; null for a row that leads nowhere. */
  readonly to: Span | null;
  /** What the row is about, which is also its accessible name. */
  readonly heading: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Something the article says, which leads to its place on the page. */
export function Row({ to, heading, children }: RowProps) {
  const jump = useContext(JumpContext);
  const nameId = useId();
  const detailId = useId();
  const content = (
    <>
      <span class="heading" id={nameId}>
        {heading}
      </span>
      <span class="detail" id={detailId}>
        {children}
      </span>
    </>
  );
  if (to === null) return <div class="row">{content}</div>;
  return (
    <button
      type="button"
      class="row"
      aria-labelledby={nameId}
      aria-describedby={detailId}
      onClick={() => jump({ paragraph: to.paragraph, start: to.start, end: to.end })}
    >
      {content}
    </button>
  );
}
