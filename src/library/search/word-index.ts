import { foldedWords, meets } from './words';

/** Which of many texts have a word: 1 where one has. */
export type Having = Uint8Array;

/** Which words stand in which of many texts. A query goes through the words, of which there are far fewer than texts have. */
export class WordIndex {
  /** The texts of each word by their numbers, ascending. */
  readonly #texts = new Map<string, number[]>();
  #size = 0;

  /** Takes up a text; answers its number, which is one more than the last. */
  add(text: string): number {
    const number = this.#size++;
    for (const word of foldedWords(text)) {
      const texts = this.#texts.get(word);
      if (!texts) this.#texts.set(word, [number]);
      else if (texts.at(-1) !== number) texts.push(number);
    }
    return number;
  }

  /** Which texts have a word that `meets` a stem. */
  having(stem: string): Having {
    const having = new Uint8Array(this.#size);
    for (const [word, texts] of this.#texts) if (meets(word, stem)) for (const text of texts) having[text] = 1;
    return having;
  }
}
