import type { Analysis, EntityKey, Span } from '../analysis/analysis';
import type { FrameEvent } from '../messages/frame';
import type { PageSettings } from '../messages/messages';
import type { NotedOnPage } from '../messages/noted';
import type { PassageSelector } from '../notes/anchors/passage';
import { CardControl, type CardState, type OpenCard } from './card/card-control';
import { cardOf } from './card/card-of';
import { CardSurface } from './card/card-surface';
import type { CardTarget } from './card/card-target';
import { FrameEvents } from './card/frame-events';
import { tellsMore } from './card/telling';
import type { HighlightStyles } from './highlight-styles';
import { Highlights } from './highlights';
import { firstOnScreen, isOnScreen, MarkedMentions } from './marked-mentions';
import { NoteButton } from './passages/note-button';
import { NotedPassages } from './passages/noted-passages';
import { PageSelection } from './passages/page-selection';
import type { PlacedPassage } from './passages/placed-passages';
import {
  type AnalysedArticle,
  type PlacedMention,
  type PlacedMentions,
  type PlacedName,
  shareLetters,
} from './placed-mentions';
import { followPointer } from './pointer';
import { scrollToStretch } from './scrolling';
import { isStillThere, stretchesOf } from './stretches';
import { keepListening } from './watch/keep-listening';

/** Work on the page's document that must not be taken for the page's own. */
type Quietly = (work: () => void) => void;

/** Whether two mentions of one text have words in common. */
function isOfSameWords(one: PlacedMention, other: PlacedMention): boolean {
  return one.article.located === other.article.located && shareLetters(one.mention, other.mention);
}

/** A passage may be longer than the screen. */
const staysInView = ({ hold, placed }: OpenCard): boolean => hold === 'pinned' || placed.kind === 'passage';

/** All that is shown on a page: highlights, and one card at a time. Ends with its signal. */
export class Annotations {
  readonly #highlights: Highlights;
  readonly #mentions: MarkedMentions;
  readonly #surface: CardSurface;
  readonly #control: CardControl;
  readonly #button: NoteButton;
  readonly #noted = new NotedPassages();
  readonly #selection = new PageSelection();
  readonly #frames = new FrameEvents();
  readonly #quietly: Quietly;
  #settings: PageSettings;
  #shown: CardState = { kind: 'closed' };
  /** Of which the reader says that it is told wrongly, in the open card. */
  #corrected: PlacedName | null = null;
  /** Whose card was shown last: from there «next» goes on. */
  #last: PlacedMention | null = null;

  /** @param addressOf under which notes on an article are kept, now that its reader is in it; null where none are */
  constructor(
    settings: PageSettings,
    styles: HighlightStyles,
    private readonly addressOf: (article: AnalysedArticle) => string | null,
    quietly: Quietly,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.#quietly = quietly;
    this.#highlights = new Highlights(styles);
    this.#mentions = new MarkedMentions(this.#highlights);
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
      { mentions: () => this.#mentions.marked, passages: () => this.#noted.placed },
      {
        pointAt: (placed) => control.pointAt(placed && tellsMore(placed) ? placed : null),
        press: (placed) => control.press(placed),
        hasSelection: () => this.#selection.range !== null,
        isFromCard: (event) => this.isFromCard(event),
      },
      signal,
    );
    this.#button = new NoteButton(
      document,
      {
        isSelected: () => this.#selection.range !== null,
        selected: () => (this.#settings.noteButton ? this.#selected() : null),
        press: (placed) => control.goTo(placed, false),
        quietly,
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
    const placed = await this.#mentions.place(articles);
    if (!areWanted()) return false;
    this.#noted.put(articles);
    this.#selection.put(articles.map(({ located }) => located));
    this.#mentions.put(placed, this.#settings);
    this.#paintNoted();
    if (this.#shown.kind === 'open') this.#followCard(this.#shown.placed);
    return true;
  }

  /** The page has been read anew: the open card goes on with what is told now of what it is about, or closes. */
  #followCard(placed: CardTarget): void {
    if (placed.kind !== 'passage') this.#followMention(placed);
    // A passage may have no note yet, or no longer, and its card stays.
    else if (!placed.stretches.every(isStillThere)) this.#control.close();
  }

  /**
   * Where the same words of the same text are still told of, the open card goes over to what is told now; else it closes,
   * unless the reader is just correcting it.
   */
  #followMention(placed: PlacedMention): void {
    const { all } = this.#mentions.placed;
    if (all.includes(placed)) return;
    const isCorrecting = this.#corrected === placed;
    // The card of a date has no correction: who is in the middle of one stays with the name.
    const successor = all.find((one) => isOfSameWords(one, placed) && !(isCorrecting && one.kind === 'date'));
    if (isCorrecting && successor?.kind === 'name') this.#corrected = successor;
    if (successor) this.#control.handOver(successor);
    else if (!isCorrecting || !placed.stretches.every(isStillThere)) this.#control.close();
  }

  /** Opens the reader's correction in the card, or goes back to what is told; where that is nothing more, the card closes. */
  #correct(placed: PlacedName, isWrong: boolean): void {
    this.#corrected = isWrong ? placed : null;
    if (!isWrong && !this.#mentions.placed.all.includes(placed)) this.#control.close();
    this.#control.stay();
    if (this.#shown.kind === 'open') this.#redraw(this.#shown);
  }

  /** This has notes of an article now. */
  tellNoted(analysis: Analysis, told: NotedOnPage): void {
    this.#noted.tell(analysis, told);
    this.#paintNoted();
    // The field of a note comes by itself in its card.
    if (this.#shown.kind === 'open') this.#redraw(this.#shown);
  }

  /** Opens the card of the passage that is selected; false where none is. */
  noteSelection(): boolean {
    const placed = this.#selected();
    this.#button.hide();
    if (placed) this.#control.goTo(placed, true);
    return placed !== null;
  }

  #selected(): PlacedPassage | null {
    const placed = this.#noted.selected(this.#selection.rangeToRead);
    return placed && this.addressOf(placed.article) !== null ? placed : null;
  }

  #paintNoted(): void {
    const { notesOnPages } = this.#settings;
    this.#highlights.note(
      (placed) => notesOnPages && this.#noted.isNoted(placed),
      this.#noted.placed.all.flatMap(({ stretches }) => stretches),
    );
  }

  /** Follows a change of the reader's settings. */
  follow(settings: PageSettings): void {
    this.#settings = settings;
    if (!settings.noteButton) this.#button.hide();
    this.#mentions.mark(settings);
    this.#paintNoted();
  }

  /** Marks every mention on this page, or again only what is marked usually. */
  toggleAll(): void {
    this.#mentions.toggleAll(this.#settings);
  }

  /** How many different names are marked now. */
  get names(): number {
    return this.#mentions.names(this.#settings);
  }

  /** Whether an event comes out of the card, or the button that opens one. */
  isFromCard(event: Event): boolean {
    return this.#surface.isSourceOf(event) || this.#button.isSourceOf(event);
  }

  /** Something has happened in a frame of the open card. */
  hearFrame(key: string, event: FrameEvent): void {
    this.#frames.tell(key, event);
  }

  /**
   * Opens the card of the next or previous mention, from the one shown last or, where the reader has left that, from the
   * top of the screen.
   */
  step(step: 1 | -1): void {
    const from = this.#last;
    const isHere =
      from !== null &&
      !from.inCaption &&
      this.#mentions.placed.all.includes(from) &&
      (this.#shown.kind === 'open' || isOnScreen(from));
    const stops = this.#stops(this.#mentions.marked);
    this.#goTo(isHere ? this.#mentions.placed.stepAmong(new Set(stops), from, step) : firstOnScreen(stops));
  }

  /** Whom and what an article names on the screen, in reading order. Looking takes some turns of the page. */
  namedOnScreen(article: AnalysedArticle): Promise<EntityKey[]> {
    return this.#mentions.namedOnScreen(article);
  }

  /**
   * Scrolls to a place of an article, or of a passage of it, lights it up and opens its card, if it has one. False if it is
   * gone.
   */
  show(article: AnalysedArticle, span: Span, passage?: PassageSelector): boolean {
    const placed = passage ? this.#noted.at(article, passage, span) : this.#mentions.placed.on(article, span);
    const stretches = placed?.stretches ?? stretchesOf(article.located, span);
    const first = stretches[0];
    if (!first || !stretches.every(isStillThere)) return false;
    scrollToStretch(first);
    this.#highlights.flash(stretches);
    if (placed) this.#control.goTo(placed, false);
    return true;
  }

  /** Where the keys stop: at names of the text and, for who wants that, at dates. */
  #stops({ all }: PlacedMentions): readonly PlacedMention[] {
    return all.filter(({ kind, inCaption }) => !inCaption && (kind === 'name' || this.#settings.stepsToDates));
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
    if (state.kind === 'closed') {
      this.#corrected = null;
      this.#quietly(() => this.#surface.hide());
      this.#highlights.markCurrent([]);
      return;
    }
    if (state.placed.kind !== 'passage') this.#last = state.placed;
    if (before.kind === 'open' && before.placed === state.placed) this.#redraw(state);
    else {
      this.#quietly(() => this.#surface.show(this.#card(state), state.placed, staysInView(state)));
      this.#highlights.markCurrent(state.placed.stretches);
    }
    if (state.byKeyboard) this.#surface.takeFocus();
  }

  #redraw(open: OpenCard): void {
    this.#surface.redraw(this.#card(open), staysInView(open));
  }

  #card(open: OpenCard) {
    return cardOf(open, {
      mentions: this.#mentions.placed,
      stops: this.#stops(this.#mentions.placed),
      control: this.#control,
      isNoted: (placed) => this.#noted.isNoted(placed),
      frames: this.#frames,
      isCorrecting: this.#corrected === open.placed,
      addressOf: this.addressOf,
      goTo: (placed) => this.#goTo(placed),
      correct: (placed, isWrong) => this.#correct(placed, isWrong),
    });
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#shown.kind === 'closed') return;
    if (this.#surface.hasFocus) event.stopImmediatePropagation();
    // The dialog closes with the next one.
    if (this.#surface.isInDialog) event.preventDefault();
    this.#control.close();
  }

  #end(): void {
    this.#control.close();
    this.#highlights.stop();
  }
}
