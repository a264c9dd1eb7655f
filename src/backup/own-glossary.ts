import type { OwnGlossary } from '../glossary/own/own-entries';
import { exportJson, importJson } from '../glossary/own/own-entries-exchange';
import type { Standings } from '../notes/library';

/**
 * The reader's glossary with that of a file: where both have an entry under one id, the file's stands there after.
 * @throws {Error} where both together are more than is kept
 */
export function mergedOwn(kept: OwnGlossary, other: OwnGlossary): OwnGlossary {
  const result = importJson(kept, exportJson(other));
  if (!result.ok) throw new Error(result.faults.map(({ problem }) => problem).join('; '));
  return result.own;
}

/** Everything in a glossary, each as a text by which two can be compared. */
function membersOf(own: OwnGlossary): string[] {
  return Object.values(own).flatMap((part) => (Array.isArray(part) ? part.map((one) => JSON.stringify(one)) : []));
}

/** What of a file's own entries, and of what else it changes about the glossary, is new here. */
export function ownStandings(kept: OwnGlossary, other: OwnGlossary): Standings {
  const there = new Set(membersOf(kept));
  const ids = new Set(kept.entries.map(({ id }) => id));
  const members = membersOf(other);
  const same = members.filter((member) => there.has(member)).length;
  const differing = other.entries.filter((entry) => ids.has(entry.id) && !there.has(JSON.stringify(entry))).length;
  return { new: members.length - same - differing, same, differing };
}
