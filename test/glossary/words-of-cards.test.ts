import { describe, expect, it } from 'vitest';
import { knowledge } from '../shipped-knowledge';

const { glossary } = knowledge;
const entries = [...glossary.numbers()].map((number) => glossary.entry(number));
const countries = entries.filter(({ kind }) => kind === 'country').map(({ name }) => name.ar);

/** What no composed description may say, and why. */
const FORBIDDEN: readonly (readonly [why: string, ar: RegExp | null, en: RegExp | null])[] = [
  [
    'an agreement or a resolution lies in no country',
    /^(?:معاهدة|اتفاق|اتفاقية|قرار أممي|إعلان) في /,
    /^(?:treaty|agreement|convention|UN resolution|declaration) in /,
  ],
  ['a base lies in one country, whoever runs it', /^قاعدة \S+ في \S+ و\S+$/, null],
  ['a region alone says nothing', /^منطقة$/, /^region$/],
  ['nobody speaks for a whole country', new RegExp(`متحدثة? باسم (?:${countries.join('|')})(?:$|،| )`), null],
  ['ids are no words', /[a-z]{2}/i, null],
  ['Arabic is no English', null, /[\u0600-\u06ff]/],
  ['nothing is left empty', /^\s*$|\(\)|،\s*(?:،|$)|\s\s|undefined/, /^\s*$|\(\)|,\s*(?:,|$)|\s\s|undefined/],
  [
    'regions of the world take no article',
    null,
    /\bthe (?:West|East|North|South|Central) (?:Africa|Asia|Europe|America)\b/,
  ],
  ['others do', null, /\bin (?:Caribbean|Micronesian Region|Balkans|Levant|Sahel|Caucasus)\b/],
  [
    'what is sold or launched enters no service',
    /^(?:تطبيق|برنامج|هاتف ذكي|نظام تشغيل|لعبة فيديو|قمر صناعي|لقاح|دواء) .*الخدمة/,
    /(?:app|software|smartphone|operating system|video game|satellite|vaccine|medicine), in service/,
  ],
  ['years before Christ have no minus', /(?:^|[\s(])-\d/, /(?:^|[\s(])-\d/],
  ['one year is no span', /(?<!\d)(\d+)–\1(?!\d)/, /(?<!\d)(\d+)–\1(?!\d)/],
  ['a state of the past lies in none of today', /^(?:دولة|إمبراطورية) سابقة في /, /^former (?:state|empire) in /],
  [
    'a crossing or a strait lies between states',
    /^(?:معبر حدودي|مضيق) في .* و/,
    /^(?:border crossing|strait) in .* and /,
  ],
  ['American football is another game', null, /\b(?:American|Canadian) football (?:club|league)\b/],
];

describe('what a card says of any entry', () => {
  it.each(FORBIDDEN)('breaks no rule: %s', (_, ar, en) => {
    const breaking = entries.filter(({ description }) => ar?.test(description.ar) || en?.test(description.en));
    expect(breaking.map(({ id, description }) => `${id}: ${description.ar} | ${description.en}`)).toEqual([]);
  });
});
