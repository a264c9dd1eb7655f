import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/tools/annotate/decode-file';
import { encode, PARAGRAPHS, page, TEXT, TITLE, utf16 } from './news';
import { annotate, articlesIn, Shelf, SLOW } from './run-annotate';

const shelf = new Shelf();
const meta = (name: string): string => page(`<meta charset="${name}">`);
const equiv = (name: string): string => page(`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${name}">`);

describe('a file is read in the encoding it is in', SLOW, () => {
  const declaring = [
    shelf.put('meta-1256.html', encode(meta('windows-1256'), 'windows-1256')),
    shelf.put('equiv-1256.htm', encode(equiv('cp1256'), 'windows-1256')),
    shelf.put('equiv-8859-6.html', encode(equiv('ISO-8859-6'), 'iso-8859-6')),
    shelf.put('xml.xhtml', encode(`<?xml version="1.0" encoding="windows-1256"?>${page()}`, 'windows-1256')),
    shelf.put('utf-16-means-utf-8.html', meta('utf-16')),
  ];
  const marked = [
    shelf.put('bom-8.html', `\uFEFF${meta('windows-1256')}`),
    shelf.put('bom-16le.html', utf16(`\uFEFF${meta('windows-1256')}`, 'le')),
    shelf.put('bom-16be.html', utf16(`\uFEFF${page()}`, 'be')),
    shelf.put('bom-8.txt', `\uFEFF${TEXT}`),
    shelf.put('bom-16le.txt', utf16(`\uFEFF${TEXT}`, 'le')),
    shelf.put('bom-16be.txt', utf16(`\uFEFF${TEXT}`, 'be')),
  ];
  const silent = [
    shelf.put('8.html', page()),
    shelf.put('1256.html', encode(page(), 'windows-1256')),
    shelf.put('8859-6.html', encode(page(), 'iso-8859-6')),
    shelf.put('16le.html', utf16(page(), 'le')),
    shelf.put('1256.txt', encode(TEXT, 'windows-1256')),
    shelf.put('8859-6.txt', encode(TEXT, 'iso-8859-6')),
    shelf.put('16le.txt', utf16(TEXT, 'le')),
    shelf.put('16be.txt', utf16(TEXT, 'be')),
  ];
  const wrong = [
    shelf.put('wrong-latin.html', encode(meta('iso-8859-1'), 'windows-1256')),
    shelf.put('wrong-utf-8.html', encode(meta('utf-8'), 'windows-1256')),
    shelf.put('wrong-1256.html', meta('windows-1256')),
    shelf.put('wrong-name.html', meta('klingon')),
  ];

  it('whether it declares it, has a byte-order mark, tells nothing or tells wrong', async () => {
    const files = [...declaring, ...marked, ...silent, ...wrong];
    const ended = await annotate(files);
    expect(ended).toMatchObject({ status: 0, told: [] });
    expect(articlesIn(ended).map((article, at) => ({ file: files[at], article }))).toMatchObject(
      files.map((file) => ({ file, article: { title: TITLE, paragraphs: PARAGRAPHS } })),
    );
  });

  it('that is given, where the file cannot tell; else it is told, and not read as rubbish', async () => {
    const short = shelf.put('short.txt', encode('عاجل: حريق في السوق', 'windows-1256'));
    const damaged = shelf.put('damaged.txt', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xd8, 0x0a])]));
    const rubbish = shelf.put('rubbish.txt', Buffer.concat([Buffer.from('\uFEFF'), encode(TEXT, 'windows-1256')]));
    expect(await annotate([short, damaged, rubbish])).toEqual({
      status: 1,
      output: '',
      told: [
        expect.stringMatching(/short\.txt: is not UTF-8, .*--encoding: windows-1256/),
        expect.stringMatching(/damaged\.txt: is not UTF-8, .*--encoding: .*utf-8 if it is damaged$/),
        expect.stringMatching(/rubbish\.txt: is not the utf-8 that it is said to be$/),
      ],
    });
    expect(articlesIn(await annotate(['--encoding', 'CP1256', short]))).toMatchObject([
      { paragraphs: ['عاجل: حريق في السوق'] },
    ]);
    expect(articlesIn(await annotate(['--encoding', 'utf-8', damaged]))).toMatchObject([
      { paragraphs: [...PARAGRAPHS, '\uFFFD'] },
    ]);
  });
});

describe('an encoding', () => {
  const told = { given: undefined, header: null, isPage: true };

  it('windows-1252 has quotation marks where Latin 1 has controls', () => {
    const source = Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), Buffer.from([0x93, 0x94])]);
    expect(decodeFile(source, told)).toMatch(/“”$/);
    expect(decodeFile(source.subarray(-2), { ...told, header: 'windows-1252' })).toBe('“”');
  });

  it('of any fixture page is UTF-8, with and without its declaration', () => {
    const source = readFileSync('test/pages/agency-hijri.html');
    const undeclared = Buffer.from(source.toString().replace(/<meta charset[^>]*>/i, ''));
    expect(decodeFile(source, told)).toBe(source.toString());
    expect(decodeFile(undeclared, told)).toBe(undeclared.toString());
  });
});
