import { inertLine, inertLines, pageAddress } from './inert';
import {
  type ArticleRecord,
  type ExportWriter,
  type FileHead,
  otherNotes,
  recordedDates,
  recordedEntities,
  recordedQuotes,
  summaryFacts,
} from './record';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line that HTML shows as it is, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return inertLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An address only where it leads to a page; nothing that runs. */
function link(address: string, label: string): string {
  const page = pageAddress(address);
  return page === null ? escapeHtml(label) : `<a href="${escapeHtml(page)}">${escapeHtml(label)}</a>`;
}

const listed = (words: readonly string[]): string => words.map(escapeHtml).join('، ');

const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

const note = (text: string): string =>
  `<blockquote dir="auto">${inertLines(text).map(escapeHtml).join('<br>')}</blockquote>`;

/** Level of an article's own heading in the file. */
type Level = 1 | 2;

function section(level: Level, title: string, content: readonly string[]): string[] {
  const tag = `h${level + 1}`;
  return content.length > 0 ? [`<${tag}>${escapeHtml(title)}</${tag}>`, ...content] : [];
}

function facts(record: ArticleRecord): string {
  const { analysis, address, labels } = record;
  const { article } = analysis;
  const rows: readonly (readonly [string, string])[] = [
    [labels.source, link(address, article.publisher ?? address)],
    [labels.published, escapeHtml(article.published ?? '')],
    [labels.author, escapeHtml(article.byline ?? '')],
    ...summaryFacts(record).map(({ label, answers }) => [label, listed(answers)] as const),
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return `<dl>\n${shown.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${value}</dd>`).join('\n')}\n</dl>`;
}

function entities(record: ArticleRecord): string[] {
  const items = recordedEntities(record).map(({ entity, description, roles, notes }) => {
    const english = entity.name.en ? ` <span lang="en" dir="ltr">${escapeHtml(entity.name.en)}</span>` : '';
    const told = [record.labels.types[entity.type], ...(description ? [description] : []), ...roles];
    const text = `<b>${escapeHtml(entity.name.ar)}</b>${english}: ${told.map(escapeHtml).join('؛ ')}`;
    return [text, ...notes.map((written) => note(written.text))].join('\n');
  });
  return items.length > 0 ? [list(items)] : [];
}

function quotes(record: ArticleRecord): string[] {
  const { labels } = record;
  const items = recordedQuotes(record).map(({ quote, speaker, words }) => {
    const who = speaker ? `<b>${escapeHtml(speaker.name.ar)}</b>` : `<i>${escapeHtml(labels.someone)}</i>`;
    const said = escapeHtml(words);
    return `${who}: ${quote.direct ? `«${said}»` : `${said} (${escapeHtml(labels.indirect)})`}`;
  });
  return items.length > 0 ? [list(items)] : [];
}

function dates(record: ArticleRecord): string[] {
  const items = recordedDates(record).map(({ value, surfaces }) => {
    const words = listed(surfaces);
    return value ? `<b>${escapeHtml(value)}</b>: ${words}` : words;
  });
  return items.length > 0 ? [list(items)] : [];
}

function notes(record: ArticleRecord): string[] {
  return otherNotes(record).flatMap(({ on, note: written }) => [
    ...(on === null ? [] : [`<p><b>${escapeHtml(on)}</b></p>`]),
    note(written.text),
  ]);
}

function body(record: ArticleRecord, level: Level): string {
  const { labels, analysis, address } = record;
  return [
    `<h${level} lang="ar" dir="rtl">${escapeHtml(analysis.article.title ?? address)}</h${level}>`,
    facts(record),
    ...section(level, labels.notes, notes(record)),
    ...section(level, labels.entities, entities(record)),
    ...section(level, labels.said, quotes(record)),
    ...section(level, labels.dates, dates(record)),
  ].join('\n');
}

function frame({ title, labels, language }: FileHead) {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return {
    before: [
      '<!doctype html>',
      `<html lang="${language}" dir="${direction}">`,
      `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
      '<body>\n',
    ].join('\n'),
    behind: [`\n<p><small>${escapeHtml(labels.colophon)}</small></p>`, '</body>', '</html>\n'].join('\n'),
  };
}

/** A page of its own, for a word processor or a printer: no script, nothing loaded from elsewhere. */
export const html: ExportWriter = {
  write(record) {
    const { before, behind } = frame({ ...record, title: record.analysis.article.title ?? record.address });
    return before + body(record, 1) + behind;
  },
  several: {
    frame(head) {
      const { before, behind } = frame(head);
      return { before: `${before}<h1>${escapeHtml(head.title)}</h1>\n`, between: '\n<hr>\n', behind };
    },
    part: (record) => `<article>\n${body(record, 2)}\n</article>`,
  },
};
