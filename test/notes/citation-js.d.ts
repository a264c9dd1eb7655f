/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  /** References read from RIS, CSL-JSON and other forms, whichever plugins are imported. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(form: 'bibliography', options: { readonly format: 'text' | 'html' }): string;
  }
}

declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
