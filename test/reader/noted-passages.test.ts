// In a window: see test/window.ts.
import { beforeEach, expect, test } from 'vitest';
import { selectorOf } from '../../src/notes/anchors/selector';
import { NotedPassages } from '../../src/reader/passages/noted-passages';
import { PageSelection } from '../../src/reader/passages/page-selection';
import { PlacedPassages } from '../../src/reader/passages/placed-passages';
import { articleNaming, blockFrom } from './page';

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

const made = () =>
  articleNaming([blockFrom('قال روبيو أمس إن الممر آمن'), blockFrom('وأضاف أن السفن تبحر غدًا')], ['روبيو']);

/** Selects so many letters of the first paragraph. */
function select(start: number, end: number): Range | null {
  const node = document.querySelector('p')?.firstChild;
  if (node) document.getSelection()?.setBaseAndExtent(node, start, node, end);
  return new PageSelection().range;
}

test('told passages have their place on the page, over the ends of paragraphs, too', () => {
  const article = made();
  const noted = new NotedPassages();
  noted.put([article]);
  const place = { paragraph: 0, start: 17, end: 32 };
  const passage = selectorOf(article.located.article.paragraphs, place);
  noted.tell(article.analysis, { passages: [{ passage, place }], entities: [] });
  expect(noted.placed.all.map(({ stretches }) => stretches.map(({ letters }) => letters))).toEqual([
    ['الممر آمن', 'وأضاف'],
  ]);
});

test('a passage stays the same object when it is told again, and goes when it is told no more', () => {
  const article = made();
  const noted = new NotedPassages();
  noted.put([article]);
  const place = { paragraph: 0, start: 4, end: 13 };
  const told = { passages: [{ passage: selectorOf(article.located.article.paragraphs, place), place }], entities: [] };
  noted.tell(article.analysis, told);
  const [first] = noted.placed.all;
  noted.tell(article.analysis, structuredClone(told));
  expect(noted.placed.all[0]).toBe(first);
  noted.tell(article.analysis, { passages: [], entities: [] });
  expect(noted.placed.all).toEqual([]);
});

test('names with notes are known by their entities, wherever their article stands', () => {
  const article = made();
  const [mention] = article.analysis.mentions;
  if (!mention) throw new Error('no mention');
  const noted = new NotedPassages();
  const placed = { kind: 'name' as const, mention, article: { ...article }, stretches: [] };
  expect(noted.isNoted(placed)).toBe(false);
  noted.tell(article.analysis, { passages: [], entities: [mention.entity] });
  expect(noted.isNoted(placed)).toBe(true);
});

test('an article that is analysed anew has the notes it had until it is told again, those of other entities not', () => {
  const article = articleNaming([blockFrom('قال روبيو أمس إن مسقط آمنة')], ['روبيو', 'مسقط']);
  const [rubio, muscat] = article.analysis.mentions;
  if (!rubio || !muscat) throw new Error('no mentions');
  const noted = new NotedPassages();
  noted.put([article]);
  const place = { paragraph: 0, start: 4, end: 13 };
  const passage = selectorOf(article.located.article.paragraphs, place);
  noted.tell(article.analysis, { passages: [{ passage, place }], entities: [rubio.entity] });
  const { [rubio.entity]: one, [muscat.entity]: other } = article.analysis.entities;
  if (!one || !other) throw new Error('no entities');
  const anew = { ...article.analysis, entities: { [muscat.entity]: one, [rubio.entity]: other } };
  noted.put([{ ...article, analysis: anew }]);
  const isNoted = (mention: typeof rubio): boolean =>
    noted.isNoted({ kind: 'name', mention, article: { ...article, analysis: anew }, stretches: [] });
  expect([isNoted(rubio), isNoted(muscat)]).toEqual([false, true]);
  expect(noted.placed.all).toHaveLength(1);
  noted.tell(anew, { passages: [], entities: [] });
  expect([isNoted(rubio), isNoted(muscat)]).toEqual([false, false]);
  expect(noted.placed.all).toEqual([]);
});

test('selected words are a new passage, or the one that has a note in this place already', () => {
  const article = made();
  const noted = new NotedPassages();
  noted.put([article]);
  expect(noted.selected(select(4, 13))?.passage.exact).toBe('روبيو أمس');
  const place = { paragraph: 0, start: 4, end: 13 };
  const kept = { ...selectorOf(article.located.article.paragraphs, place), exact: 'روبيو اليوم', end: 15 };
  noted.tell(article.analysis, { passages: [{ passage: kept, place }], entities: [] });
  expect(noted.selected(select(4, 13))?.passage).toEqual(kept);
  expect(noted.selected(select(4, 9))?.passage.exact).toBe('روبيو');
});

test('of passages that share a letter the shortest comes first', () => {
  const article = made();
  const noted = new NotedPassages();
  noted.put([article]);
  const passages = [
    { paragraph: 0, start: 0, end: 13 },
    { paragraph: 0, start: 4, end: 9 },
  ].map((place) => ({ passage: selectorOf(article.located.article.paragraphs, place), place }));
  noted.tell(article.analysis, { passages, entities: [] });
  const node = document.querySelector('p')?.firstChild;
  if (!(node instanceof Text)) throw new Error('no text');
  const words = (offset: number): string[] =>
    new PlacedPassages(noted.placed.all).at(node, offset).map(({ passage }) => passage.exact);
  expect(words(5)).toEqual(['روبيو', 'قال روبيو أمس']);
  expect(words(1)).toEqual(['قال روبيو أمس']);
  expect(words(20)).toEqual([]);
});
