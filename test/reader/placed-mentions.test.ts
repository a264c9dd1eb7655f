// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { areSameArticles, known } from '../../src/reader/known-articles';
import { PlacedMentions, placeMentions } from '../../src/reader/placed-mentions';
import { articleNaming, blockFrom } from './page';

beforeEach(() => document.body.replaceChildren());

const page = async () => {
  const article = articleNaming(
    [blockFrom('من القاهرة إلى بيروت'), blockFrom('ثم <b>القاهرة</b> وتونس')],
    ['القاهرة', 'بيروت', 'تونس'],
  );
  return { article, mentions: new PlacedMentions(await placeMentions(article)) };
};

test('mentions are in reading order', async () => {
  expect((await page()).mentions.all.map(({ mention }) => mention.surface)).toEqual([
    'القاهرة',
    'بيروت',
    'القاهرة',
    'تونس',
  ]);
});

test('a letter of a mention finds it, letters beside it do not', async () => {
  const { mentions } = await page();
  const [first] = mentions.all;
  const node = first?.stretches[0]?.node;
  if (!node) throw new Error('no text node');
  expect(mentions.at(node, 3)).toBe(first);
  expect(mentions.at(node, 9)).toBe(first);
  expect(mentions.at(node, 2)).toBeUndefined();
  expect(mentions.at(node, 10)).toBeUndefined();
  expect(mentions.at(document.createTextNode('القاهرة'), 0)).toBeUndefined();
});

test('of a name within a name the longer one is shown', async () => {
  const article = articleNaming([blockFrom('قالت جامعة الدول العربية')], ['جامعة الدول العربية', 'العربية']);
  expect((await placeMentions(article)).map(({ mention }) => mention.surface)).toEqual(['جامعة الدول العربية']);
});

test('an adjective inside an organization’s name shows the organization and still counts for its country', async () => {
  const article = articleNaming([blockFrom('أعلن الجيش الأردني الخبر')], ['الجيش الأردني', 'الأردني']);
  const [army, country] = article.analysis.mentions;
  if (!army || !country) throw new Error('mentions missing');
  const mentions = new PlacedMentions(await placeMentions(article));
  const [shown] = mentions.all;
  expect(mentions.all).toHaveLength(1);
  expect(shown?.mention.entity).toBe(army.entity);
  const node = shown?.stretches[0]?.node;
  expect(node && mentions.at(node, node.data.indexOf('الأردني'))).toBe(shown);
  expect(mentions.on(article, country)).toBe(shown);
  expect(article.analysis.mentions).toContain(country);
});

test('next and previous go round, and past what the page has removed', async () => {
  const { mentions } = await page();
  const [first, second, third, last] = mentions.all;
  if (!first || !second || !third || !last) throw new Error('mentions missing');
  const every = new Set(mentions.all);
  expect(mentions.stepAmong(every, first, 1)).toBe(second);
  expect(mentions.stepAmong(every, first, -1)).toBe(last);
  expect(mentions.stepAmong(new Set([first, last]), second, 1)).toBe(last);
  expect(mentions.stepAmong(new Set([first, last]), second, -1)).toBe(first);
  expect(mentions.stepWithinEntity(first, 1)).toBe(third);
  expect(mentions.stepWithinEntity(third, 1)).toBe(first);
  third.stretches[0]?.node.remove();
  expect(mentions.stepAmong(every, second, 1)).toBe(last);
  expect(mentions.stepWithinEntity(first, 1)).toBe(first);
});

test('a span of the article finds the mention it overlaps', async () => {
  const { article, mentions } = await page();
  expect(mentions.on(article, { paragraph: 1, start: 4, end: 5 })?.mention.surface).toBe('القاهرة');
  expect(mentions.on(article, { paragraph: 1, start: 0, end: 2 })).toBeUndefined();
});

test('a page read again without change has the same articles', async () => {
  const { article } = await page();
  expect(areSameArticles([article.located], [{ ...article.located }])).toBe(true);
  expect(known({ ...article.located }, [article])).toBe(article);
});

test('where the page has put other nodes in, the analysis stays and the places are new', async () => {
  const { article } = await page();
  document.body.replaceChildren();
  const again = articleNaming([blockFrom('من القاهرة إلى بيروت'), blockFrom('ثم <b>القاهرة</b> وتونس')], []).located;
  expect(areSameArticles([article.located], [again])).toBe(false);
  expect(known(again, [article])).toMatchObject({ analysis: article.analysis, located: again });
});

test('another text is another article', async () => {
  const { article } = await page();
  expect(known(articleNaming([blockFrom('خبر آخر من صنعاء')], []).located, [article])).toBeUndefined();
});
