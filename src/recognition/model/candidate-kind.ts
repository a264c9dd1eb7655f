import type { EntityType } from '../../analysis/entity-types';

import type { Candidate } from '../proposals/candidate';
import type { Kind } from './tags';

/** As which of the model's kinds an entity of a type is found. */
export const KIND_OF: Readonly<Record<EntityType, Kind>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'other',
  product: 'other',
  work: 'other',
  other: 'other',
};

/** As which of the model's kinds a candidate would be found. */
export const kindOfCandidate = ({ form, type }: Candidate): Kind => (form === 'nisba' ? 'nisba' : KIND_OF[type]);
