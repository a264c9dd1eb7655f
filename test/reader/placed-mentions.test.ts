// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { areSameArticles, known } from '../../src/reader/known-articles';
import { PlacedMentions, placeMentions } from '../../src/reader/placed-mentions';
import { articleNaming, blockFrom } from './page';

beforeEach(() => document.body.replaceChildren());

const page = () => {
  const article = articleNaming(
    [blockFrom('من القاهرة إلى بيروت'), blockFrom('ثم <b>القاهرة</b> وتونس')],
    ['القاهرة', 'بيروت', 'تونس'],
  );
  return { article, mentions: new PlacedMentions(placeMentions(article)) };
};

test('mentions are in reading order', () => {
  expect(page().mentions.all.map(({ mention }) => mention.surface)).toEqual(['القاهرة', 'بيروت', 'القاهرة', 'تونس']);
});

test('a letter of a mention finds it, letters beside it do not', () => {
  const { mentions } = page();
  const [first] = mentions.all;
  const node = first?.stretches[0]?.node;
  if (!node) throw new Error('no text node');
  expect(mentions.at(node, 3)).toBe(first);
  expect(mentions.at(node, 9)).toBe(first);
  expect(mentions.at(node, 2)).toBeUndefined();
  expect(mentions.at(node, 10)).toBeUndefined();
  expect(mentions.at(document.createTextNode('القاهرة'), 0)).toBeUndefined();
});

test('of a name within a name the longer one is shown', () => {
  const article = articleNaming([blockFrom('قالت جامعة الدول العربية')], ['جامعة الدول العربية', 'العربية']);
  expect(placeMentions(article).map(({ mention }) => mention.surface)).toEqual(['جامعة الدول العربية']);
});

test('next and previous go round, and past what the page has removed', () => {
  const { mentions } = page();
  const [first, second, third, last] = mentions.all;
  if (!first || !second || !third || !last) throw new Error('mentions missing');
  expect(mentions.step(first, 1)).toBe(second);
  expect(mentions.step(first, -1)).toBe(last);
  expect(mentions.stepWithinEntity(first, 1)).toBe(third);
  expect(mentions.stepWithinEntity(third, 1)).toBe(first);
  third.stretches[0]?.node.remove();
  expect(mentions.step(second, 1)).toBe(last);
  expect(mentions.stepWithinEntity(first, 1)).toBe(first);
});

test('a span of the article finds the mention it overlaps', () => {
  const { article, mentions } = page();
  expect(mentions.on(article, { paragraph: 1, start: 4, end: 5 })?.mention.surface).toBe('القاهرة');
  expect(mentions.on(article, { paragraph: 1, start: 0, end: 2 })).toBeUndefined();
});

test('a page read again without change has the same articles', () => {
  const { article } = page();
  expect(areSameArticles([article.located], [{ ...article.located }])).toBe(true);
  expect(known({ ...article.located }, [article])).toBe(article);
});

test('where the page has put other nodes in, the analysis stays and the places are new', () => {
  const { article } = page();
  document.body.replaceChildren();
  const again = articleNaming([blockFrom('من القاهرة إلى بيروت'), blockFrom('ثم <b>القاهرة</b> وتونس')], []).located;
  expect(areSameArticles([article.located], [again])).toBe(false);
  expect(known(again, [article])).toMatchObject({ analysis: article.analysis, located: again });
});

test('another text is another article', () => {
  const { article } = page();
  expect(known(articleNaming([blockFrom('خبر آخر من صنعاء')], []).located, [article])).toBeUndefined();
});
