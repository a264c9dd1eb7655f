import { type Proposals, proposing } from '../../../src/recognition/proposals/proposals';
import { withoutPause } from '../../../src/steps';
import { articleOf } from '../../../src/tools/annotate/annotate-line';
import { loadGlossary } from '../../../src/tools/load-glossary';

/** The glossary as it is shipped. */
export const glossary = loadGlossary();

/** What glossary and rules propose for an article of these paragraphs. */
export const proposed = (...paragraphs: string[]): Proposals =>
  withoutPause(proposing(articleOf({ paragraphs }), glossary));
