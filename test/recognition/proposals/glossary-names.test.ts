import { describe, expect, it } from 'vitest';
import { idOf, proposedIn, read } from '../read-sentence';

describe('names the glossary lists', () => {
  it.each([
    ['قُدّمت المساعدات وللولايات المتحدة دور فيها.', 'لولايات المتحدة place'],
    ['سافر إلى بيروت وبالقاهرة توقف.', 'القاهرة place'],
    ['وصل الوفد إلى واشنطن.', 'واشنطن place'],
    ['القوات الکوریة الشمالیة فی روسیا', 'روسیا place'],
  ])('are found behind proclitics and in Persian letters: «%s»', (sentence, name) => {
    expect(proposedIn(sentence)).toContain(name);
  });

  it('are not found inside words or behind a prefix that belongs to the word', () => {
    expect(proposedIn('صدر بيان عن اللجنة لصالح المزارعين.')).toEqual([]);
    expect(proposedIn('وفقاً لكيان مستقل.')).toEqual([]);
  });

  it.each([
    ['زار الرئيس الأمريكيين المحتجزين.', 'الأمريكيين nisba', 'places/US'],
    ['القوات الكورية الشمالية', 'الكورية الشمالية nisba', 'places/KP'],
    ['التقى الروس والأتراك', 'الروس nisba', 'places/RU'],
  ])('as adjectives stand for their country: «%s»', (sentence, name, id) => {
    expect(proposedIn(sentence)).toContain(name);
    expect(idOf(name.replace(' nisba', ''), sentence)).toBe(id);
  });

  it('a club in an article of sport, its town elsewhere', () => {
    expect(idOf('برشلونة', 'فاز برشلونة على ريال مدريد بهدفين.')).toBe('organizations/fc-barcelona');
    expect(idOf('برشلونة', 'انقطعت الكهرباء في برشلونة أمس.')).toBe('places/barcelona');
  });

  it('an institution keeps the nisba inside it, which counts for its country', () => {
    const { mentions, entities } = read('قال الجيش الإسرائيلي ذلك.');
    expect(mentions.map(({ form }) => form)).toEqual(['name', 'nisba']);
    expect(mentions.map(({ entity }) => entities[entity]?.country)).toEqual(['IL', 'IL']);
  });

  it('«محافظة الأنبار» is marked without its head', () => {
    expect(proposedIn('قُتل ثلاثة في محافظة الأنبار غربي العراق.')).toContain('الأنبار place');
  });
});
