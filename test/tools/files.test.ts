import { chmodSync, existsSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import kinds from '../../assets/annotate/file-kinds.json' with { type: 'json' };
import { encode, PARAGRAPHS, page, TEXT, TITLE } from './news';
import { annotate, articlesIn, Shelf, SLOW, shell } from './run-annotate';

const shelf = new Shelf();
const good = shelf.put('good.txt', TEXT);

describe('a file that cannot be read is told in one line, and the others go on', SLOW, () => {
  it('binary files, by what they are', async () => {
    const files = kinds.map(({ at, bytes }, index) =>
      shelf.put(`kind-${index}.txt`, Buffer.concat([Buffer.alloc(at, ' '), Buffer.from(`${bytes} …`, 'latin1')])),
    );
    const { status, output, told } = await annotate(['--format', 'summary', ...files, good]);
    expect(told).toEqual(files.map((file, at) => expect.stringContaining(`${file}: seems to be ${kinds[at]?.kind}`)));
    expect(output).toMatch(new RegExp(`^${TITLE}\n`));
    expect(status).toBe(1);
  });

  it('other binary data, web archives of Safari, messages without a page', async () => {
    const { status, output, told } = await annotate([
      shelf.put('data.html', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))),
      shelf.put('page.webarchive', '<?xml version="1.0"?><plist version="1.0"><dict></dict></plist>'),
      shelf.put('letter.txt', `From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${TEXT}`),
      shelf.put('broken.mht', TEXT),
    ]);
    expect(told).toEqual([
      expect.stringMatching(/data\.html: seems to be no text but binary data$/),
      expect.stringMatching(/page\.webarchive: seems to be a Safari web archive/),
      expect.stringMatching(/letter\.txt: is a message without a page in it$/),
      expect.stringMatching(/broken\.mht: is a message without a page in it$/),
    ]);
    expect({ status, output }).toEqual({ status: 1, output: '' });
  });

  it('missing and empty files, folders, files without an article', async () => {
    const folder = join(shelf.path, 'folder');
    mkdirSync(folder);
    const { status, output, told } = await annotate([
      ...['--format', 'summary', join(shelf.path, 'missing.html'), folder, shelf.put('empty.txt', '')],
      ...[shelf.put('spaces.txt', ' \n\t\n'), shelf.put('about.html', '<p>من نحن</p>'), good],
    ]);
    expect(told).toEqual([
      expect.stringMatching(/missing\.html: no such file or directory$/),
      expect.stringMatching(/folder: is a folder; name the files in it$/),
      expect.stringMatching(/empty\.txt: is empty$/),
      expect.stringMatching(/spaces\.txt: no Arabic article was found$/),
      expect.stringMatching(/about\.html: no Arabic article was found$/),
    ]);
    expect(output).toMatch(new RegExp(`^${TITLE}\n`));
    expect(status).toBe(1);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('files without permission', async () => {
    const file = shelf.put('secret.txt', TEXT);
    chmodSync(file, 0);
    expect((await annotate([file])).told).toEqual([`${file}: permission denied`]);
  });

  it('files, articles and trees that are too large for any memory', async () => {
    const large = shelf.put('large.html', '');
    truncateSync(large, 33 * 2 ** 20);
    const unclosed = Array.from({ length: 3000 }, (_, at) => `<b id=${at}>`).join('');
    const { status, told } = await annotate([
      large,
      shelf.put('long.txt', TEXT.repeat(2000)),
      shelf.put('paragraphs.txt', 'خبر\n'.repeat(60_000)),
      shelf.put('multiplied.html', `<p>${unclosed}${'<p>نص'.repeat(3000)}`),
    ]);
    expect(told).toEqual([
      expect.stringMatching(/large\.html: is larger than 32 MB$/),
      expect.stringMatching(/long\.txt: is an article of more than 500000 letters$/),
      expect.stringMatching(/paragraphs\.txt: has more than 50000 paragraphs$/),
      expect.stringMatching(/multiplied\.html: has more than 1000000 elements and texts$/),
    ]);
    expect(status).toBe(1);
  });

  it.skipIf(!existsSync('/dev/zero'))('files without an end; pipes are files', async () => {
    expect((await annotate(['/dev/zero'])).told).toEqual(['/dev/zero: is larger than 32 MB']);
    const piped = await shell(`annotate --format summary <(cat '${good}')`);
    expect(piped).toMatchObject({ status: 0, output: expect.stringContaining(TITLE) });
  });
});

describe('a page saved as one MIME file', SLOW, () => {
  const ADDRESS = 'https://news.example/2024/10/27/road';

  /** As browsers write it, with a frame's page and a picture besides. */
  function message(type: string, encoding: string, body: string, nested = false): string {
    const parts = [
      `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\nContent-Location: ${ADDRESS}\n\n${body}`,
      'Content-Type: text/html\nContent-Location: https://ads.example/\n\n<p>إعلان</p>',
      'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=',
    ];
    const multipart = (boundary: string, all: readonly string[]): string =>
      `Content-Type: multipart/related;\n\ttype="text/html"; boundary="${boundary}"\n\n\n${all.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;
    const content = nested ? multipart('--=_a', [multipart('--=_a+b', parts)]) : multipart('--=_a', parts);
    return `From: <Saved>\nSubject: =?utf-8?Q?x?=\nMIME-Version: 1.0\n${content}`.replaceAll('\n', '\r\n');
  }

  const quoted = (bytes: Buffer): string =>
    [...bytes]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/.{72}/g, '$&=\n');
  const lines = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\n');

  it('is read whatever way it is written, with the address it was saved from', async () => {
    const utf8 = Buffer.from(page('<meta charset="utf-8">'));
    const arabic = encode(page(), 'windows-1256');
    const files = [
      shelf.put('quoted.mhtml', message('text/html', 'quoted-printable', quoted(utf8))),
      shelf.put('base64.mht', message('text/html; charset="windows-1256"', 'base64', lines(arabic))),
      shelf.put('nested.mht', message('text/html; charset=utf-8', 'base64', lines(utf8), true)),
      shelf.put('renamed.html', message('text/html', '8bit', page())),
      shelf.put(
        'alone.mht',
        `MIME-Version: 1.0\nContent-Location: ${ADDRESS}\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(utf8)}`,
      ),
    ];
    const ended = await annotate(files);
    expect(ended).toMatchObject({ status: 0, told: [] });
    const article = { url: ADDRESS, title: TITLE, published: '2024-10-27', paragraphs: PARAGRAPHS };
    expect(articlesIn(ended)).toMatchObject(files.map(() => article));
  });

  it('is read with the address that is given', async () => {
    const file = shelf.put('given.mht', message('text/html', '8bit', page()));
    const url = 'https://other.example/1';
    expect(articlesIn(await annotate(['--url', url, file]))).toMatchObject([{ url }]);
  });
});
