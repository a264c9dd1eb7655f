import { articleOf } from '../../../src/article/article-of';
import { WordViews } from '../../../src/recognition/model/word-view';
import { proposing } from '../../../src/recognition/proposals/proposals';
import { withoutPause } from '../../../src/steps';
import type { MarkedArticle } from '../../../src/tools/training/corpus';
import { answersOf, type Examples, examplesOf } from '../../../src/tools/training/examples';
import { knowledge } from '../../shipped-knowledge';

const { glossary } = knowledge;
const views = new WordViews(null);

/** The examples of a marked article, over the real glossary and without word clusters. */
export function examplesWith({ paragraphs, marks }: MarkedArticle): Examples {
  const proposals = withoutPause(proposing(articleOf({ paragraphs }), glossary));
  const answers = proposals.passages.map((passage) =>
    answersOf(
      passage,
      marks.filter(({ paragraph }) => paragraph === passage.paragraph),
    ),
  );
  return examplesOf(proposals, answers, glossary, views);
}
