import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analysing } from '../src/analyse';
import type { Article } from '../src/article/article';
import { articleOf } from '../src/article/article-of';
import { passagesOf } from '../src/recognition/text/passage';
import { type AdversarialText, adversarialTexts } from './adversarial-texts';
import { knowledge } from './shipped-knowledge';

/** `HASHIYA_RUNS=long` reads up to a million letters of every kind, which takes a quarter of an hour. */
const LONG = process.env.HASHIYA_RUNS === 'long';

const SIZES = LONG ? [250_000, 500_000, 1_000_000] : [2500, 10_000];
/** A text so many times as long takes at most so much more time; what is not linear takes the square. Noise has the rest. */
const mostGrowth = (times: number): number => (LONG ? times * 1.3 : times * 2.5);
/** A text that takes less, in milliseconds, is read too quickly for its growth to be told from noise. */
const TOO_QUICK = 40;
/** Milliseconds of the longest step, many times what it takes on an idle machine: 4, and 12 in the worst text. */
const LONGEST_STEP = 60;
const TRIES = 8;

const articleFrom = ({ title, paragraphs }: AdversarialText): Article => ({
  ...articleOf({ published: '2024-10-27', paragraphs: [...paragraphs] }),
  title: title ?? null,
});

/**
 * Runs of one article. Steps are the same ones every time: of each the quickest run counts, by the clock or by the
 * processor, what else runs only adds.
 */
class Timed {
  readonly #article: Article;
  readonly #steps: number[] = [];
  /** Milliseconds of processor time of the quickest run. */
  best = Number.POSITIVE_INFINITY;

  constructor(article: Article) {
    this.#article = article;
  }

  run(): this {
    const begun = process.cpuUsage();
    const analysis = analysing(this.#article, knowledge);
    for (let at = 0, done = false; !done; at++) {
      const since = performance.now();
      const used = process.cpuUsage();
      done = analysis.next().done ?? false;
      const took = Math.min(performance.now() - since, process.cpuUsage(used).user / 1000);
      this.#steps[at] = Math.min(this.#steps[at] ?? Number.POSITIVE_INFINITY, took);
    }
    this.best = Math.min(this.best, process.cpuUsage(begun).user / 1000);
    return this;
  }

  get count(): number {
    return this.#steps.length;
  }

  get longest(): number {
    return this.#steps.reduce((longest, step) => Math.max(longest, step), 0);
  }
}

const growth = (short: Timed, long: Timed): number => (long.best <= TOO_QUICK ? 1 : long.best / short.best);

describe('text made to be slow', () => {
  it.each(Object.entries(adversarialTexts))(
    'is read in linear time and in short steps: %s',
    (_, make) => {
      let before: { readonly size: number; readonly timed: Timed } | undefined;
      for (const size of SIZES) {
        const timed = new Timed(articleFrom(make(size))).run();
        const { size: shorter, timed: quicker } = before ?? { size, timed };
        const most = mostGrowth(size / shorter);
        for (let tries = 0; tries < TRIES; tries++) {
          if (timed.longest < LONGEST_STEP && growth(quicker, timed) < most) break;
          quicker.run();
          timed.run();
        }
        expect(timed.longest).toBeLessThan(LONGEST_STEP);
        expect(growth(quicker, timed)).toBeLessThan(most);
        expect(timed.count).toBeLessThan(quicker.count * (size / shorter) * 1.2);
        before = { size, timed };
      }
    },
    600_000,
  );

  it('is read in the more steps the longer it is, also where it is one paragraph', () => {
    const steps = (letters: number): number =>
      new Timed(articleFrom({ paragraphs: ['كلمة '.repeat(letters / 5)] })).run().count;
    expect(steps(40_000)).toBeGreaterThan(steps(4000) * 5);
    expect(steps(40_000)).toBeGreaterThan(100);
  });
});

describe('steps', () => {
  const sentence = 'قال الرئيس الروسي فلاديمير بوتين في موسكو يوم الأحد إن «الحرب ستنتهي قريبا»، وأكد الرئيس ذلك. ';
  const other = 'التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في أنقرة يوم السبت. ';

  it('of two articles that are read by turns do not disturb each other', () => {
    const articles = [
      articleFrom({ paragraphs: [sentence.repeat(90)] }),
      articleFrom({ paragraphs: [other, sentence] }),
    ];
    const running = articles.map((article) => analysing(article, knowledge));
    const results = running.map(() => '');
    while (results.some((result) => result === ''))
      running.forEach((steps, index) => {
        const step = steps.next();
        if (step.done && step.value) results[index] = JSON.stringify(step.value);
      });
    expect(results).toEqual(articles.map((article) => JSON.stringify(analyse(article, knowledge))));
  });

  it('find in a paragraph without end what they find in its sentences', () => {
    const times = 200;
    const { mentions, dates, quotes, entities } = analyse(
      articleFrom({ paragraphs: [sentence.repeat(times)] }),
      knowledge,
    );
    const alone = analyse(articleFrom({ paragraphs: [sentence] }), knowledge);
    const places = (all: readonly { start: number; end: number }[]): string[] =>
      all.map(({ start, end }) => `${start % sentence.length} ${end % sentence.length}`);
    const repeated = (all: readonly { start: number; end: number }[]): string[] =>
      Array.from({ length: times }, () => places(all)).flat();
    expect(places(mentions)).toEqual(repeated(alone.mentions));
    expect(places(dates)).toEqual(repeated(alone.dates));
    expect(places(quotes)).toEqual(repeated(alone.quotes));
    expect(Object.values(entities).map(({ glossary: id }) => id)).toEqual(
      Object.values(alone.entities).map(({ glossary: id }) => id),
    );
  });
});

describe('bounds', () => {
  it('of a title: a thousand letters are read', () => {
    const { mentions } = analyse(articleFrom({ title: 'قال بوتين. '.repeat(1000), paragraphs: ['خبر.'] }), knowledge);
    expect(mentions.length).toBeGreaterThan(80);
    expect(mentions.every(({ end }) => end <= 1000)).toBe(true);
  });

  it('of an article: a million letters are read', () => {
    const paragraphs = Array.from({ length: 12 }, () => 'كلمة '.repeat(20_000));
    const read = [...passagesOf(articleFrom({ paragraphs }))];
    const letters = read.reduce((sum, { text }) => sum + text.words.length * 5, 0);
    expect(letters).toBeGreaterThan(990_000);
    expect(letters).toBeLessThanOrEqual(1_000_000);
  });
});

/** Arabic letters, words that recognition goes by, and what is written between them. */
const scraps = fc.constantFrom(
  ...'بتسمعوفلكنه',
  ...['ال', 'ة', 'ى', 'أ', 'ًّ', 'ـ', ' ', ' ', ' ', '. ', '، ', '«', '»', '"', '“', '”', '(', ')', '-', '/', ':'],
  ...[
    'بن ',
    'أبو ',
    'عبد ',
    'وزير ',
    'الرئيس ',
    'حركة ',
    'الحركة ',
    'مدينة ',
    'محمد ',
    'قال ',
    'إن ',
    'وأضاف ',
    'بحسب ',
  ],
  ...['بوتين ', 'روسيا ', 'الأميركي ', 'قطر ', 'في ', 'يوم ', 'الأحد ', 'أكتوبر ', '2024', '27', 'قبل ', 'من ', 'إلى '],
  ...['ﷺ', 'ﻻ', '\u200f', '\u2067', '\ud800', '😀', 'CNN ', '٣', '\n', '          '],
);
const text = fc.array(scraps, { size: 'max', maxLength: 2500 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('has everything that is told of it inside its paragraph, at the words it is told of', () => {
    fc.assert(
      fc.property(fc.option(text), fc.array(text, { maxLength: 3 }), (title, paragraphs) => {
        const told = analyse(articleFrom({ ...(title === null ? {} : { title }), paragraphs }), knowledge);
        const at = (paragraph: number): string => (paragraph < 0 ? title : paragraphs[paragraph]) ?? '';
        const roles = Object.values(told.entities).flatMap((entity) => entity.roles);
        for (const { paragraph, start, end } of [
          ...told.mentions,
          ...told.dates,
          ...told.quotes,
          ...told.references,
          ...roles,
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(at(paragraph).length);
        }
        for (const { paragraph, start, end, surface } of [...told.mentions, ...told.dates])
          expect(at(paragraph).slice(start, end)).toBe(surface);
        for (const { paragraph, start, end, text: words } of roles) expect(at(paragraph).slice(start, end)).toBe(words);
        for (const { entity } of [...told.mentions, ...told.references]) expect(told.entities[entity]).toBeDefined();
      }),
      { seed: 20241027, numRuns: LONG ? 5000 : 30 },
    );
  }, 600_000);
});
