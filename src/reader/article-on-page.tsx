import type { LocatedArticle } from '../article/article';
import { keepNote, readNotes } from '../messages/messages';
import { askBackground } from '../messages/question';
import { articleAddress } from '../notes/address';
import { type ArticleNotes, noteOn, subjectOf } from '../notes/note';
import { watchNotes } from '../notes/store';
import type { Analysis, Span } from '../recognition/analysis';
import type { Settings } from '../settings/settings';
import { phrase, typePhrase } from '../ui/phrases';
import { Card } from './card/card';
import { CardControl, type CardState } from './card/card-control';
import { CardSurface } from './card/card-surface';
import { Highlights } from './highlights';
import { type PlacedMention, PlacedMentions } from './placed-mentions';
import { followPointer } from './pointer';
import { scrollToStretch } from './scrolling';
import { isStillThere, stretchesOf } from './stretches';

/** An analysed article on its page, with highlights and card, from the moment it is made until `signal` ends it. */
export class ArticleOnPage {
  /** Under which notes on the article are kept. */
  readonly address: string;
  readonly #mentions: PlacedMentions;
  readonly #highlights: Highlights;
  readonly #surface: CardSurface;
  readonly #control: CardControl;
  #settings: Settings;
  #notes: ArticleNotes | null = null;
  #shown: CardState = { kind: 'closed' };

  constructor(
    private readonly located: LocatedArticle,
    readonly analysis: Analysis,
    settings: Settings,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.address = articleAddress(location.href, located.article.url);
    this.#mentions = new PlacedMentions(located, analysis);
    this.#highlights = new Highlights(this.#mentions, settings.highlights);
    this.#control = new CardControl(
      (state) => this.#showCard(state),
      () => this.#settings.hoverDelay,
    );
    const control = this.#control;
    const surface = new CardSurface(document, {
      pointOver: (over) => control.pointOverCard(over),
      focusInside: (inside) => control.focusInside(inside),
    });
    this.#surface = surface;
    followPointer(
      document,
      this.#mentions,
      {
        pointAt: (placed) => control.pointAt(placed),
        press: (placed, hovers) => control.press(placed, hovers ? 'pinned' : 'until-elsewhere'),
        isFromCard: (event) => surface.isSourceOf(event),
      },
      signal,
    );
    window.addEventListener('keydown', (event) => this.#closeOnEscape(event), { capture: true, signal });
    watchNotes(this.address, (notes) => this.#take(notes), signal);
    askBackground(readNotes, { address: this.address }).then(
      (notes) => this.#take(notes),
      () => undefined,
    );
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Follows a change of the reader's settings. */
  follow(settings: Settings): void {
    this.#settings = settings;
    this.#highlights.choose(settings.highlights);
  }

  /** Opens the card of the next or previous mention on the page, from the one that is open or from the screen's top. */
  step(step: 1 | -1): void {
    const from = this.#shown.kind === 'open' ? this.#shown.placed : null;
    this.#goTo(this.#mentions.step(from, step), true);
  }

  /** Scrolls to a place of the article, lights it up and opens its card, if it has one. False if it is gone. */
  show(span: Span): boolean {
    const placed = this.#mentions.on(span);
    const stretches = placed?.stretches ?? stretchesOf(this.located, span);
    const first = stretches[0];
    if (!first || !stretches.every(isStillThere)) return false;
    scrollToStretch(first);
    this.#highlights.flash(stretches);
    if (placed) this.#control.goTo(placed, false);
    return true;
  }

  #goTo(placed: PlacedMention | null, byKeyboard: boolean): void {
    const first = placed?.stretches[0];
    if (!placed || !first) return;
    scrollToStretch(first);
    this.#control.goTo(placed, byKeyboard);
  }

  #showCard(state: CardState): void {
    const before = this.#shown;
    this.#shown = state;
    if (state.kind === 'closed') {
      this.#surface.hide();
      this.#highlights.markCurrent(null);
      return;
    }
    if (before.kind === 'open' && before.placed === state.placed) {
      this.#surface.redraw(this.#card(state));
      return;
    }
    this.#surface.show(this.#card(state), state.placed);
    this.#highlights.markCurrent(state.placed);
    if (state.byKeyboard) this.#surface.takeFocus();
  }

  #card(state: CardState & { kind: 'open' }) {
    const { placed, hold, byKeyboard } = state;
    const entity = this.analysis.entities[placed.mention.entity];
    if (!entity) return null;
    const at = this.#mentions.all.indexOf(placed) + 1;
    const place = [entity.name.ar, typePhrase(entity.type), String(at), String(this.#mentions.all.length)];
    const { title, published } = this.analysis.article;
    const subject = subjectOf(entity);
    return (
      <Card
        key={placed.mention.entity}
        entity={entity}
        entities={this.analysis.entities}
        note={noteOn(this.#notes, subject)?.text ?? ''}
        pinned={hold === 'pinned'}
        announcement={byKeyboard ? phrase('cardStep', ...place) : ''}
        actions={{
          step: (step) => this.#goTo(this.#mentions.step(placed, step, true), true),
          pin: (pinned) => this.#control.pin(pinned),
          close: () => this.#control.close(),
          keepNote: (text) => askBackground(keepNote, { address: this.address, title, published, subject, text }),
        }}
      />
    );
  }

  #take(notes: ArticleNotes | null): void {
    this.#notes = notes;
    if (this.#shown.kind === 'open') this.#surface.redraw(this.#card(this.#shown));
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#shown.kind === 'closed') return;
    if (this.#surface.hasFocus) event.stopImmediatePropagation();
    this.#control.close();
  }

  #end(): void {
    this.#control.close();
    this.#highlights.stop();
  }
}
