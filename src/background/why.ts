import { analysing } from '../analyse';
import type { Span } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Decision } from '../inspection';
import { CORRECTED_LINK } from '../recognition/corrections/corrected-links';
import type { Knowledge } from '../recognition/knowledge';
import type { Steps } from '../steps';

/** Why a name is told: ids of what spoke for it, the weightiest first. */
export interface Why {
  /** That it is a name of this kind, 0 to 1; null where no model has weighed it. */
  readonly sureness: number | null;
  readonly because: readonly string[];
}

/** What speaks for a name's kind may take turns with what speaks for its entry; a reader wants to know the entry first. */
const STAGES_TOLD = ['links', 'names'] as const;

/** Reads the article once more and listens to what is decided of one name. */
export function* askingWhy(article: Article, { paragraph, start, end }: Span, knowledge: Knowledge): Steps<Why> {
  const heard: Decision[] = [];
  const hear = (decision: Decision): void => {
    const isHere = decision.paragraph === paragraph && decision.start < end && start < decision.end;
    if (isHere && decision.kept) heard.push(decision);
  };
  const { mentions } = yield* analysing(article, knowledge, { hear });
  const mention = mentions.find((one) => one.paragraph === paragraph && one.start < end && start < one.end);
  // What the reader has said by themselves needs no other reasons.
  if (heard.some(({ rule }) => rule === CORRECTED_LINK)) return { sureness: null, because: [CORRECTED_LINK] };
  const because = STAGES_TOLD.flatMap((stage) =>
    heard.filter((decision) => decision.stage === stage).flatMap((decision) => decision.because ?? []),
  );
  return { sureness: knowledge.tagger && mention ? mention.confidence : null, because: [...new Set(because)] };
}
