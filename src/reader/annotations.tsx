import type { Analysis, Entity, EntityKey, Span } from '../analysis/analysis';
import { askWhy, type NoteFieldEvent, type PageSettings } from '../messages/messages';
import { askBackground } from '../messages/question';
import { digestOf } from '../notes/digest';
import { subjectOf } from '../notes/note';
import { phrase, typePhrase } from '../ui/phrases';
import { Card } from './card/card';
import { CardControl, type CardState } from './card/card-control';
import { CardSurface } from './card/card-surface';
import { correctedMention } from './card/corrected-mention';
import { type CardNote, NoteFieldEvents } from './card/note-frame';
import { ownWords, withoutOwnWords } from './card/own-words';
import type { HighlightStyles } from './highlight-styles';
import { Highlights } from './highlights';
import { type AnalysedArticle, type PlacedMention, PlacedMentions, placeMentions } from './placed-mentions';
import { followPointer } from './pointer';
import { marked } from './quiet';
import { scrollToStretch } from './scrolling';
import { boxesOf, isStillThere, stretchesOf } from './stretches';
import { inTurns } from './turns';
import { keepListening } from './watch/keep-listening';

/** Work on the page's document that must not be taken for the page's own. */
type Quietly = (work: () => void) => void;

const spanOf = ({ paragraph, start, end }: Span): Span => ({ paragraph, start, end });

const isOnScreen = ({ stretches }: PlacedMention): boolean =>
  stretches.flatMap(boxesOf).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);

/** Whether two mentions of one text have words in common. */
function isOfSameWords(
  { mention: one, article }: PlacedMention,
  { mention: other, article: its }: PlacedMention,
): boolean {
  const isOverlapping = one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
  return article.located === its.located && isOverlapping;
}

/** All that is shown on a page: highlights, and one card at a time. Ends with its signal. */
export class Annotations {
  readonly #highlights: Highlights;
  readonly #surface: CardSurface;
  readonly #control: CardControl;
  readonly #noteFields = new NoteFieldEvents();
  readonly #quietly: Quietly;
  #settings: PageSettings;
  /** All that have a place on the page; the popup leads to each. */
  #mentions = new PlacedMentions([]);
  /** Those of them that are marked, and answer the pointer. */
  #marked = new PlacedMentions([]);
  /** The reader wants to see every mention on this page. */
  #isLoud = false;
  #byArticle = new Map<AnalysedArticle, readonly PlacedMention[]>();
  #shown: CardState = { kind: 'closed' };
  /** Of which the reader says that it is told wrongly, in the open card. */
  #corrected: PlacedMention | null = null;
  /** Whose card was shown last: from there «next» goes on. */
  #last: PlacedMention | null = null;

  /** @param addressOf under which notes on an article are kept, now that its reader is in it */
  constructor(
    settings: PageSettings,
    styles: HighlightStyles,
    private readonly addressOf: (article: AnalysedArticle) => string,
    quietly: Quietly,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.#quietly = quietly;
    this.#highlights = new Highlights(settings.highlights, styles);
    const control = new CardControl(
      (state) => this.#showCard(state),
      () => this.#settings.hoverDelay,
    );
    const surface = new CardSurface(
      document,
      {
        pointOver: (over) => control.pointOverCard(over),
        focusInside: (inside) => control.focusInside(inside),
      },
      signal,
    );
    this.#control = control;
    this.#surface = surface;
    followPointer(
      document,
      () => this.#marked,
      {
        pointAt: (placed) => control.pointAt(placed),
        press: (placed) => control.press(placed),
        isFromCard: (event) => this.isFromCard(event),
      },
      signal,
    );
    const closeOnEscape = (event: KeyboardEvent): void => this.#closeOnEscape(event);
    keepListening(document, signal, () => window.addEventListener('keydown', closeOnEscape, { capture: true, signal }));
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /**
   * Annotates these articles, and no others; a card whose mention is gone closes. Finding the mentions' places takes
   * some turns of the page: where they are not wanted any more afterwards, nothing changes and the answer is false.
   */
  async put(articles: readonly AnalysedArticle[], areWanted: () => boolean): Promise<boolean> {
    const placed = new Map<AnalysedArticle, readonly PlacedMention[]>();
    for (const article of articles) placed.set(article, this.#byArticle.get(article) ?? (await placeMentions(article)));
    if (!areWanted()) return false;
    this.#byArticle = placed;
    this.#mentions = new PlacedMentions([...this.#byArticle.values()].flat());
    this.#mark();
    if (this.#shown.kind === 'open') this.#followCard(this.#shown.placed);
    return true;
  }

  /**
   * The page has been read anew: where the same words of the same text are still told of, the open card goes over to what
   * is told now; else it closes, unless the reader is just correcting it.
   */
  #followCard(placed: PlacedMention): void {
    const { all } = this.#mentions;
    if (all.includes(placed)) return;
    const successor = all.find((one) => isOfSameWords(one, placed));
    if (this.#corrected === placed && successor) this.#corrected = successor;
    if (successor) this.#control.handOver(successor);
    else if (this.#corrected !== placed || !placed.stretches.every(isStillThere)) this.#control.close();
  }

  /** Opens the reader's correction in the card, or goes back to what is told; where that is nothing more, the card closes. */
  #correct(placed: PlacedMention, isWrong: boolean): void {
    this.#corrected = isWrong ? placed : null;
    if (!isWrong && !this.#mentions.all.includes(placed)) this.#control.close();
    this.#control.stay();
    const state = this.#shown;
    if (state.kind === 'open') this.#surface.redraw(this.#card(state), state.hold === 'pinned');
  }

  /** Follows a change of the reader's settings. */
  follow(settings: PageSettings): void {
    this.#settings = settings;
    this.#highlights.choose(settings.highlights);
    this.#mark();
  }

  /** Marks every mention on this page, or again only what is marked usually. */
  toggleAll(): void {
    this.#isLoud = !this.#isLoud;
    this.#mark();
  }

  #mark(): void {
    const loudness = this.#isLoud ? { adjectives: true, repeats: true } : this.#settings;
    this.#marked = new PlacedMentions(marked(this.#mentions.all, loudness));
    this.#highlights.put(this.#marked.all);
  }

  /** Whether an event comes out of the card. */
  isFromCard(event: Event): boolean {
    return this.#surface.isSourceOf(event);
  }

  /** Something has happened in the note field of the open card. */
  hearNoteField(key: string, event: NoteFieldEvent): void {
    this.#noteFields.tell(key, event);
  }

  /**
   * Opens the card of the next or previous mention, from the one shown last or, where the reader has left that, from the
   * top of the screen.
   */
  step(step: 1 | -1): void {
    const from = this.#last;
    const isHere =
      from !== null && this.#mentions.all.includes(from) && (this.#shown.kind === 'open' || isOnScreen(from));
    this.#goTo(isHere ? this.#mentions.stepAmong(new Set(this.#marked.all), from, step) : this.#firstOnScreen());
  }

  /** Whom and what an article names on the screen, in reading order. Looking takes some turns of the page. */
  async namedOnScreen(article: AnalysedArticle): Promise<EntityKey[]> {
    const named = new Set<EntityKey>();
    await inTurns(this.#byArticle.get(article) ?? [], (placed) => {
      const { entity } = placed.mention;
      if (!named.has(entity) && isOnScreen(placed)) named.add(entity);
    });
    return [...named];
  }

  /** Scrolls to a place of an article, lights it up and opens its card, if it has one. False if it is gone. */
  show(article: AnalysedArticle, span: Span): boolean {
    const placed = this.#mentions.on(article, span);
    const stretches = placed?.stretches ?? stretchesOf(article.located, span);
    const first = stretches[0];
    if (!first || !stretches.every(isStillThere)) return false;
    scrollToStretch(first);
    this.#highlights.flash(stretches);
    if (placed) this.#control.goTo(placed, false);
    return true;
  }

  #firstOnScreen(): PlacedMention | null {
    const { all } = this.#marked;
    return all.find(({ stretches }) => stretches.flatMap(boxesOf).some(({ top }) => top >= 0)) ?? all.at(-1) ?? null;
  }

  #goTo(placed: PlacedMention | null): void {
    const first = placed?.stretches[0];
    if (!placed || !first) return;
    scrollToStretch(first);
    this.#control.goTo(placed, true);
  }

  #showCard(state: CardState): void {
    const before = this.#shown;
    this.#shown = state;
    if (state.kind === 'open') this.#last = state.placed;
    if (state.kind === 'closed') {
      this.#corrected = null;
      this.#quietly(() => this.#surface.hide());
      this.#highlights.markCurrent(null);
      return;
    }
    const staysInView = state.hold === 'pinned';
    if (before.kind === 'open' && before.placed === state.placed) this.#surface.redraw(this.#card(state), staysInView);
    else {
      this.#quietly(() => this.#surface.show(this.#card(state), state.placed, staysInView));
      this.#highlights.markCurrent(state.placed);
    }
    if (state.byKeyboard) this.#surface.takeFocus();
  }

  #card({ placed, hold, byKeyboard }: CardState & { kind: 'open' }) {
    const { mention, article } = placed;
    const entity = article.analysis.entities[mention.entity];
    if (!entity) return null;
    const { all } = this.#mentions;
    const shown = withoutOwnWords(entity, mention);
    const address = this.addressOf(article);
    const place = [shown.name.ar, typePhrase(entity.type), String(all.indexOf(placed) + 1), String(all.length)];
    return (
      <Card
        subject={`${address} ${mention.entity} ${entity.glossary ?? entity.name.ar}`}
        entity={shown}
        entities={article.analysis.entities}
        mention={`${mention.paragraph} ${mention.start}`}
        note={this.#noteOn(address, article.analysis, entity)}
        correction={{ mention: correctedMention(mention, entity, address), events: this.#noteFields }}
        isCorrecting={this.#corrected === placed}
        pinned={hold === 'pinned'}
        announcement={byKeyboard ? phrase('cardStep', ...place) : ''}
        actions={{
          step: (step) => this.#goTo(this.#mentions.stepWithinEntity(placed, step)),
          pin: (pinned) => this.#control.pin(pinned),
          close: () => this.#control.close(),
          correct: (isWrong) => this.#correct(placed, isWrong),
          why: () => askBackground(askWhy, { article: article.analysis.article, address, span: spanOf(mention) }),
        }}
      />
    );
  }

  #noteOn(address: string, analysis: Analysis, entity: Entity): CardNote {
    const place = { ...digestOf(address, analysis), subject: subjectOf(entity) };
    return { place, about: ownWords(entity), events: this.#noteFields };
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#shown.kind === 'closed') return;
    if (this.#surface.hasFocus) event.stopImmediatePropagation();
    this.#control.close();
  }

  #end(): void {
    this.#control.close();
    this.#highlights.stop();
  }
}
