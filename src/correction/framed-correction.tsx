import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reach } from '../framed/reach-choice';
import { useFrame } from '../framed/use-frame';
import { phrase } from '../ui/phrases';
import { Asking } from './asking';
import { type Correcting, useCorrecting } from './use-correcting';

interface DoneProps {
  readonly said: string;
  undo(): void;
  leave(): void;
}

function Done({ said, undo, leave }: DoneProps) {
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <div class="done">
      <p role="status">{said}</p>
      <p class="buttons">
        <button type="button" onClick={undo}>
          {phrase('correctUndo')}
        </button>
        <button ref={done} type="button" class="main" onClick={leave}>
          {phrase('correctDone')}
        </button>
      </p>
    </div>
  );
}

interface FramedCorrectionProps {
  /** Under which the reader of the page around this frame has laid the mention out. */
  readonly frameKey: string;
}

function Content({ correcting, leave }: { readonly correcting: Correcting; leave(): void }): ComponentChildren {
  const { laid, made, make, undo } = correcting;
  const [reach, setReach] = useState<Reach>('article');
  if (laid === 'awaited') return null;
  if (laid === 'lost') return <p class="aside">{phrase('correctLost')}</p>;
  if (made) return <Done said={made.said} undo={undo} leave={leave} />;
  return <Asking {...laid} reach={reach} chooseReach={setReach} make={make} leave={leave} />;
}

/**
 * What the reader says is wrong with a mention, in a frame within its card, out of the page's reach; nothing can be chosen
 * while the page covers it.
 */
export function FramedCorrection({ frameKey }: FramedCorrectionProps) {
  const { whole, sight, leave } = useFrame(frameKey);
  const correcting = useCorrecting(frameKey);
  return (
    <div ref={whole} class="framed-correction">
      <fieldset class="all" disabled={sight !== 'plain'}>
        <Content correcting={correcting} leave={leave} />
        <p role="status" class="failed">
          {sight === 'covered' ? phrase('noteCovered') : correcting.isFailed && phrase('correctFailed')}
        </p>
      </fieldset>
    </div>
  );
}
