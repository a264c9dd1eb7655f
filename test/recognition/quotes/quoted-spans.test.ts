import { expect, it } from 'vitest';
import { quotedSpans } from '../../../src/recognition/quotes/quoted-spans';

const quoted = (text: string): string[] => quotedSpans(text).map((span) => text.slice(span.start, span.end));

it('finds every kind of quotation mark', () =>
  expect(quoted('قال «واحد» ثم “اثنان” ثم "ثلاثة"')).toEqual(['«واحد»', '“اثنان”', '"ثلاثة"']));

it('takes the outermost marks', () => expect(quoted('قال «إن "الجسر" آمن» أمس')).toEqual(['«إن "الجسر" آمن»']));

it('opens after a joined letter', () =>
  expect(quoted('وصفه بـ"الجسر القديم"، و"الطريق"')).toEqual(['"الجسر القديم"', '"الطريق"']));

it('starts anew where a mark was left unclosed', () =>
  expect(quoted('طرق عمل الجيش" في هذه الحرب "بلا نهاية" الآن')).toEqual(['"بلا نهاية"']));
