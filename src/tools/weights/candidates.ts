import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis/analysis';
import { articleOf } from '../../article/article-of';
import type { Knowledge } from '../../recognition/knowledge';
import { passagesOf } from '../../recognition/text/passage';
import { withoutPause } from '../../steps';
import type { SummaryInput } from '../../summary/salience';
import type { Figures } from '../../summary/score';
import { weighingDates } from '../../summary/when';
import { weighingNames } from '../../summary/who-where';
import type { AnsweredArticle } from './answered-article';

/** A name or date that an article's summary may tell. */
interface Candidate {
  readonly figures: Figures<string>;
  /** A careful reader tells it. */
  readonly wanted: boolean;
}

/** What one article may answer to one question. */
export interface Question {
  readonly candidates: readonly Candidate[];
  /** How many answers a careful reader gives; some may not be among the candidates. */
  readonly wanted: number;
}

export const QUESTIONS = ['who', 'where', 'when'] as const;
export type Asked = (typeof QUESTIONS)[number];

/** For each entity the key of the marked names that its mentions share most words with. */
function keysOf({ mentions }: Analysis, { names }: AnsweredArticle): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { paragraph, coreStart, end, entity } of mentions)
    for (const name of names) {
      if (name.paragraph !== paragraph || coreStart >= name.end || name.start >= end) continue;
      const ofEntity = votes.get(entity) ?? new Map<string, number>();
      votes.set(entity, ofEntity);
      const exact = name.start === coreStart && name.end === end;
      ofEntity.set(name.key, (ofEntity.get(name.key) ?? 0) + (exact ? 3 : 1));
    }
  const best = (ofEntity: ReadonlyMap<string, number>): string =>
    [...ofEntity].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return new Map([...votes].map(([entity, ofEntity]) => [entity, best(ofEntity)]));
}

/** The wanted candidates, each key once: of two entities of one key the first counts. */
function labelled(
  wanted: readonly string[],
  candidates: readonly { readonly key: string; readonly figures: Figures<string> }[],
): Question {
  const left = new Set(wanted);
  return {
    wanted: left.size,
    candidates: candidates.map(({ key, figures }) => ({ figures, wanted: left.delete(key) })),
  };
}

/** What an article may answer, by what the engine itself recognises in it. */
export function questionsOf(answered: AnsweredArticle, knowledge: Knowledge): Readonly<Record<Asked, Question>> {
  const { title, published, paragraphs } = answered;
  const article = articleOf({ title, published, paragraphs: [...paragraphs] });
  const analysis = analyse(article, knowledge);
  const texts = [...passagesOf(article)];
  const input: SummaryInput = { ...analysis, article, texts };
  const keys = keysOf(analysis, answered);
  const { actors, places } = withoutPause(weighingNames(input));
  const keyed = ({ entity, figures }: (typeof actors | typeof places)[number]) => ({
    key: keys.get(entity) ?? '',
    figures,
  });
  return {
    who: labelled(answered.who, actors.map(keyed)),
    where: labelled(answered.where, places.map(keyed)),
    when: labelled(
      answered.when,
      withoutPause(weighingDates(input)).map(({ value, figures }) => ({ key: value, figures })),
    ),
  };
}
