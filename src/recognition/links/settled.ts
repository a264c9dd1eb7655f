import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Inspection } from '../../inspection';
import type { Candidate } from '../proposals/candidate';
import { isOwnName } from '../proposals/own-names';
import { AmongTowns } from './among-towns';
import { HeadedDivisions } from './headed-divisions';
import { entryWithPlace } from './name-with-place';
import { tell } from './tell';

/** Names whose entry the words right beside them settle, so that nothing is weighed. */
export class SettledNames {
  readonly #ways: readonly { readonly id: string; entry(candidate: Candidate): EntryNumber | undefined }[];

  constructor(
    private readonly glossary: Glossary,
    private readonly inspection: Inspection,
  ) {
    const divisions = new HeadedDivisions(glossary);
    const towns = new AmongTowns(glossary);
    this.#ways = [
      { id: 'links/head-of-division', entry: (candidate) => divisions.entry(candidate) },
      { id: 'links/among-towns', entry: (candidate) => towns.entry(candidate) },
      { id: 'links/name-with-place', entry: entryWithPlace },
    ];
  }

  /** The entry that a name means here; undefined where that has to be weighed, and where the reader wrote what it means. */
  entry(candidate: Candidate): EntryNumber | undefined {
    if (candidate.form !== 'name' || isOwnName(candidate, this.glossary)) return undefined;
    for (const { id, entry } of this.#ways) {
      const found = entry(candidate);
      if (found === undefined) continue;
      this.inspection.hear?.(
        tell(candidate, {
          entry: this.glossary.entry(found).id,
          score: 1,
          needed: 1,
          points: [{ id, points: 1 }],
          kept: true,
        }),
      );
      return found;
    }
    return undefined;
  }
}
