import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSoundRows } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { faultText } from '../../../src/glossary/tables/faults';
import { ASSETS } from '../../../src/tools/glossary-files';
import { bufferOf, ORGANIZATIONS, PLACES, smallTables, THINGS, table } from '../tables';

const HEAD = 'id | kind | ar | en | ar_aliases | en_aliases | country | lat | lon | population | source_id';
const KINDS = readFileSync(join(ASSETS, 'vocabulary', 'kinds.tsv'), 'utf8');

/** Rows in the words of the real kinds; names that say nothing of what they name. */
const compilation = compileSoundRows(
  smallTables({
    'vocabulary/kinds.tsv': KINDS,
    'glossary/things/rules.tsv': table(
      THINGS,
      'app | app | نموذج أول | Model One | | | EG | 2010 | | | | |',
      'probe | spacecraft | نموذج ثان | Model Two | | | RU | 2011 | | | | |',
      'phone | smartphone | نموذج ثالث | Model Three | | | ZA | 2012 | | | | |',
      'game | video-game | نموذج رابع | Model Four | | | PT | 2013 | | | | |',
      'frigate | frigate | نموذج خامس | Model Five | | | RU | 2014 | | | | |',
      'old-ship | ship | نموذج سادس | Model Six | | | PT | 1912 | 1925 | | | |',
      'lost-ship | ship | نموذج سابع | Model Seven | | | PT | | 2025 | | | |',
      'short-mission | space-mission | نموذج ثامن | Model Eight | | | RU | 1969 | 1969 | | | |',
      'running | war | نموذج تاسع | Model Nine | | | EG | 2023 | | | | |',
      'siege | blockade | نموذج عاشر | Model Ten | | | EG | 2007 | | | | |',
      'strike | attack | نموذج آخر | Another Model | | | EG | 2008 | | | | |',
      'marathon | battle | معركة السهل | Battle of the Plain | | | EG | -490 | | | | |',
      'long-war | war | نموذج قديم | Ancient Model | | | EG | -490 | -479 | | | |',
      'between-eras | war | نموذج العهدين | Model of Two Eras | | | EG | -27 | 14 | | | |',
      'bare-summit | summit | القمة الكبرى | Great Summit | | | | | | | | |',
      'league | football-league | دوري نموذجي | Model League | | | CA | 1990 | | | | |',
      'sura | sura | سورة النموذج | Model Sura | | | | | | من سور القرآن | of the Quran | |',
    ),
    'glossary/organizations/rules.tsv': table(
      ORGANIZATIONS,
      'binational | armed-group | جماعة النموذج | Model Group | | | EG;RU | 1990 | | | | | |',
      'seated | intergovernmental | هيئة النموذج | Model Body | | | EG;RU | 1990 | | | | | |',
      'court-of-un | international-court | محكمة النموذج | Model Tribunal | | | PT | 1945 | | | | | | united-nations',
      'mission-of-un | un-mission | بعثة النموذج | Model Mission | | | EG | | | | | | | united-nations',
      'one-year | committee | لجنة النموذج | Model Committee | | | EG | 1947 | 1947 | | | | |',
      'gone | bank | بنك النموذج | Model Bank | | | EG | | 2011 | | | | |',
      'club | football-club | نادي النموذج | Model Club | | | CA | | | | | | |',
      'club-eg | football-club | نادي المثال | Example Club | | | EG | | | | | | |',
      'order | sufi-order | طريقة النموذج | Model Order | | | EG | 1837 | | أسسها شيخ في القاهرة | founded by a sheikh in Cairo | | |',
      'cassation | court | محكمة النقض المصرية | Court of Cassation | | | EG | | | | | | |',
      'radio | news-agency | وكالة الأنباء المصرية | Egyptian News Agency | | | EG | | | | | | |',
      'ward | hospital | مستشفى المثال | Example Hospital | | | EG | 1950 | | | | | |',
      'kin | ethnic-group | قوم النموذج | Model People | | | EG;RU | | | | | | |',
    ),
    'glossary/places/rules.tsv': table(
      PLACES,
      'caliphate | former-state | خلافة النموذج | Model Caliphate | | | EG | 632 | 661 | | | | | | | |',
      'realm | empire | ملك النموذج | Model Realm | | | EG | | | | | | | | | |',
      'crossing | border-crossing | معبر النموذج | Model Crossing | | | EG;RU | | | | | | | | | |',
      'narrows | strait | مضيق النموذج | Model Narrows | | | EG;RU;PT | | | | | | | | | |',
      'inner-narrows | strait | مضيق المثال | Example Narrows | | | EG | | | | | | | | | |',
      'caribbean | world-region | الكاريبي | Caribbean | | | | | | | | | | | | |',
      'isle | country | بلد النموذج | Model Isle | | | | | | | | | | | | caribbean |',
      'clinic | hospital | مستشفى النموذج | Model Hospital | | | EG | | | | | | | 30 | 31 | giza |',
      'inland-sea | sea | البحر النموذجي | Model Sea | | | | | | | | | | | | |',
    ),
    'glossary/places/provinces.tsv': table(
      HEAD,
      'a-province-ca | territory | بلاد النموذج | Model Land | | | CA | | | |',
      'b-province-ru | federal-district | دائرة النموذج | Model Capital District | | | RU | | | |',
      'c-province-za | island | جزر النموذج | Model Island | | | ZA | | | |',
      'd-province-pt | municipality | بلدية النموذج | Model Town | | | PT | | | |',
      'e-province-bt | region | بقاع النموذج | Model Region | | | BT | | | |',
    ),
    'glossary/places/canada.tsv': table(
      'id | kind | ar | en | ar_aliases | en_aliases | country | from | to | note_ar | note_en | cue | as_of | lat | lon | within | population | en_demonym | source_id',
      'CA | country | كندا | Canada | | | CA | | | | | | | 61.5 | 95 | | | Canadian |',
    ),
  }),
);
const glossary = openGlossary(bufferOf(compilation.bytes));
const told = (id: string) => {
  const number = glossary.find(id) ?? -1;
  return glossary.describe(number, { day: null, held: [], over: [], outOfOffice: false }).text;
};

it('the rows of these tests break no rule', () => {
  expect(compilation.faults.map(faultText)).toEqual([]);
});

describe('the first year', () => {
  it.each([
    ['things/app', 'تطبيق مصري، أُطلق عام 2010', 'Egyptian app, launched in 2010'],
    ['things/probe', 'مركبة فضائية روسية، أُطلقت عام 2011', 'Russian spacecraft, launched in 2011'],
    ['things/phone', 'هاتف ذكي جنوب أفريقي، طُرح عام 2012', 'South African smartphone, released in 2012'],
    ['things/game', 'لعبة فيديو من البرتغال، طُرحت عام 2013', 'Portuguese video game, released in 2013'],
    ['things/frigate', 'فرقاطة روسية، دخلت الخدمة عام 2014', 'Russian frigate, in service since 2014'],
    ['things/running', 'حرب في مصر، بدأت عام 2023', 'war in Egypt, since 2023'],
    ['things/siege', 'حصار في مصر، بدأ عام 2007', 'blockade in Egypt, since 2007'],
    ['things/strike', 'هجوم في مصر، 2008', 'attack in Egypt, 2008'],
  ])('is told as the kind of %s wants it', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });
});

describe('the last year', () => {
  it.each([
    ['things/old-ship', 'سفينة من البرتغال، 1912–1925', 'Portuguese ship, 1912–1925'],
    ['things/lost-ship', 'سفينة من البرتغال، حتى عام 2025', 'Portuguese ship, until 2025'],
    ['organizations/gone', 'مصرف مصري، حتى عام 2011', 'Egyptian bank, until 2011'],
    ['things/short-mission', 'مهمة فضائية روسية، 1969', 'Russian space mission, 1969'],
    ['organizations/one-year', 'لجنة مصرية، 1947', 'Egyptian committee, 1947'],
    ['places/caliphate', 'دولة سابقة، 632–661', 'former state, 632–661'],
  ])('of %s is told, once where it is also the first', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });
});

describe('a year before Christ', () => {
  it.each([
    ['things/marathon', 'معركة في مصر، 490 ق.م', 'battle in Egypt, 490 BC'],
    ['things/long-war', 'حرب في مصر، 490–479 ق.م', 'war in Egypt, 490–479 BC'],
    ['things/between-eras', 'حرب في مصر، 27 ق.م–14 م', 'war in Egypt, 27 BC–14 AD'],
  ])('is told with its era: %s', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });
});

describe('a nation of today', () => {
  it.each([
    ['organizations/binational', 'جماعة مسلحة، تأسست عام 1990', 'armed group, founded 1990'],
    [
      'organizations/seated',
      'منظمة دولية مقرها في مصر، تأسست عام 1990',
      'intergovernmental organization based in Egypt, founded 1990',
    ],
    ['organizations/kin', 'جماعة عرقية في مصر وروسيا', 'ethnic group in Egypt and Russia'],
    ['places/realm', 'إمبراطورية سابقة', 'former empire'],
  ])('is not told alone of what is of several, or of the past: %s', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });

  it('whose English says soccer has soccer clubs', () => {
    expect([told('organizations/club').en, told('organizations/club-eg').en, told('things/league').en]).toEqual([
      'Canadian soccer club',
      'Egyptian football club',
      'Canadian soccer league, since 1990',
    ]);
  });
});

describe('where a thing is', () => {
  it.each([
    ['places/crossing', 'معبر حدودي بين مصر وروسيا', 'border crossing between Egypt and Russia'],
    ['places/narrows', 'مضيق بين مصر وروسيا والبرتغال', 'strait between Egypt, Russia and Portugal'],
    ['places/inner-narrows', 'مضيق في مصر', 'strait in Egypt'],
    ['places/isle', 'دولة في الكاريبي', 'country in the Caribbean'],
    ['places/clinic', 'مستشفى في الجيزة، مصر', 'hospital in Giza, Egypt'],
    [
      'organizations/court-of-un',
      'محكمة دولية تابعة للأمم المتحدة، مقرها في البرتغال، تأسست عام 1945',
      'international court of the United Nations, based in Portugal, founded 1945',
    ],
    [
      'organizations/mission-of-un',
      'بعثة أممية تابعة للأمم المتحدة في مصر',
      'UN mission of the United Nations in Egypt',
    ],
  ])('is told of %s', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });

  it.each([
    ['places/a-province-ca', 'إقليم تابع لكندا', 'territory of Canada'],
    ['places/b-province-ru', 'منطقة اتحادية في روسيا', 'federal district in Russia'],
    ['places/c-province-za', 'جزيرة في جنوب أفريقيا', 'island in South Africa'],
    ['places/d-province-pt', 'بلدية في البرتغال', 'municipality in Portugal'],
    ['places/e-province-bt', 'منطقة في بوتان', 'region in Bhutan'],
  ])('is told of whatever a state counts among its provinces: %s', (id, ar, en) => {
    expect(told(id)).toEqual({ ar, en });
  });
});

describe('what was said already', () => {
  it('is not said again by a note', () => {
    expect(told('things/sura')).toEqual({ ar: 'سورة من القرآن', en: 'sura of the Quran' });
    expect(told('organizations/order')).toEqual({
      ar: 'طريقة صوفية مصرية، تأسست عام 1837، أسسها شيخ في القاهرة',
      en: 'Egyptian Sufi order, founded 1837 by a sheikh in Cairo',
    });
  });

  it('leaves kind and country of what its name only describes', () => {
    expect(told('organizations/cassation')).toEqual({ ar: 'محكمة مصرية', en: 'Egyptian court' });
  });

  it('leaves nothing where the name says all of it', () => {
    const nothing = { ar: '', en: '' };
    expect(told('places/inland-sea')).toEqual(nothing);
    expect(told('things/bare-summit')).toEqual(nothing);
    expect(told('organizations/radio')).toEqual(nothing);
  });
});

describe('a hospital', () => {
  it('is an organization that keeps its id among the places', () => {
    const entry = glossary.entry(glossary.find('places/clinic') ?? -1);
    expect([entry.id, entry.type, entry.kind]).toEqual(['places/clinic', 'organization', 'hospital']);
  });

  it('may also lie among the organizations, and is then told as one', () => {
    const entry = glossary.entry(glossary.find('organizations/ward') ?? -1);
    expect([entry.type, told('organizations/ward').en]).toEqual(['organization', 'Egyptian hospital, founded 1950']);
  });

  it('lies nowhere else', () => {
    const things = table(THINGS, 'ward | hospital | مستشفى المثال | Example Hospital | | | EG | | | | | |');
    const { faults } = compileSoundRows(
      smallTables({ 'vocabulary/kinds.tsv': KINDS, 'glossary/things/wards.tsv': things }),
    );
    expect(faults.map(faultText)).toEqual([expect.stringContaining('the folder organizations or places')]);
  });
});
