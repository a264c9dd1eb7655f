import { articleOf } from '../../../src/article/article-of';
import { type Proposals, proposing } from '../../../src/recognition/proposals/proposals';
import { withoutPause } from '../../../src/steps';
import { knowledge } from '../../shipped-knowledge';

/** The glossary as it is shipped. */
export const { glossary } = knowledge;

/** What glossary and rules propose for an article of these paragraphs. */
export const proposed = (...paragraphs: string[]): Proposals =>
  withoutPause(proposing(articleOf({ paragraphs }), glossary));
