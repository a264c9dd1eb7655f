import { describe, expect, it } from 'vitest';
import { stateHas } from '../../../src/recognition/links/rules-of-institutions';
import { idOf, read } from '../read-sentence';

describe('a name that all know', () => {
  it.each([
    ['ماكرون', 'قال ماكرون إن بلاده سترد على القرار.', 'people/emmanuel-macron'],
    ['نتنياهو', 'وأكد نتنياهو أن المفاوضات مستمرة.', 'people/benjamin-netanyahu'],
    ['السيسي', 'التقى السيسي وفدا من رجال الأعمال.', 'people/abdel-fattah-el-sisi'],
    ['الحوثيون', 'انتصر الحوثيون في المعركة، وعاد الوفد إلى صنعاء.', 'organizations/houthis'],
    ['كاليفورنيا', 'وصلت العاصفة إلى كاليفورنيا.', 'places/california'],
    ['سيناء', 'زار الوفد سيناء والتقى الأهالي.', 'places/sinai-peninsula'],
    ['دارفور', 'تجددت المعارك في دارفور صباح أمس.', 'places/darfur'],
    ['القرضاوي', 'قال الداعية القرضاوي إن قطر مستعدة.', 'people/yusuf-al-qaradawi'],
  ])('has its entry without more words: «%s» in «%s»', (name, sentence, id) => {
    expect(idOf(name, sentence)).toBe(id);
  });
});

describe('a name that is somebody else’s here', () => {
  it.each([
    ['ماكماستر', 'قال المؤرخ نيل ماكماستر إن الوثائق محفوظة. وأضاف ماكماستر أنه قرأها.'],
    ['عبدالعاطي', 'شهد الدكتور محمد عبد العاطي وزير الري الحفل. وأثنى الدكتور عبدالعاطي على العمل.'],
    ['خليفة حفتر', 'والتقى الوفد السيد صدام خليفة حفتر خلال الزيارة.'],
    ['بوريل', 'وصل السفير الأميركي بوريل إلى أنقرة.'],
    ['كارلسون', 'وأكدت كارلسون أن التجربة نجحت.'],
    ['ماركيز', 'قالت كولومبيا إن نائبة الرئيس ماركيز ستوقع الاتفاق.'],
    ['منتخب لبنان', 'فاز منتخب لبنان لكرة اليد على نظيره السوري.'],
    ['نبيل العربي', 'وترافعت في القضية المحامية نجلاء سليم والمحامي نبيل العربي عن الشركة.'],
  ])('has no entry: «%s» in «%s»', (name, sentence) => {
    const { mentions, entities } = read(sentence);
    const meant = mentions.filter(({ surface }) => surface === name).map(({ entity }) => entities[entity]?.glossary);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.filter((id) => id !== null)).toEqual([]);
  });

  it('belongs to whom the article named in full', () => {
    const { mentions, entities } = read('قال المؤرخ نيل ماكماستر إن الوثائق محفوظة. وأضاف ماكماستر أنه قرأها.');
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
    expect(Object.values(entities)).toMatchObject([{ name: { ar: 'نيل ماكماستر' }, count: 2 }]);
  });
});

it('is of no paper whose country a nisba after its quotation marks denies', () => {
  expect(idOf('صحيفة "الأهرام"', 'بحسب ما ذكرت صحيفة "الأهرام" المصرية أمس.')).toBe('organizations/al-ahram');
  expect(idOf('صحيفة "الأهرام"', 'بحسب ما ذكرت صحيفة "الأهرام" الجزائرية أمس.')).toBeNull();
});

it('is of no country’s because the article names what the whole world uses', () => {
  const party = (network: string) =>
    idOf(
      'الحزب الجمهوري',
      `طالب الحزب الجمهوري في بيان نشره على ${network} بفتح تحقيق. وقال الأمين العام إن تونس بحاجة إليه.`,
    );
  expect(party('موقعه')).toBe('organizations/al-joumhouri-tn');
  expect(party('فيسبوك')).toBe('organizations/al-joumhouri-tn');
});

describe('a name in a hashtag', () => {
  it.each([
    ['البحر_الأحمر', 'وانتشر وسم #البحر_الأحمر بين المعلقين مساء أمس.', 'places/red-sea'],
    ['الاتحاد_الأوروبي', 'وتصدر وسم #الاتحاد_الأوروبي أمس بعد القمة.', 'organizations/european-union'],
  ])('is read with its underscores as spaces: «%s»', (name, sentence, id) => {
    expect(idOf(name, sentence)).toBe(id);
  });
});

describe('a state by its full name', () => {
  it.each([
    ['جمهورية باكستان الإسلامية', 'وقعت الحكومة اتفاقا مع جمهورية باكستان الإسلامية أمس.', 'places/PK'],
    ['جمهورية إيران الإسلامية', 'زار الوفد جمهورية إيران الإسلامية أمس.', 'places/IR'],
  ])('is the state: «%s»', (name, sentence, id) => {
    expect(idOf(name, sentence)).toBe(id);
  });
});

describe('a bare institution', () => {
  it.each([
    [
      'وزارة الصحة',
      'قصفت إسرائيل المدينة. وقالت وزارة الصحة في غزة إن الجرحى كثيرون.',
      'organizations/gaza-health-ministry',
    ],
    ['وزارة الصحة', 'قصفت إسرائيل غزة، وقالت إسرائيل إن إسرائيل بخير. وقالت وزارة الصحة إن إسرائيل تقصف.', null],
    ['سفارة تونس', 'خطف مسلحون حارس سفارة تونس بليبيا.', 'institutions/embassy@TN'],
    ['القنصلية السعودية', 'اقتحم رجال القنصلية السعودية في إسطنبول.', 'institutions/consulate@SA'],
  ])('is whose the article says, or nobody’s: «%s» in «%s»', (name, text, id) => {
    expect(idOf(name, text)).toBe(id);
  });

  it('is never one that the state does not have', () => {
    expect(stateHas('IL', 'red-crescent')).toBe(false);
    expect(stateHas('IL', 'senate')).toBe(false);
    expect(stateHas('PS', 'air-force')).toBe(false);
    expect(stateHas('US', 'senate')).toBe(true);
    expect(stateHas('FR', 'foreign-ministry')).toBe(true);
    expect(idOf('الهلال الأحمر', 'قالت إسرائيل إن الطرق مفتوحة. وقال الهلال الأحمر إن إسرائيل تمنعه.')).toBeNull();
  });
});

describe('names that nobody bears', () => {
  const ids = (text: string) => Object.values(read(text).entities).map(({ glossary }) => glossary);

  it.each([
    ['of 30 words', `قال الوزير ${Array.from({ length: 30 }, () => 'محمد').join(' بن ')} إن العمل بدأ.`],
    ['with tatweel in every joint', 'قال المحامي كـــريـــم مـــحـــمـــد عـــبـــاس إن العمل بدأ.'],
    [
      'of ten namesakes',
      Array.from(
        { length: 10 },
        (_, at) =>
          `قال الطبيب ${['سامي', 'فهد', 'رامي', 'نبيل', 'وليد', 'ماجد', 'زياد', 'هاني', 'عمر', 'أيمن'][at]} حفتر إن العمل بدأ.`,
      ).join(' '),
    ],
  ])('have no card: %s', (_what, text) => {
    expect(ids(text).filter((id) => id?.startsWith('people/'))).toEqual([]);
  });
});
