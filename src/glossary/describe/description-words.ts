import type { Bilingual } from '../../analysis/analysis';
import type { Vocabulary } from './vocabulary';

/** What descriptions take from other entries. */
export interface DescriptionWords {
  readonly vocabulary: Vocabulary;
  /** Masculine nisba of a country by ISO code. */
  nisba(country: string): string | undefined;
  /** English adjective of a country by ISO code; empty where it has none. */
  demonym(country: string): string;
  /** Name of a country by ISO code, or of an organization by its id without folder; the id itself where unknown. */
  named(id: string): Bilingual;
  /** Year in which a country came to be, by ISO code; empty where its row does not tell. */
  foundedIn(country: string): string;
  /** «من موناكو», «from Monaco»; empty without a country. */
  from(country: string): Bilingual;
}
