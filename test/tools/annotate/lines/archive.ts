import { PARAGRAPHS, page, TITLE } from '../../news';

/** One line of input. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** An archive of articles and pages by turns; of every ten lines the third is large and the fifth a fault. */
export function archive(lines: number): string[] {
  return Array.from({ length: lines }, (_, at) => {
    const id = `article-${at}`;
    if (at % 10 === 4) return line({ id });
    if (at % 10 === 7) return line({ id, html: page() });
    const paragraphs = at % 10 === 2 ? [...PARAGRAPHS, '1'.repeat(50_000)] : PARAGRAPHS;
    return line({ id, title: TITLE, published: '2024-10-27', paragraphs });
  });
}

/** What lines of JSON say. */
export const parsed = (lines: string): unknown[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each));
