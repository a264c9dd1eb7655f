import type { TableFiles } from '../../src/glossary/tables/rows';

/** A table out of rows with ` | ` between the cells. */
export function table(...rows: readonly string[]): string {
  return rows
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n');
}

/** The columns of `people/`. */
export const PEOPLE =
  'id | ar | en | ar_aliases | en_aliases | country | from | to | note_ar | note_en | cue | as_of | sex | roles';
/** The columns of `organizations/`. */
export const ORGANIZATIONS =
  'id | kind | ar | en | ar_aliases | en_aliases | country | from | to | note_ar | note_en | cue | as_of | parent';
/** The columns of `things/`. */
export const THINGS = ORGANIZATIONS.replace(' | parent', '');
/** The columns of `places/`. */
export const PLACES =
  'id | kind | ar | en | ar_aliases | en_aliases | country | from | to | note_ar | note_en | cue | as_of | lat | lon | within | population';
const COUNTRIES =
  'id | kind | ar | en | ar_aliases | en_aliases | country | from | to | note_ar | note_en | cue | as_of | lat | lon | within | population | en_demonym | source_id';

/** A small glossary with one of everything, written for the tests. */
export function smallTables(changes: Readonly<Record<string, string>> = {}): TableFiles {
  return new Map(
    Object.entries({
      'arabic/common-words.txt': 'كان\nاليوم\nصور\nالبرتقال',
      'arabic/given-names.json': JSON.stringify({ alsoWords: ['سعيد'] }),
      'vocabulary/kinds.tsv': table(
        'id | type | ar | gender | en | country | beginning | also_in | en_north_america',
        'country | place | دولة | f | country',
        'capital | place | عاصمة | f | capital',
        'city | place | مدينة | f | city',
        'town | place | بلدة | f | town',
        'governorate | place | محافظة | f | governorate',
        'armed-group | organization | جماعة مسلحة | f | armed group',
        'intergovernmental | organization | منظمة دولية | f | intergovernmental organization',
        'government-department | organization | وزارة | f | government department',
        'central-bank | organization | مصرف مركزي | m | central bank',
        'military-force | organization | قوة عسكرية | f | military force',
        'missile | product | صاروخ | m | missile | | service',
        'war | event | حرب | f | war | | began',
        'festival | event | مهرجان | m | festival | | since',
        'dynasty | organization | سلالة حاكمة | f | ruling dynasty | none',
      ),
      'vocabulary/occupations.tsv': table(
        'id | ar_m | ar_f | en',
        'president | رئيس | رئيسة | president',
        'foreign-minister | وزير خارجية | وزيرة خارجية | foreign minister',
        'secretary-general | أمين عام | أمينة عامة | secretary-general',
        'novelist | روائي | روائية | novelist',
        'minister | وزير | وزيرة | minister',
      ),
      'vocabulary/state-roles.tsv': table(
        'id | ar_m | ar_f | agrees | li | many',
        'foreign-minister | وزير الخارجية | وزيرة الخارجية | holder |',
        'secretary-general | الأمين العام | الأمينة العامة | holder | yes',
        'minister | وزير | وزيرة | holder | | yes',
      ),
      'glossary/nisba.tsv': table(
        'place | nisba | plurals',
        'RU | روسي | روس',
        'KP | كوري+شمالي |',
        'ZA | جنوب أفريقي |',
        'EG | مصري |',
      ),
      'glossary/institutions.tsv': table(
        'id | kind | gender | ar | ar_construct | ar_aliases | en',
        'foreign-ministry | government-department | f | وزارة الخارجية | وزارة خارجية | الخارجية? | Foreign Ministry',
        'army | military-force | m | الجيش | جيش | | Army',
      ),
      'glossary/places/countries.tsv': table(
        COUNTRIES,
        'RU | country | روسيا | Russia | روسيا الاتحادية | | RU | | | | | | | 61.5 | 95 | | | Russian | Q159',
        'KP | country | كوريا الشمالية | North Korea | | | KP | | | | | | | 40 | 127 | | | North Korean',
        'ZA | country | جنوب أفريقيا | South Africa | | | ZA | | | | | | | -29 | 25 | | | South African',
        'EG | country | مصر | Egypt | | | EG | | | | | | | 26.5 | 29.9 | | | Egyptian | 357994',
        'MC | country | موناكو | Monaco | | | MC | 1570 | | | | | | 43.7 | 7.4 | | |',
        'BT | country | بوتان | Bhutan | | | BT | | | | | | | 27.4 | 90.4 | | | Bhutanese',
        'PT | country | البرتغال | Portugal | | | PT | | | | | | | 39.6 | -8 | | | Portuguese',
      ),
      'glossary/places/towns.tsv': table(
        PLACES,
        'pyongyang | capital | بيونغ يانغ | Pyongyang | | | KP | | | | | | | 39.03 | 125.75 | |',
        'cairo | capital | القاهرة | Cairo | | | EG | | | | | | | 30.04 | 31.24 | |',
        'giza | city | الجيزة | Giza | | | EG | | | | | | | 30.01 | 31.21 | |',
      ),
      'glossary/places/cities.tsv': table(
        PLACES,
        'giza-eg | city | الجيزة | Giza | | | EG | | | | | | | 30.01 | 31.21 | | 2443203',
        'said-ru | town | سعيد | Said | | | RU | | | | | | | 50 | 50 | | 20000',
        'perm-ru | city | بيرم | Perm | | | RU | | | | | | | 58.01 | 56.23 | | 1000000',
      ),
      'glossary/people/people.tsv': table(
        PEOPLE,
        'vladimir-putin | فلاديمير بوتين | Vladimir Putin | بوتين | | RU | 1952 | | | | | 2025 | m | president@RU:2012-;president@RU:2000-2008',
        'sergey-lavrov | سيرغي لافروف | Sergey Lavrov | لافروف | | RU | 1950 | | | | | 2025 | m | foreign-minister@RU:2004-',
        'naguib-mahfouz | نجيب محفوظ | Naguib Mahfouz | | | EG | 1911 | 2006 | نال جائزة نوبل عام 1988 | Nobel laureate of 1988 | | | m | novelist',
        'kofi-annan | كوفي عنان | Kofi Annan | عنان? | | | | 2018 | | | الأمم المتحدة | | m | secretary-general@united-nations:1997-2006',
        'mohamed-morsi | محمد مرسي | Mohamed Morsi | مرسي! | | EG | 1951 | 2019 | | | | | m | president@EG:2012-2013',
        'abdullah | عبد الله الحمدوك | Abdalla Hamdok | | | EG | | | | | | | m | novelist',
      ),
      'glossary/organizations/organizations.tsv': table(
        ORGANIZATIONS,
        'arab-league | intergovernmental | جامعة الدول العربية | Arab League | | | EG | 1945 | | | | | |',
        'united-nations | intergovernmental | الأمم المتحدة | United Nations | هيئة الأمم المتحدة | UN | | 1945 | | | | | |',
        'bank-of-russia | central-bank | بنك روسيا | Bank of Russia | البنك المركزي الروسي | | RU | 1990 | | | | | |',
        'wagner | armed-group | مجموعة فاغنر | Wagner Group | فاغنر | | RU | 2014 | | | | | |',
      ),
      'glossary/things/things.tsv': table(
        THINGS,
        's-400 | missile | إس-400 | S-400 | | | RU | 2007 | | | | |',
        'war-2022 | war | الحرب الكبرى | Great War | | | EG | 1914 | 1918 | | | |',
      ),
      ...changes,
    }),
  );
}

/** The buffer of compiled bytes, as a page would have fetched it. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
