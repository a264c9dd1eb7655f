import type { EntityKey } from '../../analysis/analysis';
import type { Descriptions } from './descriptions';
import type { Statement } from './statement';

/** Who spoke, or did something, and how the verb said it. */
export interface Actor {
  /** Null for somebody the article does not name. */
  readonly entity: EntityKey | null;
  readonly paragraph: number;
  /** Undefined where no word tells. */
  readonly feminine: boolean | undefined;
  /** The sentence begins with him or her, no verb before. */
  readonly opens?: boolean;
}

/** Names back to which «الوزير» or «الحركة» may refer. */
const RECENT = 40;
/** Paragraphs over which the one who spoke last is still meant by «وأضاف». */
const CARRY = 2;

/** Whoever does not differ in gender, as far as both are told. */
const agrees = (actor: Actor, feminine: boolean | undefined): boolean =>
  feminine === undefined || actor.feminine === undefined || actor.feminine === feminine;

/** What has been read of an article: who was named, who spoke last, whom the sentence is about. */
export class Scene {
  readonly descriptions: Descriptions;
  /** Whom the sentence is about; undefined where its beginning does not tell. */
  topic: Actor | undefined;
  #part: Statement | undefined;
  #speaker: Actor | undefined;
  #earlierTopic: Actor | undefined;
  readonly #genders = new Map<EntityKey, boolean>();
  readonly #makers = new Map<string, Actor>();
  #named: EntityKey[] = [];

  constructor(descriptions: Descriptions) {
    this.descriptions = descriptions;
  }

  read(part: Statement): void {
    this.#part = part;
    this.#named = this.#named.slice(-RECENT);
  }

  /** The text that is read. */
  get part(): Statement {
    if (!this.#part) throw new Error('no text is read');
    return this.#part;
  }

  name(entity: EntityKey): void {
    if (this.#named.at(-1) !== entity) this.#named.push(entity);
  }

  /** Those named lately, each once. */
  get named(): readonly EntityKey[] {
    return [...new Set(this.#named.slice(-RECENT))];
  }

  /** Whoever does not differ in gender from how verbs have told of it before. */
  mayBe(entity: EntityKey, feminine: boolean): boolean {
    const known = this.#genders.get(entity);
    return known === undefined || known === feminine;
  }

  tellGender(entity: EntityKey, feminine: boolean): void {
    this.#genders.set(entity, feminine);
  }

  /** Somebody has said something in a statement, a report or the like: «البيان» is it from here on. */
  make(papers: readonly string[], entity: EntityKey | null): void {
    for (const paper of papers)
      this.#makers.set(paper, { entity, paragraph: this.part.paragraph, feminine: undefined });
  }

  /** Whose «بيان» the text speaks of; undefined where it has told of none lately. */
  makerOf(paper: string): EntityKey | null | undefined {
    const maker = this.#makers.get(paper);
    return maker && this.part.paragraph - maker.paragraph <= CARRY ? maker.entity : undefined;
  }

  speak(entity: EntityKey | null, feminine: boolean | undefined): void {
    this.#speaker = { entity, paragraph: this.part.paragraph, feminine };
    this.#earlierTopic = undefined;
  }

  /** A sentence begins, about somebody, or nobody knows about whom. */
  begin(topic: Actor | undefined): void {
    if (this.topic) this.#earlierTopic = this.topic;
    this.topic = topic;
  }

  /** The one who spoke last, if it may still be he or she. */
  lastSpeaker(feminine?: boolean): Actor | undefined {
    const last = this.#speaker;
    return last && this.part.paragraph - last.paragraph <= CARRY && agrees(last, feminine) ? last : undefined;
  }

  /** The one the sentence is about, or the one before if nobody has spoken since. */
  lastTopic(feminine?: boolean): Actor | undefined {
    const last = this.#earlierTopic;
    return last && this.part.paragraph - last.paragraph <= 1 && agrees(last, feminine) ? last : undefined;
  }

  ofSentence(feminine?: boolean): Actor | undefined {
    return this.topic && agrees(this.topic, feminine) ? this.topic : undefined;
  }
}
