import weights from '../../../assets/recognition/link-weights.json' with { type: 'json' };
import type { EntryNumber, Glossary } from '../../glossary/glossary';
import { isOwn } from '../../glossary/own/layered-glossary';
import { type Inspection, inForce } from '../../inspection';
import { type Candidate, nameOf } from '../proposals/candidate';
import type { ListedUse } from '../proposals/listed-names';
import type { ArticleEvidence } from './article-evidence';
import type { LinkRule, MeantEntry, NameHere } from './evidence';
import { partsOf } from './full-names';
import { rulesOfArticle } from './rules-of-article';
import { rulesOfName } from './rules-of-name';
import { rulesOfSurroundings } from './rules-of-surroundings';
import { tell } from './tell';

/** All that speaks for or against an entry. */
export const linkRules: readonly LinkRule[] = [...rulesOfName, ...rulesOfSurroundings, ...rulesOfArticle];

const weightOf: Readonly<Record<string, number>> = weights.evidence;

const weightedRules = linkRules.map((rule) => ({ ...rule, weight: weightOf[rule.id] ?? 0 }));

/** Entries that are weighed for one name; more namesakes are not told apart. */
const MOST_MEANT = 16;

/** An entry with what its evidence comes to. */
interface Weighed {
  readonly meant: MeantEntry;
  readonly score: number;
}

/** Decides which entry each name of an article means: the one that most speaks for, if that is more than for none. */
export class EntryChooser {
  readonly #rules: readonly (LinkRule & { readonly weight: number })[];

  constructor(
    private readonly article: ArticleEvidence,
    private readonly glossary: Glossary,
    private readonly inspection: Inspection,
  ) {
    this.#rules = inForce(weightedRules, inspection);
  }

  /** The use that a name has here; undefined where none of its entries beats «none of them». */
  chosen(candidate: Candidate): ListedUse | undefined {
    const { target } = candidate;
    if (target.kind === 'article') return undefined;
    const uses = target.uses.slice(0, MOST_MEANT);
    const own = uses.find(({ entry }) => isOwn(this.glossary.entry(entry).id));
    if (own) return own;
    if (candidate.form === 'nisba' && uses.length === 1) return uses[0];
    const name = this.#nameHere(candidate);
    const weighed = uses.map((use) => this.#weighed(name, use, uses)).sort((a, b) => b.score - a.score);
    const [best] = weighed;
    const needed = candidate.form === 'nisba' ? Number.NEGATIVE_INFINITY : weights.none;
    const kept = best !== undefined && best.score >= needed;
    if (best) this.#tell(name, best, kept);
    return kept ? best.meant.use : undefined;
  }

  #nameHere(candidate: Candidate): NameHere {
    const { passage, from, to, proclitics } = candidate;
    const key = (passage.keys[from] ?? '').slice(proclitics);
    const parts = candidate.type === 'person' ? partsOf(nameOf(candidate)) : [];
    return { candidate, words: to - from, key, parts, titles: this.article.titlesBeside(passage, from, to) };
  }

  #weighed(name: NameHere, use: ListedUse, uses: readonly ListedUse[]): Weighed {
    const entry = this.glossary.entry(use.entry);
    const meant: MeantEntry = { use, number: use.entry, entry, alone: isAlone(use.entry, uses) };
    let score = 0;
    for (const { weight, strength } of this.#rules) score += weight * strength(name, meant, this.article);
    return { meant, score };
  }

  #tell(name: NameHere, { meant, score }: Weighed, kept: boolean): void {
    const { hear } = this.inspection;
    if (!hear) return;
    const points = this.#rules.map(({ id, weight, strength }) => ({
      id,
      points: weight * strength(name, meant, this.article),
    }));
    hear(tell(name.candidate, { entry: meant.entry.id, score, needed: weights.none, points, kept }));
  }
}

/** No other entry is among the uses. */
const isAlone = (entry: EntryNumber, uses: readonly ListedUse[]): boolean => uses.every((use) => use.entry === entry);
