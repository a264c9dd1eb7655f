import { describe, expect, it } from 'vitest';
import { heardOf, rolesIn } from './roles-in';

describe('a title between two names', () => {
  it('belongs to the name it stands before', () =>
    expect(rolesIn('التقى إيمانويل ماكرون رئيس الوزراء الإسرائيلي بنيامين نتنياهو في باريس.')).toEqual([
      'إيمانويل ماكرون: ',
      'بنيامين نتنياهو: رئيس الوزراء الإسرائيلي',
    ]));

  it('belongs to the name before it where commas set it off', () =>
    expect(rolesIn('قال جون كيري، وزير الخارجية الأميركي، إن باراك أوباما موافق.')).toEqual([
      'جون كيري: وزير الخارجية الأميركي',
      'باراك أوباما: ',
    ]));

  it('belongs to nobody where it is the one who is met', () =>
    expect(rolesIn('استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الأميركي في القاهرة.')).toEqual([
      'عبد الفتاح السيسي: الرئيس المصري',
    ]));
});

describe('a role', () => {
  it('of somebody’s spokesman is the spokesman’s, with the other named inside it', () =>
    expect(rolesIn('قال المتحدث باسم خليفة حفتر، أحمد المسماري، إن القوات عادت.')).toEqual([
      'خليفة حفتر: ',
      'أحمد المسماري: المتحدث باسم خليفة حفتر',
    ]));

  it('of a counterpart is the same office elsewhere, and nothing where the office is not plain', () => {
    expect(rolesIn('بحث وزير الخارجية سامح شكري الملف مع نظيرته السودانية مريم الصادق المهدي.')).toContain(
      'مريم الصادق المهدي: وزيرة الخارجية السودانية',
    );
    expect(rolesIn('قال سامح شكري إنه تحدث مع نظيره الروسي سيرغي لافروف.')).toEqual(['سامح شكري: ', 'سيرغي لافروف: ']);
  });

  it('goes as far as its complement, not into the next clause', () =>
    expect(rolesIn('وصل توم باراك، المبعوث الأميركي الخاص إلى سوريا إلى دمشق بعد اللقاء.')).toEqual([
      'توم براك: المبعوث الأميركي الخاص إلى سوريا',
    ]));

  it('that is over says so', () =>
    expect(rolesIn('توفي وزير الدفاع الأسبق سمير الراوي.')).toEqual(['سمير الراوي: وزير الدفاع الأسبق (former)']));

  it('comes before a form of address, whichever is read first', () =>
    expect(rolesIn('حضر الدكتور سمير الراوي الحفل.\nوقال سمير الراوي، وزير الموارد المائية، إن السد آمن.')).toEqual([
      'سمير الراوي: وزير الموارد المائية | الدكتور',
    ]));

  it('is an office where a form of address has a complement', () =>
    expect(
      rolesIn('قال الدكتور سمير الراوي، السفير الأميركي السابق في بيروت، والمدافع عن الحوار، إن الحل قريب.'),
    ).toEqual(['سمير الراوي: السفير الأميركي السابق في بيروت (former) | المدافع عن الحوار | الدكتور']));

  it('has a possessive as well as an article, and then says nothing of a counterpart’s office', () => {
    expect(rolesIn('قال محاميه سمير الراوي إن القضية انتهت، وأيدته مستشارته القانونية ليلى حداد.')).toEqual([
      'سمير الراوي: محاميه',
      'ليلى حداد: مستشارته القانونية',
    ]);
    expect(rolesIn('قال رئيسها سامح شكري إنه تحدث مع نظيره الروسي سيرغي لافروف.')).toContain('سيرغي لافروف: ');
  });

  it('stands before a title of one letter', () =>
    expect(rolesIn('قال وزير التعليم العالي د. سمير الراوي إن الجامعات جاهزة.')).toEqual([
      'سمير الراوي: وزير التعليم العالي',
    ]));

  it('joins what an office is for, and no verb', () => {
    expect(rolesIn('قال وزير الاتصالات وتكنولوجيا المعلومات سمير الراوي إن الشبكة جاهزة.')).toEqual([
      'سمير الراوي: وزير الاتصالات وتكنولوجيا المعلومات',
    ]);
    expect(rolesIn('وصل سمير الراوي، وزير الدفاع وبحث الجانبان التعاون.')).toEqual(['سمير الراوي: وزير الدفاع']);
  });

  it('has the article that a preposition hides', () =>
    expect(rolesIn('بعث برسالة للرئيس الروسي فلاديمير بوتين.')).toEqual(['فلاديمير بوتين: الرئيس الروسي']));

  it('is no particle that looks like a title', () => {
    expect(rolesIn('وقف سمير الراوي أمام المشاركين.')).toEqual(['سمير الراوي: ']);
    expect(rolesIn('سافر سمير الراوي وإلى جانبه ليلى حداد.')).toEqual(['سمير الراوي: ', 'ليلى حداد: ']);
  });
});

it('who listens hears to whom each role is given, and by which rule', () => {
  expect(heardOf('قال وزير الصحة حسن التميمي إن اللقاح وصل.')).toEqual([
    expect.objectContaining({
      stage: 'roles',
      rule: 'roles/before-name',
      paragraph: 0,
      words: 'وزير الصحة',
      kept: true,
      why: '«وزير الصحة» is حسن التميمي',
    }),
  ]);
  expect(heardOf('استقبل عبد الفتاح السيسي وزير الخارجية الأميركي في القاهرة.')).toEqual([
    expect.objectContaining({ rule: 'roles/object-of-a-verb', kept: false }),
  ]);
});
