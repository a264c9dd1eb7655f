import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis/analysis';
import { articleOf } from '../../article/article-of';
import type { Knowledge } from '../../recognition/knowledge';
import { type CorpusArticle, CorpusError } from '../training/corpus';

/**
 * A name in news whose card was judged by a reader who had not seen the code: where it stands (offsets in UTF-16 code
 * units), which entry it was given, and whether that is right, another's (`entry`), or no name at all (`none`). The text is its
 * publisher's and no part of the project.
 */
const judgedSchema = v.object({
  id: v.string(),
  paragraph: v.number(),
  start: v.number(),
  end: v.number(),
  entry: v.string(),
  verdict: v.picklist(['right', 'entry', 'none', 'extent', 'type']),
});

export type JudgedLink = v.InferOutput<typeof judgedSchema>;

/** Paragraphs of an article that were read when its names were judged. */
const PARAGRAPHS_READ = 12;

/**
 * Reads judgements, a line of JSON each.
 * @throws {CorpusError} for a line that is none
 */
export function readJudgedLinks(path: string): JudgedLink[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const judged = v.safeParse(judgedSchema, jsonOf(line));
      if (!judged.success) throw new CorpusError(`${path}, line ${index + 1}: no judgement of a link`);
      return judged.output;
    });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What became of the judged links: of the right ones and of the wrong ones how many are told as before, otherwise, or not. */
export interface LinksNow {
  readonly right: Readonly<Record<'same' | 'other' | 'silent', number>>;
  readonly wrong: Readonly<Record<'same' | 'other' | 'silent', number>>;
  /** Judged in articles that the corpus does not have. */
  readonly missing: number;
}

function entryAt({ mentions, entities }: Analysis, { paragraph, start, end }: JudgedLink): string | null {
  const mention = mentions.find((one) => one.paragraph === paragraph && one.coreStart < end && start < one.end);
  return mention ? (entities[mention.entity]?.glossary ?? null) : null;
}

/** Reads the judged articles again and compares. */
export function linksNow(
  judged: readonly JudgedLink[],
  corpus: Iterable<CorpusArticle>,
  knowledge: Knowledge,
): LinksNow {
  const ids = new Set(judged.map(({ id }) => id));
  const right = { same: 0, other: 0, silent: 0 };
  const wrong = { same: 0, other: 0, silent: 0 };
  let found = 0;
  for (const { id, title, paragraphs } of corpus) {
    if (!ids.has(id)) continue;
    const links = judged.filter((one) => one.id === id);
    found += links.length;
    const analysis = analyse(articleOf({ title, paragraphs: paragraphs.slice(0, PARAGRAPHS_READ) }), knowledge);
    for (const link of links) {
      const entry = entryAt(analysis, link);
      const outcome = entry === null ? 'silent' : entry === link.entry ? 'same' : 'other';
      (link.verdict === 'right' || link.verdict === 'extent' ? right : wrong)[outcome]++;
    }
  }
  return { right, wrong, missing: judged.length - found };
}
