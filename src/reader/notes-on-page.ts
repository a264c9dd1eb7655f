import { keepNote, readNotes } from '../messages/messages';
import { askBackground } from '../messages/question';
import { type ArticleNotes, type NoteSubject, noteOn } from '../notes/note';
import { watchNotes } from '../notes/store';
import type { AnalysedArticle } from './placed-mentions';

/** The reader's notes on the articles of a page, followed wherever they are written. */
export class NotesOnPage {
  readonly #notes = new Map<string, ArticleNotes | null>();

  /** @param changed called when notes arrive or change */
  constructor(
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Begins to follow the notes on an article. */
  follow({ address }: AnalysedArticle): void {
    if (this.#notes.has(address)) return;
    this.#notes.set(address, null);
    const take = (notes: ArticleNotes | null): void => {
      this.#notes.set(address, notes);
      this.changed();
    };
    watchNotes(address, take, this.signal);
    // Without a background there is nothing to show, and nothing lost: a note is written through it too.
    askBackground(readNotes, { address }).then(take, () => undefined);
  }

  /** The text of a note, empty where there is none. */
  textOn({ address }: AnalysedArticle, subject: NoteSubject): string {
    return noteOn(this.#notes.get(address) ?? null, subject)?.text ?? '';
  }

  /** Keeps a note. Rejects where it could not be kept. */
  keep({ address, analysis: { article } }: AnalysedArticle, subject: NoteSubject, text: string): Promise<unknown> {
    const { title, published } = article;
    return askBackground(keepNote, { address, title, published, subject, text });
  }
}
