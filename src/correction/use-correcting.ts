import { useEffect, useState } from 'preact/hooks';
import type { Change, Difference } from '../glossary/own/changes';
import { type CorrectedMention, pickUpMention } from '../messages/correction';
import { changeOwnGlossary, undoOwnChange } from '../messages/own-glossary';
import { askBackground } from '../messages/question';

/** What the frame is about; `lost` where nothing lies under its key any more. */
type Laid = 'awaited' | 'lost' | { readonly mention: CorrectedMention; readonly isPrivate: boolean };

/** What has been changed last. */
interface Made {
  /** Told to the reader. */
  readonly said: string;
  readonly undo: Difference;
}

/** A mention in the reader's hand, and what becomes of it. */
export interface Correcting {
  readonly laid: Laid;
  readonly made: Made | null;
  /** The last change or its undoing was not kept. */
  readonly isFailed: boolean;
  make(change: Change, said: string): void;
  undo(): void;
}

/** Picks up the mention of a key, once, and has the background keep what the reader makes of it. */
export function useCorrecting(key: string): Correcting {
  const [laid, setLaid] = useState<Laid>('awaited');
  const [made, setMade] = useState<Made | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    askBackground(pickUpMention, { key }).then(
      (found) => setLaid(found ?? 'lost'),
      () => setLaid('lost'),
    );
  }, [key]);

  const attempt = (work: Promise<Made | null>): void => {
    work.then(
      (now) => {
        setFailed(false);
        setMade(now);
      },
      () => setFailed(true),
    );
  };
  return {
    laid,
    made,
    isFailed,
    make: (change, said) => attempt(askBackground(changeOwnGlossary, change).then((undo) => ({ said, undo }))),
    undo: () => {
      if (made) attempt(askBackground(undoOwnChange, made.undo));
    },
  };
}
