import { pathToFileURL } from 'node:url';
import type { Analysis } from '../../analysis/analysis';
import type { Article } from '../../article/article';
import type { OwnGlossary } from '../../glossary/own/own-entries';
import type { Decision } from '../../inspection';
import { EXPORTS, type ExportId } from '../../notes/exports/exports';
import { exportLabels } from '../../notes/exports/labels';
import { summaryText } from '../../summary/summary-text';
import { loadKnowledge } from '../load-knowledge';
import { articleInFile, type Given } from './annotate-file';
import { escapeControls, withoutControls } from './control-characters';
import { explanationText } from './explain-text';
import { analyseBounded, boundedArticle } from './input-bounds';
import { type KnowledgeOf, knowledgeWithOwn } from './own-knowledge';
import { OutputError, print } from './standard-output';
import { fail } from './tell';
import { reasonOf } from './unreadable';

/** What the command was asked to do with each file. */
export interface FilesRequest extends Given {
  readonly format: ExportId | 'summary';
  readonly language: 'ar' | 'en';
  /** Words on which the decisions are explained instead. */
  readonly explain: string | undefined;
}

async function written(analysis: Analysis, path: string, { format, language }: FilesRequest): Promise<string> {
  // A terminal would obey what of C1, DEL and turned directions JSON leaves as it is.
  if (format === 'json') return escapeControls(JSON.stringify(analysis, null, 2), 'lines');
  if (format === 'summary') return withoutControls(summaryText(analysis, language));
  const address = analysis.article.url ?? pathToFileURL(path).href;
  const { localeMessages } = await import('./locale-messages');
  const labels = exportLabels(localeMessages(language));
  const { write } = await EXPORTS[format].load();
  return withoutControls(write({ address, analysis, notes: null, labels, language }));
}

/** Explains what was decided on a file's words; of a file without an article, why it has none. Null where it has none. */
async function explained(
  path: string,
  words: string,
  request: FilesRequest,
  knowledgeOf: KnowledgeOf,
): Promise<Article | null> {
  const heard: Decision[] = [];
  const article = await articleInFile(path, request, { hear: (decision) => heard.push(decision) });
  const reading = { article: article && boundedArticle(article), heard };
  if (article || heard.length > 0)
    await print(`${withoutControls(explanationText(reading, words, knowledgeOf(article)))}\n`);
  return article;
}

/** Analyses a file's article and prints it; null where it has none. */
async function annotated(path: string, request: FilesRequest, knowledgeOf: KnowledgeOf): Promise<Article | null> {
  const article = await articleInFile(path, request);
  if (article) await print(`${await written(analyseBounded(article, knowledgeOf(article)), path, request)}\n`);
  return article;
}

/**
 * Annotates the files in turn, by what is known and the reader's own glossary; a file that cannot be read or holds no article
 * is told and the rest go on. Throws `OutputError`.
 */
export async function annotateFiles(paths: readonly string[], request: FilesRequest, own: OwnGlossary): Promise<void> {
  const knowledgeOf = knowledgeWithOwn(loadKnowledge(), own);
  for (const path of paths) {
    try {
      const { explain } = request;
      const article = await (explain === undefined
        ? annotated(path, request, knowledgeOf)
        : explained(path, explain, request, knowledgeOf));
      if (!article) fail(`${path}: no Arabic article was found`);
    } catch (error) {
      // Who reads files one by one may have had enough, as `head` has.
      if (error instanceof OutputError && error.isReaderGone) return;
      if (error instanceof OutputError) throw error;
      fail(`${path}: ${reasonOf(error)}`);
    }
  }
}
