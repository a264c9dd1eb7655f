import type { ExportWriter } from './record';

/** A form in which an article's record can be taken away. */
interface ExportForm {
  /** As people and file dialogs call it. */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The words on the popup's button. */
  readonly button: string;
  /** Loaded when it is first asked for. */
  load(): Promise<ExportWriter>;
}

/** Every form of export, the usual one first. Popup, `annotate`, demo and tests all go by this. */
export const EXPORTS = {
  markdown: {
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    button: 'popupSaveMarkdown',
    load: async () => (await import('./markdown')).markdown,
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    button: 'popupSaveCsv',
    load: async () => (await import('./csv')).csv,
  },
  json: {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    button: 'popupSaveJson',
    load: async () => (await import('./json')).json,
  },
  text: {
    name: 'text',
    extension: 'txt',
    mediaType: 'text/plain',
    button: 'popupSaveText',
    load: async () => (await import('./text')).text,
  },
  html: {
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    button: 'popupSaveHtml',
    load: async () => (await import('./html')).html,
  },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportId = keyof typeof EXPORTS;

const isExportId = (word: string): word is ExportId => Object.hasOwn(EXPORTS, word);

/** The ids of all forms, in order. */
export const EXPORT_IDS: readonly ExportId[] = Object.keys(EXPORTS).filter(isExportId);
