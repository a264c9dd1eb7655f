import { csv } from './csv';
import type { ExportFormat } from './format';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { text } from './text';

/** Every form of export, the usual one first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, csv, json, text, html];
