import fc from 'fast-check';
import type { ArticleRecord } from '../../src/notes/exports/record';
import { analysis, recordWith } from './record';

/** What Markdown, HTML, spreadsheets and terminals act on, in pieces that fall together by chance. */
const PIECES = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ...'＝＋－＠',
  ...[
    'مسقط',
    'أ',
    'x',
    '1',
    '12',
    ' ',
    '  ',
    '\t',
    '    ',
    '\u00A0',
    '\u0000',
    '\u001B[31m',
    '\u0007',
    '\u0085',
    '\uFEFF',
  ],
  ...['\u202E', '\u2067', '\u2069', '\u200F', '\u200B', '\v', '\f', '\uD800'],
  ...['](', '][', '![', '[![x](', '](https://evil.example)', '](<javascript:alert(1)>)', '(javascript:alert(1))'],
  ...[
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</script>',
    '</title>',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<?',
    '<![CDATA[',
  ],
  ...['<a href="javascript:alert(1)">', '<svg/onload=x>', '<https://evil.example>', '<a@evil.example>'],
  ...[
    'https://evil.example',
    'http://1.2.3.4',
    '//evil.example',
    'www.evil.example',
    'evil.example',
    'ftp://evil.example',
  ],
  ...['a@evil.example', 'mailto:a@evil.example', 'xmpp:a@evil.example', 'data:text/html,x', 'javascript:alert(1)'],
  ...[
    '&lt;',
    '&#60;',
    '&#x3C;',
    '&amp',
    '&colon;',
    '&Tab;',
    '&copy',
    '\\',
    '\\\\',
    '```',
    '~~~',
    '~~',
    '**',
    '__',
    '==',
    '---',
    '===',
  ],
  ...['***', '- ', '* ', '+ ', '1. ', '2) ', '# ', '###### ', '> ', '- [ ] ', '|a|b|', '|-|-|', ':-:', ': '],
  ...['[a]: https://evil.example', '[^1]', '[^1]: x', '[[x]]', '{.x}', '{{x}}', '%%', '$$', '$x$', ':x:', '@x', '#1'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|x!A1', ';=1', '\t=1', '";=1;"', '","', '"', '""'],
];

/** Ends of lines of every kind; the last ones begin a paragraph. */
const LINE_ENDS = ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\n\n', '\r\n\r\n', '\n \t\n'];

const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text on one line that is written to be taken for markup. */
const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });
const hostileLine = fc
  .array(piece, { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join('').replace(/[\n\r\u0085\u2028\u2029]/g, ' '))
  .filter((text) => SEEN.test(text));

/** What acts on the text around it without being seen. */
export const ACTING = /(?!\s|\u0085)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text as a reader sees it where white space is collapsed. */
export function seen(text: string): string {
  return text
    .replace(ACTING, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** Where the words of a record stand. */
const FIELDS = [
  'title',
  'publisher',
  'published',
  'byline',
  'name',
  'english',
  'description',
  'role',
  'date',
  'stray',
  'sentence',
  'said',
];

/** Words for all fields of a record, the lines of its notes, and an address. */
interface Words {
  /** By the names of `FIELDS`, then a line of the notes each. */
  readonly lines: readonly string[];
  readonly lineEnds: readonly string[];
  readonly address: string;
}

const rest = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** Addresses that lead to the article, whatever follows its host, and addresses that lead to no page. */
const address = fc.oneof(
  rest.map((end) => `https://news.example/${end}`),
  fc
    .tuple(fc.constantFrom('javascript:', 'data:text/html,', 'JAVASCRIPT:', 'vbscript:', 'file:///', '//'), rest)
    .map(([scheme, end]) => scheme + end),
);

/** Words that try to break out of every field. */
export const hostileWords: fc.Arbitrary<Words> = fc.integer({ min: 1, max: 4 }).chain((noted) =>
  fc.record({
    lines: fc.array(hostileLine, { minLength: FIELDS.length + noted, maxLength: FIELDS.length + noted }),
    lineEnds: fc.array(fc.constantFrom(...LINE_ENDS), { minLength: noted - 1, maxLength: noted - 1 }),
    address,
  }),
);

/** Words of the same shape that nothing could take for markup, each another. */
export function harmlessLike({ lines, lineEnds, address: hostile }: Words): Words {
  return {
    lines: lines.map((_, index) => `كلمة${String.fromCharCode(0x0628 + index)}ق`),
    lineEnds,
    address: /^https?:\/\//.test(hostile) ? 'https://news.example/a' : 'about:blank',
  };
}

/** A record with these words in every place that pages and readers write. */
export function recordSaying({ lines, lineEnds, address: where }: Words): ArticleRecord {
  const word = (field: string): string => lines[FIELDS.indexOf(field)] ?? '';
  const note = lines
    .slice(FIELDS.length)
    .map((line, index) => line + (lineEnds[index] ?? ''))
    .join('');
  const record = recordWith(note, word('name'));
  const { e1, e2 } = record.analysis.entities;
  if (!e1 || !e2) throw new Error('The analysis of the tests is incomplete');
  const paragraphs = [word('sentence'), `قال ${word('said')} قال`];
  const whole = (paragraph: number) => ({ paragraph, start: 0, end: paragraphs[paragraph]?.length ?? 0 });
  const mention = (paragraph: number, entity: string) => ({
    ...whole(paragraph),
    coreStart: 0,
    surface: paragraphs[paragraph] ?? '',
    entity,
    type: 'place' as const,
    form: 'name' as const,
    source: 'model' as const,
    confidence: 1,
  });
  const described = { ar: word('description'), en: word('description') };
  const role = { paragraph: 0, start: 0, end: 1, text: word('role'), affiliation: null, former: true };
  return {
    ...record,
    address: where,
    analysis: {
      ...record.analysis,
      article: {
        ...analysis.article,
        title: word('title'),
        publisher: word('publisher'),
        published: word('published'),
        byline: word('byline'),
        keywords: [word('title')],
        paragraphs,
      },
      mentions: [mention(0, 'e1'), mention(1, 'e2')],
      quotes: [
        { ...whole(1), speaker: 'e1', direct: true },
        { ...whole(1), speaker: null, direct: false },
      ],
      dates: analysis.dates.map((date, index) => ({
        ...date,
        ...whole(0),
        surface: word('date'),
        value: index === 0 ? word('date') : null,
      })),
      entities: {
        e1: { ...e1, name: { ar: word('name'), en: word('english') }, description: described, roles: [role] },
        e2: { ...e2, roles: e2.roles.map((one) => ({ ...one, start: 0, end: 1 })) },
      },
      summary: { who: ['e1', 'e2'], where: ['e1'], when: [word('date')] },
    },
    notes: record.notes && {
      ...record.notes,
      notes: record.notes.notes.map((kept) =>
        kept.subject.kind === 'entity' && kept.subject.glossary === null
          ? { ...kept, subject: { ...kept.subject, name: word('stray') } }
          : kept,
      ),
    },
  };
}
