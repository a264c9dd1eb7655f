import { expect, it } from 'vitest';
import { readAnswered } from '../../../src/tools/weights/answered-article';
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
