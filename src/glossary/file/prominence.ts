import type { GlossaryRow } from '../tables/rows';

/** The compiled form keeps prominence in so many steps: it breaks ties, no more. */
export const PROMINENCE_STEPS = 40;

/**
 * How much of the world knows an entry, 0 to 1. A rule of thumb that only breaks ties between namesakes: the kind or
 * the highest role sets a base, a town adds by its population.
 */
export function prominenceOf(row: GlossaryRow): number {
  if (row.kind === 'person') return Math.max(UNKNOWN_PERSON, ...row.roles.map(roleWeight));
  const base = BY_KIND[row.kind] ?? BY_TYPE[row.type ?? 'other'] ?? 0.4;
  const people = Number(row.population);
  const generated = row.generated ? GENERATED_DISCOUNT : 0;
  return people > 0 ? Math.max(0.05, Math.min(0.75, base - generated + sizeWeight(people))) : base - generated;
}

const UNKNOWN_PERSON = 0.35;
const GENERATED_DISCOUNT = 0.2;

/** From 0 at 10,000 people to 0.3 at 10 million. */
function sizeWeight(people: number): number {
  return Math.max(0, Math.min(0.3, (Math.log10(people) - 4) / 10));
}

/** Of places: what readers abroad know without more words lies above 0.38, what its neighbours know below. */
const BY_KIND: Readonly<Record<string, number>> = {
  country: 0.95,
  territory: 0.6,
  'world-region': 0.8,
  continent: 0.8,
  'former-state': 0.6,
  'historical-region': 0.6,
  empire: 0.6,
  region: 0.45,
  state: 0.45,
  emirate: 0.45,
  'administrative-region': 0.4,
  canton: 0.4,
  capital: 0.8,
  city: 0.4,
  town: 0.3,
  village: 0.2,
  kibbutz: 0.2,
  moshav: 0.2,
  settlement: 0.25,
  neighbourhood: 0.25,
  camp: 0.3,
  'refugee-camp': 0.3,
  province: 0.4,
  governorate: 0.4,
  ocean: 0.7,
  sea: 0.65,
  gulf: 0.6,
  strait: 0.6,
  canal: 0.6,
  river: 0.55,
  peninsula: 0.45,
  island: 0.4,
  archipelago: 0.45,
  desert: 0.45,
  lake: 0.4,
  mountain: 0.4,
  'mountain-range': 0.45,
  plateau: 0.4,
  bay: 0.4,
  corridor: 0.4,
  'border-crossing': 0.4,
  airport: 0.4,
  port: 0.4,
  'holy-site': 0.5,
  mosque: 0.4,
  palace: 0.4,
  road: 0.4,
  stadium: 0.4,
  intergovernmental: 0.7,
  'regional-bloc': 0.7,
  'un-agency': 0.65,
  'un-body': 0.65,
  'armed-group': 0.6,
  war: 0.6,
};

const BY_TYPE: Readonly<Record<string, number>> = { organization: 0.5, product: 0.45, event: 0.5, place: 0.35 };

const BY_ROLE: Readonly<Record<string, number>> = {
  president: 0.8,
  king: 0.8,
  emir: 0.75,
  sultan: 0.75,
  pope: 0.8,
  'crown-prince': 0.75,
  'prime-minister': 0.75,
  chancellor: 0.75,
  'secretary-general': 0.65,
  'foreign-minister': 0.6,
  'defence-minister': 0.6,
  'vice-president': 0.65,
  'party-leader': 0.6,
  minister: 0.5,
};

const OTHER_ROLE = 0.45;
const STILL_HELD = 0.15;

function roleWeight(held: GlossaryRow['roles'][number]): number {
  return Math.min(1, (BY_ROLE[held.role] ?? OTHER_ROLE) + (held.current ? STILL_HELD : 0));
}
