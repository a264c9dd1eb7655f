import type { Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { administrativeHeads, directions, headsDroppedBeforeListed, transparentHeads } from '../text/lexicon';
import { WORDS_A_STEP } from '../text/passage';
import { decide } from './ambiguity';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { bestUses } from './evidence';
import type { ListedName, ListedUse, ReadPassage } from './listed-names';

const CONFIDENCE = { sure: 0.95, nisba: 0.9, cued: 0.8 } as const;

/** A row of assets/vocabulary/kinds.tsv: a part of a country that is no division of the state. */
const REGION = 'region';

function candidate(passage: ReadPassage, name: ListedName, uses: readonly ListedUse[]): Candidate | null {
  const [first] = uses;
  if (!first) return null;
  const nisba = uses.every((use) => use.nisba);
  const cued = uses.every((use) => !use.sure);
  return {
    passage,
    from: name.from,
    to: name.to,
    proclitics: name.proclitics,
    type: first.type,
    form: nisba ? 'nisba' : 'name',
    source: 'glossary',
    confidence: cued ? CONFIDENCE.cued : nisba ? CONFIDENCE.nisba : CONFIDENCE.sure,
    target: { kind: 'glossary', uses, evident: true },
  };
}

/**
 * Of the uses that fit, those that count: a name rather than a nisba, but a nisba rather than a surname of the same
 * shape («السوداني») unless its bearer is named in full.
 */
function preferred(uses: readonly ListedUse[], company: Company): readonly ListedUse[] {
  const nisba = uses.filter((use) => use.nisba);
  const names = uses.filter((use) => !use.nisba);
  if (nisba.length === 0) return names;
  const meant = names.filter((use) => use.type !== 'person' || company.entries.has(use.entry));
  return meant.length > 0 ? meant : nisba;
}

/** An alias that begins with a head which is no part of the name, «شركة نوكيا», where the name alone is listed, too. */
function beginsWithHead(passage: ReadPassage, name: ListedName): boolean {
  const head = passage.keys[name.from]?.slice(name.proclitics) ?? '';
  if (!transparentHeads.has(head) && !headsDroppedBeforeListed.has(head)) return false;
  const inner = passage.listed[name.from + 1]?.filter(({ to, proclitics }) => to === name.to && proclitics === 0) ?? [];
  return inner.some(({ uses }) => uses.some((use) => name.uses.some((other) => other.entry === use.entry)));
}

/** «جنوب لبنان», «الجنوب اللبناني»: the place is لبنان; «جنوب السودان» is a country of its own. */
function isPartOfPlace(passage: ReadPassage, name: ListedName, glossary: Glossary): boolean {
  if (!directions.has(passage.keys[name.from]?.slice(name.proclitics) ?? '')) return false;
  const whole = (passage.listed[name.from + 1] ?? []).some(
    ({ to, uses }) => to === name.to && uses.some((use) => use.sure && use.type === 'place'),
  );
  return whole && name.uses.every((use) => use.type === 'place' && glossary.entry(use.entry).kind === REGION);
}

/** An alias that is the entry's name and a nisba, «حزب الله اللبناني»: the nisba is a mention of its own. */
function endsWithNisba(passage: ReadPassage, name: ListedName): boolean {
  const last = name.to - 1;
  const nisba = (passage.listed[last] ?? []).some(({ to, uses }) => to === name.to && uses.some((use) => use.nisba));
  if (!nisba) return false;
  const inner = passage.listed[name.from]?.filter(
    ({ to, proclitics }) => to === last && proclitics === name.proclitics,
  );
  return (inner ?? []).some(({ uses }) =>
    uses.some((use) => use.sure && name.uses.some(({ entry }) => entry === use.entry)),
  );
}

/**
 * «محافظة الأنبار» without its head, which says what the name is and decides between namesakes, but is no part of it.
 * Only where the name stands alone elsewhere, too: «مدينة الصدر» is whole.
 */
function withoutAdministrativeHead(passage: ReadPassage, name: ListedName): ListedName {
  const head = passage.keys[name.from]?.slice(name.proclitics) ?? '';
  const alone = (passage.listed[name.from + 1] ?? []).some(
    ({ to, proclitics, uses }) =>
      to === name.to && proclitics === 0 && uses.some((use) => use.type === 'place' && !use.nisba),
  );
  return administrativeHeads.has(head) && alone ? { ...name, from: name.from + 1, proclitics: 0 } : name;
}

/** The glossary's names in a passage that mean their entry here, some words a step. */
export function* findingListedNames(
  passage: ReadPassage,
  glossary: Glossary,
  company: Company,
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const [at, names] of passage.listed.entries()) {
    if (at % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    for (const name of names) {
      if (beginsWithHead(passage, name) || endsWithNisba(passage, name)) continue;
      if (isPartOfPlace(passage, name, glossary)) continue;
      const decided = decide(passage, name, glossary, company);
      const uses = decided ?? bestUses(passage, name, glossary, company);
      const kept = candidate(passage, withoutAdministrativeHead(passage, name), preferred(uses, company));
      if (kept) found.push(kept);
    }
  }
  return found;
}
