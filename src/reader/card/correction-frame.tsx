import { type CorrectedMention, layOutMention } from '../../messages/correction';
import { askBackground } from '../../messages/question';
import { ExtensionFrame } from './extension-frame';
import type { FrameEvents } from './frame-events';

/** What a card asks for when the reader says that it is wrong. */
export interface CardCorrection {
  readonly mention: CorrectedMention;
  readonly events: FrameEvents;
}

interface CorrectionFrameProps {
  readonly correction: CardCorrection;
  /** Called when the reader is done, or does not want to correct anything. */
  left(): void;
}

/** As high as the first question with its answers. */
const FIRST_HEIGHT = 214;

/** The reader's correction of a mention, in a document of the extension's: what is chosen and typed there no page sees. */
export function CorrectionFrame({ correction: { mention, events }, left }: CorrectionFrameProps) {
  return (
    <ExtensionFrame
      page="/correction.html"
      title="cardCorrect"
      firstHeight={FIRST_HEIGHT}
      missing="cardCorrectionMissing"
      takesFocus
      layOut={(key) => askBackground(layOutMention, { key, mention })}
      hear={(key, listener) => events.on(key, listener)}
      left={left}
    />
  );
}
