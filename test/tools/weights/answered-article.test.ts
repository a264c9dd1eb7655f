import { expect, it } from 'vitest';
import { readAnswered, readAnswersBeside } from '../../../src/tools/weights/answered-article';
import { Shelf } from '../run-annotate';

const shelf = new Shelf();

const TEXT = `country: LB
desk: economy
published: 2024-05-02
title: [بيروت]{place: Beirut} تنتظر
who: Samir Rawi
where: Beirut; Port
when: 2024-05-01

قال [سمير الراوي]{person: Samir Rawi} إن [السفينة بلغت [المرفأ]{place: Port} [أمس]{date: 2024-05-01}]{said: Samir Rawi}.
`;

it('an article with marks in its text is read with its names at the words they are of', () => {
  const [article] = readAnswered(shelf.put('article.txt', TEXT));
  expect(article).toMatchObject({
    title: 'بيروت تنتظر',
    published: '2024-05-02',
    paragraphs: ['قال سمير الراوي إن السفينة بلغت المرفأ أمس.'],
    who: ['Samir Rawi'],
    where: ['Beirut', 'Port'],
    when: ['2024-05-01'],
  });
  const texts = [article?.title ?? '', ...(article?.paragraphs ?? [])];
  expect(
    article?.names.map(({ paragraph, start, end, key }) => [texts[paragraph + 1]?.slice(start, end), key]),
  ).toEqual([
    ['بيروت', 'Beirut'],
    ['سمير الراوي', 'Samir Rawi'],
    ['المرفأ', 'Port'],
  ]);
});

it('a file that is none is named', () => {
  expect(() => readAnswered(shelf.put('headless.txt', 'country: LB\ndesk: economy\ntitle: خبر\n\nنص.'))).toThrow(
    /headless\.txt, line 1: no published/,
  );
  expect(() => readAnswered(shelf.put('broken.json', '{"id": 1}'))).toThrow(/broken\.json: /);
  expect(() => readAnswered('nowhere')).toThrow(/^nowhere: /);
});

const NEWS = JSON.stringify({
  id: 'paper/1',
  title: 'بيروت تنتظر',
  published: '2024-05-02T08:00:00Z',
  paragraphs: ['قال سمير الراوي إن السفينة بلغت بيروت أمس.'],
});

it('answers without text are read beside the articles that they are of', () => {
  const answers = shelf.put(
    'answers.jsonl',
    '{"id":"paper/1","who":[[[0,4,15]]],"where":[[[-1,0,5],[0,32,37]]],"when":["2024-05-01"]}',
  );
  const [article, ...others] = readAnswersBeside(answers, shelf.put('news.jsonl', NEWS));
  expect(others).toEqual([]);
  const texts = [article?.title ?? '', ...(article?.paragraphs ?? [])];
  const wordsOf = (key: string): (string | undefined)[] =>
    (article?.names ?? [])
      .filter((name) => name.key === key)
      .map(({ paragraph, start, end }) => texts[paragraph + 1]?.slice(start, end));
  expect(article?.who.map(wordsOf)).toEqual([['سمير الراوي']]);
  expect(article?.where.map(wordsOf)).toEqual([['بيروت', 'بيروت']]);
  expect([article?.published, article?.when]).toEqual(['2024-05-02', ['2024-05-01']]);
});

it('an answer to an article that the news lack is told', () => {
  const answers = shelf.put('strange.jsonl', '{"id":"paper/2","who":[],"where":[],"when":[]}');
  expect(() => readAnswersBeside(answers, shelf.put('news.jsonl', NEWS))).toThrow(/news\.jsonl: paper\/2, which/);
  expect(() => readAnswersBeside(shelf.put('bad.jsonl', '{"id":1}'), 'nowhere')).toThrow(/bad\.jsonl, line 1: /);
});
