import written from '../../assets/licences.json' with { type: 'json' };
import type { Bilingual } from '../analysis/analysis';

interface Licence {
  readonly name: Bilingual;
  readonly address: string;
}

/** Something of others that Hashiya is made with. */
export interface Source {
  readonly name: string;
  /** What it is used for; null where its name says enough. */
  readonly use: Bilingual | null;
  readonly licence: Licence;
  /** Who holds the rights; empty where nobody does or the source does not say. */
  readonly holder: string;
  readonly address: string;
}

/** Texts that the model was learned from and measured on, of which nothing is contained. */
interface LearnedText {
  readonly name: Bilingual;
  /** Which part of it. */
  readonly use: Bilingual;
}

const LICENCES: Readonly<Record<string, Licence>> = written.licences;

function licenceOf(id: string): Licence {
  const licence = LICENCES[id];
  if (!licence) throw new RangeError(`assets/licences.json has no licence ${id}`);
  return licence;
}

/** Where the glossary's data come from, besides what was written for it. */
export const dataSources: readonly Source[] = written.data.map(({ licence, ...source }) => ({
  ...source,
  licence: licenceOf(licence),
}));

/** Whose texts the model was learned from, under no licence to Hashiya: only training and measuring read them. */
export const learnedFrom: readonly LearnedText[] = written.learnedFrom;

/** The libraries in the extension. */
export const libraries: readonly Source[] = written.code.map(({ name, licence, holder, address }) => ({
  name,
  use: null,
  licence: licenceOf(licence),
  holder,
  address,
}));
