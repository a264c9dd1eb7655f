import type { Glossary } from '../../glossary/glossary';
import { isOwn } from '../../glossary/own/layered-glossary';
import type { Candidate } from './candidate';

/** The reader wrote an entry of this name. */
export const isOwnName = ({ target }: Candidate, glossary: Glossary): boolean =>
  target.kind === 'glossary' && target.uses.some(({ entry }) => isOwn(glossary.entry(entry).id));
