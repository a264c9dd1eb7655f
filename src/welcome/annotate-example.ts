import { analyseArticle, type PageSettings, stepToMention, toggleAllMentions } from '../messages/messages';
import { answering, answerMessages, askBackground } from '../messages/question';
import { Annotations } from '../reader/annotations';
import { HighlightStyles } from '../reader/highlight-styles';
import { readSettings } from '../settings/settings';
import { locatedExample } from './example';

/** The example stands on no site; it shows what is chosen everywhere. */
const NO_SITE = { host: '', on: true, reach: 'asked', isPrivate: false } as const;

/** The page's own style sheet has the rules of the highlights. */
const styles = new HighlightStyles(() => Promise.resolve());

/**
 * Marks the example that stands in these elements and opens cards on it, by pointer and keys, as the reader script does; ends with `signal`.
 * No notes are kept on it, and nothing in it is corrected.
 */
export async function annotateExample(elements: Iterable<Element>, signal: AbortSignal): Promise<void> {
  const located = locatedExample(elements);
  const { article } = located;
  const asked = askBackground(analyseArticle, { article, address: null });
  const [settings, findings] = await Promise.all([readSettings(), asked]);
  if (signal.aborted) return;
  const shown: PageSettings = { ...settings, site: NO_SITE };
  const annotations = new Annotations(
    shown,
    styles,
    () => null,
    (work) => work(),
    signal,
  );
  // The background sends keyboard commands here as to any reader.
  answerMessages(
    [
      answering(stepToMention, (direction) => {
        annotations.step(direction === 'next' ? 1 : -1);
        return null;
      }),
      answering(toggleAllMentions, () => {
        annotations.toggleAll();
        return null;
      }),
    ],
    signal,
  );
  await annotations.put([{ located, analysis: { article, ...findings } }], () => !signal.aborted);
}
