import { after } from '../glossary/own/changes';
import { correctionKey } from '../glossary/own/corrections';
import type { OwnGlossary } from '../glossary/own/own-entries';
import type { Standings } from '../notes/library';

/**
 * The reader's glossary with that of a file: where both have an entry under one id, or correct the same words in the same
 * way and place, the file's stands there after.
 */
export function mergedOwn(kept: OwnGlossary, other: OwnGlossary): OwnGlossary {
  return after(kept, { put: other, gone: { entries: [], hidden: [], corrections: [] } });
}

/** Everything in a glossary as a text by which two can be compared, each under what it is about. */
function membersOf({ entries, hidden, corrections }: OwnGlossary): Map<string, string> {
  return new Map([
    ...entries.map((entry) => [`entry ${entry.id}`, JSON.stringify(entry)] as const),
    ...hidden.map((id) => [`hidden ${id}`, id] as const),
    ...corrections.map(
      (correction) => [`correction ${correctionKey(correction)}`, JSON.stringify(correction)] as const,
    ),
  ]);
}

/** What of a file's own entries, hidden ones and corrections is new here. */
export function ownStandings(kept: OwnGlossary, other: OwnGlossary): Standings {
  const here = membersOf(kept);
  const tally = { new: 0, same: 0, differing: 0 };
  for (const [about, member] of membersOf(other)) {
    const known = here.get(about);
    tally[known === undefined ? 'new' : known === member ? 'same' : 'differing']++;
  }
  return tally;
}
