import { createInterface } from 'node:readline';
import { answerLine } from './annotate-line';
import { loadGlossary } from './load-glossary';

const glossary = loadGlossary();
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) console.log(JSON.stringify(answerLine(line, glossary)));
}
