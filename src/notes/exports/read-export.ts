import * as v from 'valibot';
import type { Analysis, Quote, Span } from '../../analysis/analysis';
import { paragraphText, saidIn } from '../../analysis/evidence';
import { exportFileSchema } from './export-file';
import type { AnnotatedArticle } from './record';

/** Why a file cannot be read. */
interface ReadFault {
  /** As programs write it: `analysis.quotes.2.start`; empty for the file as a whole. */
  readonly field: string;
  readonly problem: string;
}

/** What a file holds: an article, or why it holds none. */
export type ReadResult =
  | { readonly ok: true; readonly article: AnnotatedArticle }
  | { readonly ok: false; readonly faults: readonly ReadFault[] };

/** What is placed in the article's text, by its field. */
function* places(analysis: Analysis): Generator<readonly [string, Span]> {
  const { mentions, references, dates, quotes, entities } = analysis;
  for (const [list, spans] of Object.entries({ mentions, references, dates, quotes }))
    for (const [at, span] of spans.entries()) yield [`${list}.${at}`, span];
  for (const [key, { roles }] of Object.entries(entities))
    for (const [at, role] of roles.entries()) yield [`entities.${key}.roles.${at}`, role];
}

/** Every key of an entity, by its field. */
function* keys({ mentions, references, quotes, entities, summary }: Analysis): Generator<readonly [string, string]> {
  for (const [list, named] of Object.entries({ mentions, references }))
    for (const [at, { entity }] of named.entries()) yield [`${list}.${at}.entity`, entity];
  for (const [at, { speaker }] of quotes.entries()) if (speaker !== null) yield [`quotes.${at}.speaker`, speaker];
  for (const [key, { roles }] of Object.entries(entities))
    for (const [at, { affiliation }] of roles.entries())
      if (affiliation !== null) yield [`entities.${key}.roles.${at}.affiliation`, affiliation];
  for (const [question, answers] of Object.entries({ who: summary.who, where: summary.where }))
    for (const [at, key] of answers.entries()) yield [`summary.${question}.${at}`, key];
}

/** What is well formed and yet not of this article: words outside its text, names of nobody, quotes that say otherwise. */
function contradictions(analysis: Analysis, quoted: readonly { readonly text: string }[]): ReadFault[] {
  const { article, entities, quotes } = analysis;
  const isOutside = ({ paragraph, start, end }: Span): boolean =>
    start > end || end > paragraphText(article, paragraph).length;
  const outside = [...places(analysis)].filter(([, span]) => isOutside(span));
  const nobody = [...keys(analysis)].filter(([, key]) => !Object.hasOwn(entities, key));
  const otherwise = [...quotes.entries()].filter(([at, quote]) => quoted[at]?.text !== saidIn(article, quote));
  return [
    ...outside.map(([field]) => ({ field: `analysis.${field}`, problem: 'Outside the text' })),
    ...nobody.map(([field, key]) => ({ field: `analysis.${field}`, problem: `No entity has the key ${key}` })),
    ...otherwise.map(([at]) => ({ field: `analysis.quotes.${at}.text`, problem: 'Not what stands in the text' })),
  ];
}

/** A quote without its words, which stand in the article. */
const withoutWords = ({ paragraph, start, end, speaker, direct }: Quote): Quote => ({
  paragraph,
  start,
  end,
  speaker,
  direct,
});

function parsed(text: string): { readonly value: unknown } | ReadFault {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { field: '', problem: `Not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Reads what the JSON export wrote. Written again, the article gives the same file, to the letter. */
export function readExport(text: string): ReadResult {
  const file = parsed(text);
  if (!('value' in file)) return { ok: false, faults: [file] };
  const { success, issues, output } = v.safeParse(exportFileSchema, file.value);
  if (!success)
    return {
      ok: false,
      faults: issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', problem: issue.message })),
    };
  const { address, notes } = output;
  const quotes: readonly Quote[] = output.analysis.quotes;
  const faults = contradictions(output.analysis, output.analysis.quotes);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, article: { address, notes, analysis: { ...output.analysis, quotes: quotes.map(withoutWords) } } };
}
