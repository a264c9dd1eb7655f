import { createInterface } from 'node:readline';
import type { Article } from '../article/article';
import { analyse } from '../recognition/analyse';
import { loadGlossary } from './load-glossary';

const glossary = loadGlossary();
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const input = JSON.parse(line);
  const article: Article = {
    url: null,
    title: input.title ?? null,
    published: input.published ?? null,
    publishedFrom: null,
    modified: null,
    byline: null,
    publisher: null,
    dateline: null,
    section: null,
    keywords: [],
    language: 'ar',
    paragraphs: input.paragraphs ?? [],
  };
  console.log(JSON.stringify({ id: input.id, ...(input.html ? { article: null } : analyse(article, glossary)) }));
}
