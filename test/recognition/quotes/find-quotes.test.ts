import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, Mention, Quote, Reference, Span } from '../../../src/analysis/analysis';
import type { EntityType } from '../../../src/analysis/entity-types';
import type { Inspection } from '../../../src/inspection';
import { findingQuotes, QUOTE_RULES } from '../../../src/recognition/quotes/find-quotes';
import { HEADLINE_RULES } from '../../../src/recognition/quotes/headline-rules';
import { withoutPause } from '../../../src/steps';
import { placed } from '../placed';

const names: Readonly<Record<string, { type: EntityType; role?: string; country?: string }>> = {
  'سمير الراوي': { type: 'person', role: 'وزير النقل' },
  الراوي: { type: 'person' },
  'ليلى حداد': { type: 'person', role: 'مديرة الميناء' },
  'هيئة الموانئ': { type: 'organization', country: 'EG' },
  'حركة الساحل': { type: 'organization' },
  'وكالة البحر': { type: 'organization' },
  موسكو: { type: 'place', country: 'RU' },
};

const sameAs: Readonly<Record<string, string>> = { الراوي: 'سمير الراوي' };

/** Mentions of the names above wherever they stand, in reading order. */
function mentionsIn(paragraphs: readonly string[], title: string | null): Mention[] {
  const texts = [
    ...(title === null ? [] : [[-1, title] as const]),
    ...paragraphs.map((text, at) => [at, text] as const),
  ];
  return texts.flatMap(([paragraph, text]) => {
    const found: Mention[] = [];
    for (const name of Object.keys(names).toSorted((a, b) => b.length - a.length))
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (found.some((other) => other.start < end && start < other.end)) continue;
        const proclitics = /(?:^|\s)[ولب]$/.test(text.slice(0, start)) ? 1 : 0;
        const type = names[name]?.type ?? 'other';
        const entity = sameAs[name] ?? name;
        found.push({
          paragraph,
          start: start - proclitics,
          end,
          coreStart: start,
          surface: text.slice(start - proclitics, end),
          type,
          form: 'name',
          entity,
          source: 'glossary',
          confidence: 1,
        });
      }
    return found.toSorted((a, b) => a.start - b.start);
  });
}

/** Where a role stands with its holder after it, as the room of roles would tell; elsewhere it is the title’s. */
function roleIn(paragraphs: readonly string[], role: string, name: string): Span {
  const paragraph = paragraphs.findIndex((text) => new RegExp(`${role}[^.]*${name}`).test(text));
  const start = paragraphs[paragraph]?.indexOf(role) ?? 0;
  return { paragraph, start, end: start + role.length };
}

function entity(name: string, paragraphs: readonly string[]): Entity {
  const { type = 'other', role, country = null } = names[name] ?? {};
  const roles =
    role === undefined ? [] : [{ ...roleIn(paragraphs, role, name), text: role, affiliation: null, former: false }];
  return {
    type,
    name: { ar: name, en: null },
    glossary: null,
    certainty: 'article',
    description: null,
    knownAsOf: null,
    country,
    coordinates: null,
    wikidata: null,
    roles,
    count: 1,
  };
}

const entitiesOf = (paragraphs: readonly string[]): Record<string, Entity> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, entity(name, paragraphs)]));

function quotes(
  paragraphs: readonly string[],
  title: string | null = null,
  inspection: Inspection = {},
): readonly Quote[] {
  const mentions = mentionsIn(paragraphs, title);
  return withoutPause(
    findingQuotes(placed(paragraphs, title), mentions, referencesIn(paragraphs), entitiesOf(paragraphs), inspection),
  );
}

/** «التنظيم» means the one movement, as the room of links would tell. */
function referencesIn(paragraphs: readonly string[]): Reference[] {
  return paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/التنظيم/g)].map(({ index }) => ({
      paragraph,
      start: index,
      end: index + 'التنظيم'.length,
      entity: 'حركة الساحل',
    })),
  );
}

/** Speaker and words of each quote. */
const said = (...paragraphs: readonly string[]): string[] =>
  quotes(paragraphs).map(
    (quote) => `${quote.speaker ?? '?'}: ${paragraphs[quote.paragraph]?.slice(quote.start, quote.end)}`,
  );

describe('direct quotes', () => {
  it('have the speaker told before them', () => {
    expect(said('وقال سمير الراوي: «سنفتح الجسر قريبا».')).toEqual(['سمير الراوي: «سنفتح الجسر قريبا»']);
    expect(said('وقال وزير النقل في هيئة الموانئ، سمير الراوي، لوكالة البحر: "سنفتح الجسر قريبا".')).toEqual([
      'سمير الراوي: "سنفتح الجسر قريبا"',
    ]);
  });

  it('have the speaker told after them', () =>
    expect(said('“سنفتح الجسر قريبا”، بحسب ليلى حداد.')).toEqual(['ليلى حداد: “سنفتح الجسر قريبا”']));

  it('are an organization’s own where its name comes first', () =>
    expect(said('قالت حركة الساحل، التي يقودها سمير الراوي، إن "الجسر ليس للبيع أبدا".')).toEqual([
      'حركة الساحل: "الجسر ليس للبيع أبدا"',
    ]));

  it('go on with the one who spoke before, as long as nobody unnamed comes between', () => {
    expect(said('قال سمير الراوي "الجسر آمن تماما".', 'وأضاف: "لا خوف على أحد".')).toEqual([
      'سمير الراوي: "الجسر آمن تماما"',
      'سمير الراوي: "لا خوف على أحد"',
    ]);
    expect(
      said('قال سمير الراوي "الجسر آمن تماما".', 'وقال مصدر آخر: "لا أحد يعلم".', 'وأضاف: "لا خوف على أحد".'),
    ).toEqual(['سمير الراوي: "الجسر آمن تماما"', '?: "لا أحد يعلم"', '?: "لا خوف على أحد"']);
  });

  it('belong to whom a role told before means', () =>
    expect(said('وصل سمير الراوي وليلى حداد معا.', 'وقال الوزير: "الجسر آمن تماما".')).toEqual([
      'سمير الراوي: "الجسر آمن تماما"',
    ]));

  it('follow «the first» and «the second» of two, and nobody where no two are named', () => {
    expect(
      said(
        'جرى نقاش بين سمير الراوي وليلى حداد، إذ إن الأول قال للثانية: "الجسر آمن تماما"، فردت الثانية: "لا أحد يعلم ذلك".',
      ),
    ).toEqual(['سمير الراوي: "الجسر آمن تماما"', 'ليلى حداد: "لا أحد يعلم ذلك"']);
    expect(said('وصل سمير الراوي أمس، إذ إن الأول قال للثاني: "الجسر آمن تماما".')).toEqual(['?: "الجسر آمن تماما"']);
  });

  it('are nobody’s where a title is somebody else’s', () =>
    expect(said('وصل وزير النقل سمير الراوي.', 'وقال وزير المال: "الجسر آمن تماما".')).toEqual([
      '?: "الجسر آمن تماما"',
    ]));

  it('are no names or terms in quotation marks', () =>
    expect(said('قال سمير الراوي لصحيفة "الميناء" و"حركة الساحل" شيئا عن "خط أحمر".')).toEqual([]));

  it('have no speaker where nobody tells', () =>
    expect(said('وصفت تقارير ذلك بأنها "قصة لا أساس لها".')).toEqual(['?: "قصة لا أساس لها"']));
});

describe('indirect quotes', () => {
  it('run from «إنّ» to the sentence’s end', () => {
    const text = 'وقال سمير الراوي إن الجسر آمن، وإن العمل مستمر. ثم غادر.';
    expect(said(text)).toEqual(['سمير الراوي: إن الجسر آمن، وإن العمل مستمر']);
    expect(quotes([text])[0]?.direct).toBe(false);
  });

  it('are no clauses of time', () => expect(said('اتهم سمير الراوي جاره بعد أن رآه قرب الجسر.')).toEqual([]));

  it('are left to the direct quote inside them', () =>
    expect(said('وأكدت ليلى حداد أن الميناء "مفتوح ليلا ونهارا" للجميع.')).toEqual(['ليلى حداد: "مفتوح ليلا ونهارا"']));

  it('keep their speaker through a pronoun', () =>
    expect(said('وكان الراوي قد قال، الجمعة، إنه يتوقع فتح الجسر "عاجلا وليس آجلا".')).toEqual([
      'سمير الراوي: "عاجلا وليس آجلا"',
    ]));
});

describe('what is said', () => {
  it('ends before the next word of speech, which says its own', () =>
    expect(said('وقال سمير الراوي إن الجسر آمن، مضيفا أن العمل مستمر، مشيرا إلى أن لا خوف على أحد.')).toEqual([
      'سمير الراوي: إن الجسر آمن',
      'سمير الراوي: أن العمل مستمر',
      'سمير الراوي: أن لا خوف على أحد',
    ]));

  it('ends before «على حد قوله»', () =>
    expect(said('وقال سمير الراوي إن الجسر آمن تماما على حد قوله.')).toEqual(['سمير الراوي: إن الجسر آمن تماما']));

  it('goes on over figures and initials', () =>
    expect(said('وقال سمير الراوي إن الرسوم زادت 3.5 بالمئة في شركة ش.م.ل. أمس.')).toEqual([
      'سمير الراوي: إن الرسوم زادت 3.5 بالمئة في شركة ش.م.ل. أمس',
    ]));

  it('is left by a quotation later in the sentence', () =>
    expect(said('وقال سمير الراوي إن الجسر آمن، مضيفا "لا خوف على أحد".')).toEqual([
      'سمير الراوي: إن الجسر آمن',
      'سمير الراوي: "لا خوف على أحد"',
    ]));

  it('may follow a colon alone, as far as its sentence goes', () =>
    expect(said('وقال سمير الراوي: نحن نفتح الجسر. ثم غادر.')).toEqual(['سمير الراوي: نحن نفتح الجسر']));

  it('is not what is wanted, nor what a byline announces', () => {
    expect(said('وتوقع سمير الراوي أن يفتح الجسر قريبا.')).toEqual([]);
    expect(said('كتب - سمير الراوي: افتتح الجسر الجديد أمس في موسكو.')).toEqual([]);
  });

  it('may have one word, and a term none', () => {
    expect(said('قال سمير الراوي: "سنكمل".')).toEqual(['سمير الراوي: "سنكمل"']);
    expect(said('وصف سمير الراوي الجسر بـ"الخطر".')).toEqual([]);
  });
});

describe('the speaker is found', () => {
  it.each([
    ['with a form of address', 'وأوضح معالي السيد سمير الراوي أن الجسر آمن تماما.'],
    ['after a title with a possessive', 'وقال محاميها سمير الراوي إن الجسر آمن تماما.'],
    ['before what is described', 'ووصف سمير الراوي ما جرى بأنه "خطوة إلى الأمام".'],
    ['through a word of manner', 'وصل سمير الراوي أمس. وقال متوجها إلى الحاضرين إن الجسر آمن تماما.'],
    ['after «but»', 'لكن سمير الراوي زار الميناء أمس، إذ قال إن الجسر آمن تماما.'],
    ['after «as for»', 'أما وزير النقل في الحكومة المعترف بها سمير الراوي فأكد أن الجسر آمن تماما.'],
    ['of «by saying»', 'واختصر سمير الراوي المشهد بقوله: نحن نفتح الجسر قريبا.'],
    ['of a relative clause that tells to whom', 'وصل سمير الراوي، الذي قال للتلفزيون الرسمي إن الجسر آمن تماما.'],
    ['in whose opinion it is, and who goes on', 'وفي رأي سمير الراوي، فإن الجسر آمن تماما.'],
    ['after whom is spoken to', 'وقال لوكالة البحر مدير الجسر سمير الراوي إن العمل مستمر.'],
  ])('%s: «%s»', (_, text) => {
    expect(quotes([text]).map(({ speaker }) => speaker)).toEqual(['سمير الراوي']);
  });

  it('of a paper, told by who issued it', () =>
    expect(said('وذكر تقرير سنوي أصدرته هيئة الموانئ أن الجسر آمن تماما.')).toEqual([
      'هيئة الموانئ: أن الجسر آمن تماما',
    ]));

  it('of a paper, and not whom it is about', () => {
    expect(said('وذكر بيان صادر عن هيئة الموانئ أن الجسر آمن تماما.')).toEqual(['هيئة الموانئ: أن الجسر آمن تماما']);
    expect(said('وذكر تقرير عن هيئة الموانئ أن الجسر آمن تماما.')).toEqual(['?: أن الجسر آمن تماما']);
  });
});

describe('nobody is made a speaker', () => {
  it.each([
    ['who is spoken to', 'ثم دعا موسكو إلى "فتح الجسر القديم".'],
    ['whose spokesman speaks', 'قال المتحدث باسم سمير الراوي إن الجسر آمن تماما.'],
    ['whose lawyer speaks', 'قالت محامية سمير الراوي إن الجسر آمن تماما.'],
    ['who is what a spokesman denies', 'نفى المتحدث الرسمي مقتل سمير الراوي، مؤكدا أن الجسر آمن تماما.'],
    ['who was named before several', 'زار سمير الراوي الميناء. وقال مختصون إن الجسر آمن تماما.'],
    ['who stands in a relative clause', 'قال مهندس يعرفه سكان المدينة، التي زارها سمير الراوي، إن الجسر آمن تماما.'],
    [
      'who opens a sentence in which another speaks',
      'سمير الراوي في الميناء وليلى حداد موسكو تؤكد أن الجسر آمن تماما.',
    ],
    ['when it is another’s turn', 'قال سمير الراوي نعم. من جهته، رحب مهندس الجسر بذلك، مؤكدا أن الجسر آمن تماما.'],
    ['who is of another country', 'قالت هيئة الموانئ في موسكو إن الجسر آمن تماما.'],
    ['where an unnamed minister said it', 'نشر سمير الراوي كلمة وزير قال فيها إن الجسر آمن تماما.'],
  ])('%s', (_, text) => {
    const speakers = quotes([text]).map(({ speaker }) => speaker);
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers).toEqual(speakers.map(() => null));
  });
});

describe('a verb that is another word as well', () => {
  const speakers = (text: string) => quotes([text]).map(({ speaker }) => speaker);

  it.each([
    ['وبين سمير الراوي في حديث للصحافة أن الجسر آمن تماما.', 'سمير الراوي'],
    ['وفي تعليق على الخبر ذكر سمير الراوي في حديث أن الجسر آمن تماما.', 'سمير الراوي'],
    ['وعبرت الشاحنات الجسر. وعبر سمير الراوي عن استغرابه إزاء "كل ما قيل عن الجسر".', 'سمير الراوي'],
    ['وقال سمير الراوي من دون أن يحدد الموعد: "الجسر آمن تماما".', 'سمير الراوي'],
  ])('speaks where somebody stands after it, and then what is said: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it.each(['هذا خلاف بين سمير الراوي وليلى حداد أن الجسر آمن تماما.', 'في ذكر سمير الراوي أن الجسر آمن تماما.'])(
    'is silent elsewhere: %s',
    (text) => {
      expect(speakers(text).filter((speaker) => speaker !== null)).toEqual([]);
    },
  );
});

it('whoever is spoken to does not speak, and who speaks to others does', () => {
  const last = (text: string) => quotes([text]).at(-1)?.speaker;
  expect(last('قال سمير الراوي إن العمل مستمر. ودعا هيئة الموانئ إلى "أن تفتح الجسر قريبا".')).toBe('سمير الراوي');
  expect(last('قال سمير الراوي إن العمل مستمر. ونصحت هيئة الموانئ دول الجوار "بأن تفتح الجسر قريبا".')).toBe(
    'هيئة الموانئ',
  );
  expect(last('قال سمير الراوي إن العمل مستمر. وأبلغت ليلى حداد صحافيين في الميناء أن الجسر آمن تماما.')).toBe(
    'ليلى حداد',
  );
});

it('what is said in any marks, however many and long, is found in time', () => {
  const long = `قال سمير الراوي: "${'كلمة '.repeat(20_000)}".`;
  expect(quotes([long])).toHaveLength(1);
  expect(quotes([`${'قال سمير الراوي: "الجسر آمن تماما". '.repeat(500)}`])).toHaveLength(500);
  const before = performance.now();
  for (const part of ['«', 'قال ', 'قال أن ', 'وقال «', ' "قال', 'الوزير قال سمير الراوي ، '])
    quotes([part.repeat(2000)]);
  expect(performance.now() - before).toBeLessThan(15_000);
});

describe('a rule', () => {
  it.each(QUOTE_RULES.map((rule) => [rule.id, rule] as const))('%s decides its example', (id, { example }) => {
    const isTitle = HEADLINE_RULES.some((rule) => rule.id === id);
    const read = (inspection: Inspection): readonly Quote[] =>
      isTitle ? quotes([], example, inspection) : quotes(example.split('\n'), null, inspection);
    expect(read({ without: new Set([id]) })).not.toEqual(read({}));
  });

  it('has an id of its own, in this stage', () => {
    const ids = QUOTE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^quotes\/[a-z-]+$/.test(id))).toEqual([]);
  });
});

it('a headline that begins with a name and a colon quotes', () =>
  expect(quotes([], 'ليلى حداد: الميناء مفتوح للجميع')).toEqual([
    { paragraph: -1, start: 11, end: 31, speaker: 'ليلى حداد', direct: false },
  ]));

describe('any text', () => {
  const words = fc.constantFrom(
    ...Object.keys(names),
    ...'قال وقال وأضاف: إن أن إنه " « » “ ” ، . : بحسب يرد الأول الثاني مصدر الذي في كلمة'.split(' '),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('is read without an error, quotes at their places and in order', () =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (paragraphs) => {
        let last = { paragraph: -1, start: 0 };
        for (const quote of quotes(paragraphs)) {
          expect(quote.end).toBeLessThanOrEqual(paragraphs[quote.paragraph]?.length ?? 0);
          expect(quote.start).toBeLessThan(quote.end);
          expect(quote.paragraph > last.paragraph || quote.start >= last.start).toBe(true);
          last = quote;
        }
      }),
      { numRuns: 300 },
    ));
});
