import type { Article } from '../../article/article';
import type { Glossary } from '../../glossary/glossary';
import { ofEach, type Steps, stepsOfEach } from '../../steps';
import { passagesOf } from '../text/passage';
import { findingAbbreviations } from './abbreviations';
import { findingSurnames } from './back-references';
import { type Candidate, select } from './candidate';
import { type Company, keepingCompany, withDecided } from './company';
import { findingListedNames } from './glossary-names';
import { findingHome, institutionsIn } from './institutions';
import { listingNames, type ReadPassage } from './listed-names';
import { clubsByTown, organizationsByHead } from './organization-names';
import { untitledNames } from './person-names';
import { placesByHead } from './place-names';
import { thingsByHead } from './thing-names';
import { titledNames } from './titled-names';
import { type TitleBeside, titlesBeside } from './titles-beside';

/** What the glossary and the rules propose for an article; lists run parallel to `passages`. */
export interface Proposals {
  /** The title and the paragraphs with what the glossary lists in them. */
  readonly passages: readonly ReadPassage[];
  readonly company: Company;
  /** The titles of each passage. */
  readonly titles: readonly (readonly TitleBeside[])[];
  /** ISO 3166-1 alpha-2 of the country that the article is about beyond doubt. */
  readonly home: string | null;
  /** Everything that a passage may name, overlapping. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** What the rules choose among them: no two overlap, but for a nisba in an organization's name. */
  readonly chosen: readonly (readonly Candidate[])[];
}

/** Everything a passage may name, its listed names among them, one candidate a reading; they compete. */
function candidatesIn(
  passage: ReadPassage,
  listed: readonly Candidate[],
  titles: readonly TitleBeside[],
  glossary: Glossary,
  home: string | null,
): Candidate[] {
  return [
    ...listed,
    ...institutionsIn(passage, glossary, home),
    ...titledNames(passage, titles),
    ...untitledNames(passage),
    ...organizationsByHead(passage),
    ...clubsByTown(passage),
    ...placesByHead(passage),
    ...thingsByHead(passage),
  ];
}

/** The listed names of every passage; read again where a first reading decided what an unsure name means. */
function* listedNames(
  passages: readonly ReadPassage[],
  glossary: Glossary,
  sure: Company,
): Steps<{ readonly listed: readonly (readonly Candidate[])[]; readonly company: Company }> {
  const listed = (company: Company): Steps<(readonly Candidate[])[]> =>
    stepsOfEach(passages, (passage) => findingListedNames(passage, glossary, company));
  const first = yield* listed(sure);
  const company = withDecided(sure, first);
  if (company.decided.size === 0) return { listed: first, company };
  return { listed: yield* listed(company), company };
}

/** Proposes what an article may name, a passage or a few words a step. Pure; linear in the article's length. */
export function* proposing(article: Article, glossary: Glossary): Steps<Proposals> {
  const passages: ReadPassage[] = [];
  for (const passage of passagesOf(article)) {
    passages.push(yield* listingNames(passage, glossary));
    yield;
  }
  const { listed, company } = yield* listedNames(passages, glossary, yield* keepingCompany(passages, glossary));
  const home = yield* findingHome(passages, glossary);
  const titles = yield* ofEach(passages, titlesBeside);
  const proposed = yield* ofEach(passages, (passage, index) =>
    candidatesIn(passage, listed[index] ?? [], titles[index] ?? [], glossary, home),
  );
  return { passages, company, titles, home, ...(yield* choosing(passages, proposed, glossary)) };
}

/** Chooses among overlapping candidates, then once more with the surnames and abbreviations that the chosen full names explain. */
function* choosing(
  passages: readonly ReadPassage[],
  proposed: readonly (readonly Candidate[])[],
  glossary: Glossary,
): Steps<Pick<Proposals, 'candidates' | 'chosen'>> {
  const first = yield* ofEach(proposed, select);
  const surnames = yield* findingSurnames(passages, first, glossary);
  const abbreviated = yield* findingAbbreviations(passages, first);
  const candidates = proposed.map((some, at) => [...some, ...(surnames[at] ?? []), ...(abbreviated[at] ?? [])]);
  const chosen = yield* ofEach(candidates, (all, at) =>
    all.length === (proposed[at]?.length ?? 0) ? (first[at] ?? []) : select(all),
  );
  return { candidates, chosen };
}
