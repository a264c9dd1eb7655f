import type { ExportWriter } from './record';

/** What exports are taken away for, with the message that heads them in the popup. */
export const EXPORT_USES = {
  reading: 'popupExportReading',
  tables: 'popupExportTables',
  references: 'popupExportReferences',
  programs: 'popupExportPrograms',
} as const;

type ExportUse = keyof typeof EXPORT_USES;

/** A form in which an article's record can be taken away. */
interface ExportForm {
  /** As people and file dialogs call it. */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What one takes it away for; forms of one use stand together. */
  readonly use: ExportUse;
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
    use: 'reading',
    button: 'popupSaveMarkdown',
    load: async () => (await import('./markdown')).markdown,
  },
  obsidian: {
    name: 'Markdown for Obsidian',
    extension: 'md',
    mediaType: 'text/markdown',
    use: 'reading',
    button: 'popupSaveObsidian',
    load: async () => (await import('./markdown')).obsidian,
  },
  text: {
    name: 'plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    use: 'reading',
    button: 'popupSaveText',
    load: async () => (await import('./text')).text,
  },
  html: {
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    use: 'reading',
    button: 'popupSaveHtml',
    load: async () => (await import('./html')).html,
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    use: 'tables',
    button: 'popupSaveCsv',
    load: async () => (await import('./csv')).csv,
  },
  geojson: {
    name: 'GeoJSON',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    use: 'tables',
    button: 'popupSaveGeojson',
    load: async () => (await import('./geojson')).geojson,
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    use: 'references',
    button: 'popupSaveRis',
    load: async () => (await import('./ris')).ris,
  },
  csl: {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    use: 'references',
    button: 'popupSaveCsl',
    load: async () => (await import('./csl')).csl,
  },
  anki: {
    name: 'Anki cards',
    extension: 'anki.txt',
    mediaType: 'text/plain',
    use: 'references',
    button: 'popupSaveAnki',
    load: async () => (await import('./anki')).anki,
  },
  json: {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    use: 'programs',
    button: 'popupSaveJson',
    load: async () => (await import('./json')).json,
  },
  annotations: {
    name: 'Web Annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    use: 'programs',
    button: 'popupSaveAnnotations',
    load: async () => (await import('./annotations')).annotations,
  },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportId = keyof typeof EXPORTS;

const isExportId = (word: string): word is ExportId => Object.hasOwn(EXPORTS, word);

/** The ids of all forms, in order. */
export const EXPORT_IDS: readonly ExportId[] = Object.keys(EXPORTS).filter(isExportId);
