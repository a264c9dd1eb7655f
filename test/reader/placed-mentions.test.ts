// In a window: see test/window.ts.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { areSameArticles, known } from '../../src/reader/known-articles';
import { type AnalysedArticle, PlacedMentions, placeMentions } from '../../src/reader/placed-mentions';
import { spanIn } from '../popup/made-analysis';
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
  expect(shown?.mention).toBe(army);
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
  expect(mentions.stepWithinSame(first, 1)).toBe(third);
  expect(mentions.stepWithinSame(third, 1)).toBe(first);
  third.stretches[0]?.node.remove();
  expect(mentions.stepAmong(every, second, 1)).toBe(last);
  expect(mentions.stepWithinSame(first, 1)).toBe(first);
});

/** The article of `articleNaming` with dates of these words and values. */
function dated(article: AnalysedArticle, dates: Readonly<Record<string, string | null>>): AnalysedArticle {
  const { analysis } = article;
  const found = Object.entries(dates).map(([surface, value]) => ({
    ...spanIn(analysis.article.paragraphs, surface),
    ...{ surface, value, unresolved: value === null ? ('vague' as const) : null },
  }));
  return { ...article, analysis: { ...analysis, dates: found } };
}

test('dates whose day is known have their place among the names', async () => {
  const plain = articleNaming(
    [blockFrom('قال أمس في القاهرة إن ذلك حدث قبل أيام'), blockFrom('ثم الأربعاء')],
    ['القاهرة'],
  );
  const article = dated(plain, { أمس: '2024-10-26', 'قبل أيام': null, الأربعاء: '2024-10-26' });
  const mentions = new PlacedMentions(await placeMentions(article));
  expect(mentions.all.map(({ kind, mention }) => `${kind} ${mention.surface}`)).toEqual([
    'date أمس',
    'name القاهرة',
    'date الأربعاء',
  ]);
  const [yesterday, , wednesday] = mentions.all;
  if (!yesterday || !wednesday) throw new Error('dates missing');
  expect(mentions.ofSame(yesterday)).toEqual([yesterday, wednesday]);
  expect(mentions.stepWithinSame(yesterday, 1)).toBe(wednesday);
});

test('letters that a name and a date share are the name’s', async () => {
  const plain = articleNaming([blockFrom('منذ حرب أكتوبر عام 1973 وبعد 6 أكتوبر')], ['حرب أكتوبر']);
  const article = dated(plain, { 'أكتوبر عام 1973': '1973-10', '6 أكتوبر': '1973-10-06' });
  const mentions = new PlacedMentions(await placeMentions(article));
  expect(mentions.all.map(({ mention }) => mention.surface)).toEqual(['حرب أكتوبر', '6 أكتوبر']);
  expect(mentions.on(article, article.analysis.dates[0] ?? { paragraph: 9, start: 0, end: 0 })).toBe(mentions.all[0]);
});

test('whatever names and dates share letters, every name keeps its place and no two have the same', async () => {
  const spans = fc.array(fc.tuple(fc.nat(28), fc.integer({ min: 1, max: 8 })), { maxLength: 8 });
  const text = 'كلام '.repeat(8);
  const plain = articleNaming([blockFrom(text)], []);
  const at = ([start, length]: readonly [number, number]) => ({
    paragraph: 0,
    start,
    end: start + length,
    coreStart: start,
  });
  const name = { surface: '', type: 'place', form: 'name', entity: 'e1', source: 'glossary', confidence: 1 } as const;
  await fc.assert(
    fc.asyncProperty(spans, spans, async (names, dates) => {
      const mentions = names.map((span) => ({ ...at(span), ...name }));
      const named = { ...plain, analysis: { ...plain.analysis, mentions, dates: [] } };
      const alone = await placeMentions(named);
      const resolved = dates.map((span) => ({ ...at(span), surface: '', value: '2024', unresolved: null }));
      const all = await placeMentions({ ...named, analysis: { ...named.analysis, dates: resolved } });
      expect(all.filter(({ kind }) => kind === 'name').map(({ mention }) => mention)).toEqual(
        alone.map(({ mention }) => mention),
      );
      all.forEach(({ mention }, index) => {
        expect(mention.start).toBeGreaterThanOrEqual(all[index - 1]?.mention.end ?? 0);
      });
    }),
  );
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
