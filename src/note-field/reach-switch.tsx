import { everywhereOf } from '../notes/note';
import type { Writing } from '../notes/writing/pen';
import { type PhraseKey, phrase } from '../ui/phrases';

/** Where the note that is being written is seen. */
export type Reach = 'article' | 'everywhere';

const REACHES: readonly { readonly reach: Reach; readonly name: PhraseKey }[] = [
  { reach: 'article', name: 'noteInArticle' },
  { reach: 'everywhere', name: 'noteEverywhere' },
];

interface ReachSwitchProps {
  readonly here: Writing;
  readonly everywhere: Writing;
  readonly reach: Reach;
  choose(reach: Reach): void;
}

/** Chooses which of an entity's two notes is written. Where both are there, both have their fields. */
export function ReachSwitch({ here, everywhere, reach, choose }: ReachSwitchProps) {
  const isOpened = here.place !== null;
  if (isOpened && everywhereOf(here.place.subject) === null) return null;
  if (here.text !== '' && everywhere.text !== '') return null;
  return (
    <fieldset class="reach" disabled={!isOpened}>
      <legend>{phrase('noteReach')}</legend>
      {REACHES.map(({ reach: other, name }) => (
        <label key={other}>
          <input type="radio" name="reach" checked={reach === other} onChange={() => choose(other)} />
          <span>{phrase(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
