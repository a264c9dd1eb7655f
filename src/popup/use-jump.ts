import { useCallback, useState } from 'preact/hooks';
import type { Span } from '../analysis/analysis';
import { goToMention } from '../messages/messages';
import { askReader } from '../messages/question';
import type { Jump, Place } from './jump';

/** The way to places on the page in a tab. */
interface WayToPage {
  readonly jump: Jump;
  /** The place that was wanted last is no longer on the page. */
  readonly isGone: boolean;
}

/** Leads to places on the page in this tab; `arrived` is called when the page shows one. */
export function useJump(tabId: number | null, arrived: (tabId: number, span: Span) => void): WayToPage {
  const [isGone, setGone] = useState(false);
  const jump = useCallback(
    (place: Place): void => {
      if (tabId === null) return;
      askReader(tabId, goToMention, place).then(
        (isThere) => {
          setGone(!isThere);
          if (isThere) arrived(tabId, place);
        },
        () => setGone(true),
      );
    },
    [tabId, arrived],
  );
  return { jump, isGone };
}
