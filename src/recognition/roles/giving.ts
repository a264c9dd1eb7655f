import type { Glossary } from '../../glossary/glossary';
import { type Inspection, inForce } from '../../inspection';
import type { Steps } from '../../steps';
import type { Cluster, Named } from '../links/link';
import type { ReadPassage } from '../proposals/listed-names';
import { spanOf } from '../text/passage';
import { DERIVING_RULES } from './derived';
import { type GivenRole, wordsOf } from './given';
import { HOLDER_RULES } from './holders';
import { type PhraseRules, phraseRules, phrasesIn, type RolePhrase } from './phrase';
import { type Scene, sceneOf } from './scene';
import { tellingOf } from './telling';

/** Wordings of one person's role that are kept; nobody is introduced in more ways. */
const MOST_ROLES = 50;

/** The roles of an article. */
export interface Roles {
  /** What it gives to each person, most telling first, each wording once. */
  readonly of: ReadonlyMap<Cluster, readonly GivenRole[]>;
  /** Every role phrase, passage by passage, held by somebody named beside it or not. */
  readonly phrases: readonly (readonly RolePhrase[])[];
}

/** Gives the roles of one passage after the other. */
class RoleGiver {
  readonly #rules: PhraseRules;
  readonly #holders: typeof HOLDER_RULES;
  readonly #deriving: typeof DERIVING_RULES;
  readonly #hear: Inspection['hear'];
  readonly #of = new Map<Cluster, Map<string, GivenRole>>();

  constructor(inspection: Inspection) {
    this.#rules = phraseRules(inspection);
    this.#holders = inForce(HOLDER_RULES, inspection);
    this.#deriving = inForce(DERIVING_RULES, inspection);
    this.#hear = inspection.hear;
  }

  /** Reads a passage's phrases and gives them to those who hold them. */
  read(scene: Scene): readonly RolePhrase[] {
    const phrases = phrasesIn(scene, this.#rules);
    const given: GivenRole[] = [];
    let previous: { readonly phrase: RolePhrase; readonly holder: Named | null } | null = null;
    for (const phrase of phrases) {
      for (const { holder, ...office } of phrase.inner)
        given.push(this.#give(roleOf({ ...phrase, ...office }, holder), 'roles/holder-of-inner-office'));
      let holder: Named | null = null;
      for (const { id, decide } of this.#holders) {
        const verdict = decide({ phrase, previous });
        if (!verdict) continue;
        holder = verdict.holder;
        if (holder) given.push(this.#give(roleOf(phrase, holder), id));
        else this.#refuse(phrase, id);
        break;
      }
      previous = { phrase, holder };
    }
    for (let at = 0; at < scene.passage.words.length; at++)
      for (const { id, derive } of this.#deriving) for (const role of derive(scene, at, given)) this.#give(role, id);
    return phrases;
  }

  /** Everybody's roles, most telling first. */
  *sorting(): Steps<ReadonlyMap<Cluster, readonly GivenRole[]>> {
    const sorted = new Map<Cluster, readonly GivenRole[]>();
    for (const [cluster, roles] of this.#of) {
      yield;
      sorted.set(
        cluster,
        [...roles.values()].sort((a, b) => b.telling - a.telling),
      );
    }
    return sorted;
  }

  #give(role: GivenRole, rule: string): GivenRole {
    const { cluster } = role.holder;
    const known = this.#of.get(cluster) ?? new Map<string, GivenRole>();
    this.#of.set(cluster, known);
    if (known.size < MOST_ROLES && !known.has(role.text)) known.set(role.text, role);
    this.#tell(role, rule, true, `«${role.text}» is ${cluster.name}`);
    return role;
  }

  #refuse(phrase: RolePhrase, rule: string): void {
    this.#tell({ ...phrase, passage: phrase.scene.passage }, rule, false, 'nobody named beside it holds it');
  }

  #tell(
    role: Pick<GivenRole, 'passage' | 'from' | 'to' | 'proclitics'>,
    rule: string,
    kept: boolean,
    why: string,
  ): void {
    if (!this.#hear) return;
    const { passage, from, to, proclitics } = role;
    const { coreStart: start, end } = spanOf(passage, from, to, proclitics);
    const words = passage.text.text.original.slice(start, end);
    this.#hear({ stage: 'roles', rule, paragraph: passage.paragraph, start, end, words, kept, why });
  }
}

function roleOf(phrase: RolePhrase, holder: Named): GivenRole {
  const { scene, from, to, proclitics, title, former } = phrase;
  const { passage } = scene;
  const text = wordsOf(passage, { from, to, proclitics });
  return { passage, from, to, proclitics, title, text, former, telling: tellingOf(phrase), holder };
}

/**
 * Reads what an article says people are, once it is known who is named where: the role phrases of each passage and to whom
 * each belongs, a passage a step. Names come in reading order. Linear in the article's length.
 */
export function* givingRoles(
  passages: readonly ReadPassage[],
  named: readonly Named[],
  glossary: Glossary,
  inspection: Inspection = {},
): Steps<Roles> {
  const ofPassage = new Map<ReadPassage, Named[]>();
  for (const one of named) {
    const known = ofPassage.get(one.candidate.passage);
    if (known) known.push(one);
    else ofPassage.set(one.candidate.passage, [one]);
  }
  const giver = new RoleGiver(inspection);
  const phrases: (readonly RolePhrase[])[] = [];
  for (const passage of passages) {
    yield;
    phrases.push(giver.read(sceneOf(passage, ofPassage.get(passage) ?? [], glossary)));
  }
  return { of: yield* giver.sorting(), phrases };
}
