import { useEffect, useState } from 'preact/hooks';
import { askBackground, type Question } from '../../messages/question';

/**
 * What the background answers while a card is open: undefined until it has, null where it could not, or where nothing is asked.
 * Asked anew for each `request`, which its caller keeps the same as long as it asks the same.
 */
export function useAnswer<Request, Answer>(
  asked: Question<Request, Answer>,
  request: Request | null,
): Answer | null | undefined {
  const [answer, setAnswer] = useState<Answer | null | undefined>(undefined);
  useEffect(() => {
    if (request === null) return;
    let isThere = true;
    const take = (given: Answer | null): void => {
      if (isThere) setAnswer(given);
    };
    askBackground(asked, request).then(take, () => take(null));
    return () => {
      isThere = false;
    };
  }, [asked, request]);
  return request === null ? null : answer;
}
