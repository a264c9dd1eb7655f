import { describe, expect, it } from 'vitest';
import { agreeing, brokenPluralForms, nisbaForms } from '../../../src/glossary/forms/inflect-nisba';

describe('a nisba', () => {
  it('has all genders, numbers and cases, with and without the article', () => {
    expect(nisbaForms('روسي')).toEqual([
      'روسي',
      'الروسي',
      'روسية',
      'الروسية',
      'روسيان',
      'الروسيان',
      'روسيين',
      'الروسيين',
      'روسيتان',
      'الروسيتان',
      'روسيتين',
      'الروسيتين',
      'روسيون',
      'الروسيون',
      'روسيات',
      'الروسيات',
      'روسيا',
    ]);
  });

  it('of two adjectives inflects in both words', () => {
    expect(nisbaForms('كوري+شمالي')).toContain('الكوريتين الشماليتين');
    expect(agreeing('كوري+شمالي', true, true)).toBe('الكورية الشمالية');
  });

  it('of a direction and an adjective inflects in the second and takes the article before the first', () => {
    expect(nisbaForms('جنوب أفريقي')).toContain('الجنوب أفريقيون');
    expect(agreeing('جنوب أفريقي', true, false)).toBe('جنوب أفريقية');
  });

  it('may have a broken plural, which takes the article', () => {
    expect(brokenPluralForms('أتراك')).toEqual(['أتراك', 'الأتراك']);
  });
});
