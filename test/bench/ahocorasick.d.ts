/** The package has no types of its own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Every occurrence: the offset of its last letter, and the keywords that end there. */
    search(text: string): [end: number, keywords: string[]][];
  }
}
