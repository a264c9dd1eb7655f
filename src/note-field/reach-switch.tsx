import { type Reach, ReachChoice } from '../framed/reach-choice';
import { everywhereOf } from '../notes/note';
import type { Writing } from '../notes/writing/pen';

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
  return <ReachChoice title="noteReach" reach={reach} isDisabled={!isOpened} choose={choose} />;
}
