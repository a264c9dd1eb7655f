// In a window: see test/window.ts.
import { beforeEach, describe, expect, it } from 'vitest';
import { mayBeArabic } from '../../src/look/may-be-arabic';

beforeEach(() => {
  document.documentElement.lang = '';
  document.title = '';
  document.body.replaceChildren();
});

function append(name: string, text: string): void {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
}

describe('a page may be Arabic', () => {
  it('when it says so, whatever it holds yet', () => {
    document.documentElement.lang = 'ar-EG';
    expect(mayBeArabic(document)).toBe(true);
  });

  it('when its title or its text is in Arabic script', () => {
    document.title = 'أخبار اليوم';
    expect(mayBeArabic(document)).toBe(true);
    document.title = 'News';
    append(
      'p',
      'أعلنت البلدية أن أعمال الصيانة في الطريق الساحلي ستبدأ صباح الأحد، وأن حركة السير ستحول إلى الشارع الموازي.',
    );
    expect(mayBeArabic(document)).toBe(true);
  });

  it('but not for an Arabic word in a page of another script, or in a script', () => {
    for (let paragraph = 0; paragraph < 200; paragraph++)
      append('p', 'The work on the coastal road will begin on Sunday.');
    append('a', 'العربية');
    append(
      'script',
      '"أعلنت البلدية أن أعمال الصيانة في الطريق الساحلي ستبدأ صباح الأحد، وأن حركة السير ستحول إلى الشارع الموازي"',
    );
    expect(mayBeArabic(document)).toBe(false);
  });

  it('and not when it is empty or has no body', () => {
    expect(mayBeArabic(document)).toBe(false);
    document.body.remove();
    expect(mayBeArabic(document)).toBe(false);
    document.documentElement.append(document.createElement('body'));
  });
});
