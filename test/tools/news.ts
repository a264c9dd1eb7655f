/** A title and three paragraphs, enough to be an article. */
export const TITLE = 'صيانة الطريق الرئيسي تستمر شهرين';
export const PARAGRAPHS = [
  'قالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.',
  'وأضافت أن العمال سيبدأون من الجسر القديم، وأن المحلات التي على الرصيف ستبقى مفتوحة في هذه الأثناء.',
  'وذكر رئيس البلدية أن الحافلات ستقف أمام السوق، وأن السكان سيحصلون على خريطة للطرق التي تبقى مفتوحة.',
];

export const TEXT = `${[TITLE, ...PARAGRAPHS].join('\n')}\n`;

/** A page of the same article; `head` stands before its title. */
export function page(head = ''): string {
  const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html><head>${head}<title>${TITLE}</title></head><body><h1>${TITLE}</h1>${body}</body></html>`;
}

/** A text in an encoding of a byte a character, the other way round from what its decoder does. */
export function encode(text: string, encoding: 'windows-1256' | 'iso-8859-6'): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

/** A text in UTF-16 without a byte-order mark. */
export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
