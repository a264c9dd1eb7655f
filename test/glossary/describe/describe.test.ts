import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { withLi, withThe } from '../../../src/glossary/describe/wording';
import { openGlossary } from '../../../src/glossary/open';
import { bufferOf, ORGANIZATIONS, PEOPLE, smallTables, THINGS, table } from '../tables';

const glossary = openGlossary(bufferOf(compileGlossary(smallTables())));
const described = (id: string) => glossary.entry(glossary.find(id) ?? -1).description;

describe('a description', () => {
  it.each([
    ['people/vladimir-putin', 'رئيس روسيا (2000–2008 ومنذ 2012)', 'president of Russia (2000–2008 and since 2012)'],
    ['people/sergey-lavrov', 'وزير الخارجية الروسي منذ 2004', 'foreign minister of Russia since 2004'],
    [
      'people/naguib-mahfouz',
      'روائي مصري، نال جائزة نوبل عام 1988، توفي عام 2006',
      'Egyptian novelist, Nobel laureate of 1988, died 2006',
    ],
    [
      'people/kofi-annan',
      'الأمين العام للأمم المتحدة (1997–2006)، توفي عام 2018',
      'secretary-general of the United Nations (1997–2006), died 2018',
    ],
    [
      'organizations/arab-league',
      'منظمة دولية مقرها في مصر، تأسست عام 1945',
      'intergovernmental organization based in Egypt, founded 1945',
    ],
    ['organizations/wagner', 'جماعة مسلحة روسية، تأسست عام 2014', 'Russian armed group, founded 2014'],
    ['organizations/bank-of-russia', 'مصرف مركزي روسي، تأسس عام 1990', 'Russian central bank, founded 1990'],
    ['things/s-400', 'صاروخ روسي، دخل الخدمة عام 2007', 'Russian missile, in service since 2007'],
    ['things/war-2022', 'حرب في مصر، 1914–1918', 'war in Egypt, 1914–1918'],
    ['places/pyongyang', 'عاصمة كوريا الشمالية', 'capital of North Korea'],
    ['places/giza', 'مدينة في مصر', 'city in Egypt'],
  ])('of %s says %s', (id, ar, en) => {
    expect(described(id)).toEqual({ ar, en });
  });
});

describe('a nationality', () => {
  const people = table(
    PEOPLE,
    'before | قديم نموذج | Old Model | | | MC | | 1550 | | | | | m | novelist',
    'early | أقدم نموذج | Older Model | | | EG | | 900 | | | | | m | novelist',
    'ancient | قبل نموذج | Ancient Model | | | EG | | -100 | | | | | m | novelist',
    'after | حديث نموذج | New Model | | | MC | | 1600 | | | | | m | novelist',
  );
  const peopled = openGlossary(bufferOf(compileGlossary(smallTables({ 'glossary/people/old.tsv': people }))));
  const descriptionOf = (id: string) => peopled.entry(peopled.find(id) ?? -1).description.ar;

  it('is told of nobody who died before the state came to be', () => {
    expect(descriptionOf('people/before')).toBe('روائي، توفي عام 1550');
    expect(descriptionOf('people/early')).toBe('روائي، توفي عام 900');
    expect(descriptionOf('people/ancient')).toBe('روائي، توفي عام 100 ق.م');
    expect(descriptionOf('people/after')).toBe('روائي من موناكو، توفي عام 1600');
  });
});

describe('what a description does not pretend', () => {
  const tables = smallTables({
    'glossary/organizations/old.tsv': table(
      ORGANIZATIONS,
      'ptolemies | dynasty | البطالمة | Ptolemies | | | EG | | | حكمت من الإسكندرية | ruled from Alexandria | | |',
    ),
    'glossary/things/festivals.tsv': table(
      THINGS,
      'song | festival | مهرجان الأغنية | Song Festival | | | EG | 1964 | | | | |',
      'song-2001 | festival | مهرجان الأغنية 2001 | Song Festival 2001 | | | EG | 2001 | 2001 | | | |',
    ),
    'glossary/people/ministers.tsv': table(
      PEOPLE,
      'one | سامية نموذج | Samia Model | | | EG | | | | | | | f | minister@EG:2015-2020',
    ),
  });
  const opened = openGlossary(bufferOf(compileGlossary(tables)));
  const describedAs = (id: string) => opened.entry(opened.find(id) ?? -1).description;

  it('calls no dynasty by the nation that lives there today', () => {
    expect(describedAs('organizations/ptolemies')).toEqual({
      ar: 'سلالة حاكمة، حكمت من الإسكندرية',
      en: 'ruling dynasty, ruled from Alexandria',
    });
  });

  it('tells what is held every year since when, and of one edition its year', () => {
    expect(describedAs('things/song')).toEqual({ ar: 'مهرجان في مصر، منذ 1964', en: 'festival in Egypt, since 1964' });
    expect(describedAs('things/song-2001')).toEqual({ ar: 'مهرجان في مصر، 2001', en: 'festival in Egypt, 2001' });
  });

  it('calls one of many ministers a minister, not the minister', () => {
    expect(describedAs('people/one')).toEqual({ ar: 'وزيرة مصرية (2015–2020)', en: 'Egyptian minister (2015–2020)' });
  });
});

describe('grammar of names in descriptions', () => {
  it('joins ل to a name with and without the article', () => {
    expect(withLi('الأمم المتحدة')).toBe('للأمم المتحدة');
    expect(withLi('اللجنة الدولية')).toBe('للجنة الدولية');
    expect(withLi('حركة حماس')).toBe('لحركة حماس');
  });

  it('puts «the» where English does', () => {
    expect(withThe('United States')).toBe('the United States');
    expect(withThe('The Pentagon')).toBe('the Pentagon');
    expect(withThe('Russia')).toBe('Russia');
  });
});
