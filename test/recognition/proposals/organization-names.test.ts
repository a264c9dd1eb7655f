import { describe, expect, it } from 'vitest';
import { idOf, proposedIn, read } from '../read-sentence';

describe('organizations no glossary lists', () => {
  it.each([
    ['أعلنت هيئة تطوير الموانئ العراقية نتائجها.', 'هيئة تطوير الموانئ العراقية organization'],
    ['قال مركز الملك فهد للبحوث الطبية ذلك.', 'مركز الملك فهد للبحوث الطبية organization'],
    ['انسحب حزب "نهوض البلاد" من التحالف.', 'حزب "نهوض البلاد" organization'],
    ['فاز سبورتينغ غرناطة على ضيفه.', 'سبورتينغ غرناطة organization'],
    ['نقلت صحيفة "ذا ديلي غلوب" الخبر.', 'ذا ديلي غلوب organization'],
  ])('are found in «%s»', (sentence, name) => {
    expect(proposedIn(sentence)).toContain(name);
  });

  it.each([['اجتمع مجلس الإدارة أمس.'], ['تعطلت حركة المرور في الشوارع.'], ['شكّل المدير لجنة تحقيق في الحادث.']])(
    'are not made of «%s»',
    (sentence) => {
      expect(proposedIn(sentence).filter((name) => name.endsWith(' organization'))).toEqual([]);
    },
  );
});

describe('a head that only says what a thing is', () => {
  it('is no part of the name the glossary lists', () => {
    expect(proposedIn('قالت حركة حماس إنها تدرس الرد.')).toEqual(['حماس organization']);
    expect(proposedIn('أفادت وكالة رويترز بذلك.')).toEqual(['رويترز organization']);
  });
});

describe('state institutions', () => {
  it('are the institution of the country beside them', () => {
    expect(idOf('الجيش السوداني', 'تقدم الجيش السوداني نحو الخرطوم.')).toBe('institutions/army@SD');
    expect(idOf('وزارة الخارجية الروسية', 'قالت وزارة الخارجية الروسية إن الرد قريب.')).toBe(
      'institutions/foreign-ministry@RU',
    );
  });

  it('take their country from the sentence when it names one only, else stay silent', () => {
    expect(idOf('وزارة الدفاع', 'في تونس، أعلنت وزارة الدفاع بدء المناورات.')).toBe('institutions/defence-ministry@TN');
    expect(proposedIn('أعلنت وزارة الدفاع بدء المناورات.')).toEqual([]);
  });

  it('are not read out of a minister’s title', () => {
    expect(proposedIn('وصل وزير الخارجية المصري أمس.')).toEqual(['المصري nisba']);
  });
});

describe('an abbreviation that the article puts in brackets', () => {
  it('names the organization wherever it stands', () => {
    const { entities } = read('أعلنت هيئة تنمية الموانئ العراقية (هتمع) نتائجها.', 'وقالت هتمع إن العمل يبدأ غداً.');
    expect(Object.values(entities)).toContainEqual(
      expect.objectContaining({ name: { ar: 'هيئة تنمية الموانئ العراقية', en: null }, count: 3 }),
    );
  });
});
