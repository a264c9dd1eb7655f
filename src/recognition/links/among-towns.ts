import namesakes from '../../../assets/recognition/namesake-capitals.json' with { type: 'json' };
import { countryOfId } from '../../analysis/country-id';
import type { EntryNumber, Glossary, GlossaryEntry } from '../../glossary/glossary';
import type { Candidate } from '../proposals/candidate';
import type { ListedUse, ReadPassage } from '../proposals/listed-names';
import { bondBefore, listGoesOn } from '../text/passage';
import { settlements } from './settlements';

/** A land and a city that bears its name, its own or another's; `towns`, where only some of the country’s lie in it. */
interface Namesake {
  readonly land: string;
  readonly city: string;
  readonly towns?: readonly string[];
}

const namesakeOf: ReadonlyMap<string, Namesake> = new Map(
  namesakes.flatMap((one) => [
    [one.land, one],
    [one.city, one],
  ]),
);

/** Words of the longest name that is looked for before another one. */
const LONGEST_NAME = 3;

/** What stands beside a name in a list. */
type IsWanted = (entry: GlossaryEntry) => boolean;

/**
 * Tells a land from the city that bears its name by what is listed with it: «قفصة وصفاقس وتونس» are towns, as is «غزة» beside
 * «رفح»; «الأردن وعمان» are lands.
 */
export class AmongTowns {
  constructor(private readonly glossary: Glossary) {}

  /** The land or city that a name means in a list of its like; undefined where it stands in none. */
  entry({ passage, from, to, type, target }: Candidate): EntryNumber | undefined {
    if (type !== 'place' || target.kind !== 'glossary') return undefined;
    const namesake = target.uses
      .map(({ entry }) => namesakeOf.get(this.glossary.entry(entry).id))
      .find((one) => one !== undefined);
    if (!namesake) return undefined;
    const stands = (isWanted: IsWanted): boolean =>
      this.#standsBefore(passage, from, isWanted) || this.#standsAfter(passage, to, isWanted);
    const home = this.glossary.find(namesake.city);
    const country = home === undefined ? null : (this.glossary.entry(home).countries[0] ?? null);
    // «عمان، الأردن» is a city and its country.
    const besideIts = bondBefore(passage, to) === 'comma' ? country : null;
    const isState: IsWanted = ({ id }) => {
      const state = countryOfId(id);
      return state !== null && state !== besideIts;
    };
    if (stands(isState)) return this.glossary.find(namesake.land);
    const isTown: IsWanted = ({ id, kind, countries }) =>
      namesake.towns ? namesake.towns.includes(id) : settlements.has(kind) && countries[0] === country;
    return stands(isTown) ? home : undefined;
  }

  #standsAfter(passage: ReadPassage, at: number, isWanted: IsWanted): boolean {
    return listGoesOn(passage, at) && (passage.listed[at] ?? []).some(({ uses }) => this.#names(uses, isWanted));
  }

  #standsBefore(passage: ReadPassage, to: number, isWanted: IsWanted): boolean {
    if (!listGoesOn(passage, to)) return false;
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++)
      if ((passage.listed[from] ?? []).some((name) => name.to === to && this.#names(name.uses, isWanted))) return true;
    return false;
  }

  #names(uses: readonly ListedUse[], isWanted: IsWanted): boolean {
    return uses.some(({ entry, nisba }) => !nisba && isWanted(this.glossary.entry(entry)));
  }
}
