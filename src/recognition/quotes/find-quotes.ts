import type { EntityKey, Mention, Quote, Reference } from '../../analysis/analysis';
import { type Inspection, inForce, type Rule } from '../../inspection';
import type { Steps } from '../../steps';
import { inText, type PlacedText } from '../text/in-texts';
import { isTitle } from '../text/lexicon';
import { CLAUSE_RULES } from './clause-rules';
import type { Cue } from './cues';
import { Descriptions } from './descriptions';
import { HEADLINE_RULES } from './headline-rules';
import { MARK_RULES } from './mark-rules';
import { markedStretches, type QuotedStretch } from './marked-stretches';
import { type Entities, keyAt, type Meant, opensSentence, pausesBefore } from './marked-text';
import { NAMING_RULES } from './naming-rules';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { withClosingMark } from './quoted-spans';
import { type Actor, Scene } from './scene';
import { type Asking, CUE_RULES, QUOTE_SPEAKER_RULES, type Speaker } from './speaker-rules';
import { afterContrast, asFor, deedIsFeminine, isFeminineWord, statements } from './speech';
import { type Statement, statement } from './statement';
import { SUBJECT_RULES } from './subject-rules';

/** All that the search for quotations goes by; ids begin with `quotes/`. */
export const QUOTE_RULES: readonly Rule[] = [
  ...MARK_RULES,
  ...CLAUSE_RULES,
  ...HEADLINE_RULES,
  ...CUE_RULES,
  ...QUOTE_SPEAKER_RULES,
  ...SUBJECT_RULES,
  ...NAMING_RULES,
];

/** The rules of an analysis. */
const rulesOf = (inspection: Inspection) => ({
  marks: inForce(MARK_RULES, inspection),
  clauses: inForce(CLAUSE_RULES, inspection),
  headlines: inForce(HEADLINE_RULES, inspection),
  cues: inForce(CUE_RULES, inspection),
  quoted: inForce(QUOTE_SPEAKER_RULES, inspection),
  subjects: inForce(SUBJECT_RULES, inspection),
  names: inForce(NAMING_RULES, inspection),
});

/** Words that may stand beside a sentence before its first comma. */
const ASIDE = 8;
/** Speakers of a sentence that are remembered. */
const MOST_TOLD = 4;
/** Words after a verb of speech in which «في بيان» tells where it was said. */
const PAPER = 16;

/** «أما وزير الصحة في الحكومة فلان ف…»: the one person named in all that stands before the ف; null where there are several. */
function onlyPerson({ parts }: NounPhrase): EntityKey | null {
  const [person, ...others] = parts.filter(({ name }) => name?.type === 'person');
  return others.length === 0 ? (person?.name?.entity ?? null) : null;
}

/** Reads an article's texts in order. */
class QuoteFinder {
  readonly quotes: Quote[] = [];
  readonly #rules: ReturnType<typeof rulesOf>;
  readonly #hear: Inspection['hear'];
  readonly #scene: Scene;
  /** Who has been told to speak in the sentence so far. */
  #told: readonly Speaker[] = [];
  #open = false;

  constructor(entities: Entities, inspection: Inspection) {
    this.#rules = rulesOf(inspection);
    this.#hear = inspection.hear;
    this.#scene = new Scene(new Descriptions(entities));
  }

  title(text: PlacedText, names: readonly Mention[]): void {
    for (const { id, quote } of this.#rules.headlines) {
      const found = quote(text.text, names);
      if (!found) continue;
      this.#add(text, found, { entity: found.speaker, rule: id }, id);
      return;
    }
  }

  read(
    text: PlacedText,
    mentions: readonly Mention[],
    references: readonly Reference[],
    roles: readonly Meant[],
  ): void {
    const { stretches, open } = markedStretches(text, mentions, this.#rules.marks, this.#open, this.#hear);
    this.#open = open;
    const part = statement(text, { mentions, references, roles }, stretches);
    this.#scene.read(part);
    let reported = 0;
    for (let at = 0; at < part.length; at++) {
      if (opensSentence(part, at)) this.#begin(part, at);
      const name = part.nameAt[at];
      if (name) this.#scene.name(name.entity);
      const quote = part.quoteAt[at];
      if (quote && quote !== part.quoteAt[at - 1]) this.#addDirect(text, part, at, quote);
      const cue = at >= reported ? part.cueAt[at] : undefined;
      if (!cue) continue;
      const speaker = this.#speakerOf(cue);
      if (speaker) this.#told = [...this.#told.slice(-MOST_TOLD), speaker];
      reported = this.#addClause(text, part, cue) ?? reported;
    }
  }

  /** A sentence begins: with its subject, or a verb before it. */
  #begin(part: Statement, at: number): void {
    this.#told = [];
    const first = afterContrast((word) => keyAt(part, word), at);
    this.#scene.begin(part.cueAt[first] || part.quoteAt[first] ? undefined : this.#topic(part, first));
  }

  #topic(part: Statement, at: number, start = at): Actor | undefined {
    if (asFor.has(keyAt(part, at))) {
      const phrase = nounPhrase(part, at + 1);
      const entity = this.#named(phrase) ?? onlyPerson(phrase);
      return { entity, paragraph: part.paragraph, feminine: undefined, opens: true };
    }
    const feminine = part.nameAt[at] ? undefined : deedIsFeminine(keyAt(part, at));
    const name = part.nameAt[at];
    const begins = name?.form === 'name' || part.holderAt.has(at) || isTitle(keyAt(part, at));
    if (feminine === undefined && !begins && at === start) return this.#topicAfterPause(part, at);
    if (feminine === undefined && !begins) return undefined;
    const phrase = nounPhrase(part, begins ? at : at + 1, begins);
    const entity = this.#named(phrase);
    if (entity === undefined) return this.#scene.lastSpeaker(feminine);
    // «دبي، …» tells where it was written.
    if (begins && name?.type === 'place') return undefined;
    const her = begins && name?.type === 'organization' && isFeminineWord(keyAt(part, at));
    return { entity, paragraph: part.paragraph, feminine: her ? true : feminine, opens: begins };
  }

  /** «ومن جانبه، زار فلان»: the sentence begins after some words beside it. */
  #topicAfterPause(part: Statement, start: number): Actor | undefined {
    for (let at = start + 1; at < start + ASIDE && at < part.length && !opensSentence(part, at); at++) {
      if (part.cueAt[at] || part.quoteAt[at]) return undefined;
      if (pausesBefore(part, at)) return this.#topic(part, at, start);
    }
    return undefined;
  }

  #named(phrase: NounPhrase): EntityKey | null | undefined {
    for (const { names } of this.#rules.names) {
      const entity = names(phrase, this.#scene);
      if (entity !== undefined) return entity;
    }
    return phrase.main.length > 0 ? null : undefined;
  }

  readonly #subjectOf = ({ at, after, verb }: Extract<Cue, { kind: 'verb' }>): Speaker => {
    const named = (words: NounPhrase): EntityKey | null | undefined => this.#named(words);
    const asked = { at, verb, phrase: nounPhrase(this.#scene.part, after), scene: this.#scene, named };
    const feminine = verb.plural ? undefined : verb.feminine;
    for (const { id, subject } of this.#rules.subjects) {
      const entity = subject(asked);
      if (entity !== undefined) return { entity, rule: id, feminine };
    }
    return { entity: null, rule: null };
  };

  #asking(): Asking {
    const named = (words: NounPhrase): EntityKey | null | undefined => this.#named(words);
    return { scene: this.#scene, told: this.#told, named, subjectOf: this.#subjectOf };
  }

  #speakerOf(cue: Cue): Speaker | undefined {
    const rule = this.#rules.cues.find(({ kind }) => kind === cue.kind);
    const speaker = rule?.speaker(cue, this.#asking());
    if (speaker && cue.kind === 'verb') this.#heardSpeaking(cue, speaker);
    // «وفي رأي فلان … وقال»; an agency that is quoted does not go on by itself.
    if (cue.kind === 'source' && speaker?.entity && this.#scene.descriptions.typeOf(speaker.entity) === 'person')
      this.#scene.speak(speaker.entity, undefined);
    return speaker;
  }

  #heardSpeaking({ at, after, verb }: Extract<Cue, { kind: 'verb' }>, { entity, rule }: Speaker): void {
    const { part } = this.#scene;
    this.#scene.speak(entity, verb.plural ? undefined : verb.feminine);
    if (entity !== null && rule === 'quotes/subject-after' && !verb.plural)
      this.#scene.tellGender(entity, verb.feminine);
    const papers: string[] = [];
    for (let word = after; word < Math.min(part.length, at + PAPER) && !opensSentence(part, word); word++)
      if (statements.has(keyAt(part, word)) && keyAt(part, word - 1) === 'في') papers.push(keyAt(part, word));
    this.#scene.make(papers, entity);
  }

  #addDirect(text: PlacedText, part: Statement, at: number, stretch: QuotedStretch): void {
    let next = at;
    while (next < part.length && part.quoteAt[next] === stretch) next++;
    const before = this.quotes.at(-1);
    const last = before && part.paragraph - before.paragraph <= 1 ? before : undefined;
    const speakerOf = (cue: Cue): Speaker | undefined => this.#speakerOf(cue);
    const asked = { at, next, last, stretch, asking: this.#asking(), speakerOf };
    let speaker: Speaker | undefined;
    for (const rule of this.#rules.quoted) speaker ??= rule.speaker(asked);
    this.#add(text, { ...stretch, direct: true }, speaker, stretch.rule);
  }

  /** What is said after a cue without marks; the word after it. */
  #addClause(text: PlacedText, part: Statement, cue: Cue): number | null {
    for (const { id, said } of this.#rules.clauses) {
      const found = said(part, cue);
      if (!found) continue;
      const start = part.text.words[found.from]?.start ?? 0;
      const last = part.text.words[found.to - 1]?.end ?? start;
      const end = withClosingMark(part.text.text.original, start, last);
      this.#add(text, { start, end, direct: false }, this.#told.at(-1), id);
      return found.to;
    }
    return null;
  }

  #add(
    { paragraph, text }: PlacedText,
    { start, end, direct }: Pick<Quote, 'start' | 'end' | 'direct'>,
    speaker: Speaker | undefined,
    rule: string,
  ): void {
    const entity = speaker?.entity ?? null;
    this.quotes.push({ paragraph, start, end, speaker: entity, direct });
    const by = entity === null ? 'nobody known said it' : `said by ${entity}`;
    const why = speaker?.rule ? `${by}: ${speaker.rule}` : by;
    const words = text.text.original.slice(start, end);
    this.#hear?.({ stage: 'quotes', rule, paragraph, start, end, words, kept: true, why });
  }
}

/** Where roles are told of their holders, in reading order; an entity a step. */
function* findingRoles(entities: Entities): Steps<readonly Meant[]> {
  const all: Meant[] = [];
  for (const [entity, { roles }] of Object.entries(entities)) {
    for (const { paragraph, start, end } of roles) all.push({ paragraph, start, end, entity });
    yield;
  }
  return all.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
}

/**
 * What people are quoted as saying, in reading order: what stands in quotation marks and what follows a word of speech
 * without them, with the speaker where the words tell for sure; one text a step. Texts, mentions and references are given in
 * reading order. Linear; throws on no text. Rules: docs/decisions/0007-who-where-when.md.
 */
export function* findingQuotes(
  texts: readonly PlacedText[],
  mentions: readonly Mention[],
  references: readonly Reference[],
  entities: Entities,
  inspection: Inspection = {},
): Steps<readonly Quote[]> {
  const finder = new QuoteFinder(entities, inspection);
  const roles = yield* findingRoles(entities);
  for (const text of texts) {
    const names = inText(mentions, text);
    if (text.paragraph < 0) finder.title(text, names);
    else finder.read(text, names, inText(references, text), inText(roles, text));
    yield;
  }
  return finder.quotes;
}
