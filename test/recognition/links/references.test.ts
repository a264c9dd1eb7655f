import { describe, expect, it } from 'vitest';
import { read } from '../read-sentence';

/** «words → name» of everything that is meant without being named. */
function meantIn(...paragraphs: string[]): string[] {
  const { references, entities } = read(...paragraphs);
  return references.map(
    ({ paragraph, start, end, entity }) => `${paragraphs[paragraph]?.slice(start, end)} → ${entities[entity]?.name.ar}`,
  );
}

describe('what an article means without naming it again', () => {
  it('is the only organization that the noun may stand for', () => {
    expect(meantIn('رفضت حركة حماس العرض.', 'وقالت الحركة إنها ترد غداً.')).toEqual(['الحركة → حركة حماس']);
    expect(meantIn('أصدرت منظمة الصحة العالمية تقريراً. ودعت المنظمة إلى الحذر.')).toEqual([
      'المنظمة → منظمة الصحة العالمية',
    ]);
  });

  it('is the only person whose role it was', () => {
    expect(meantIn('وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت.', 'والتقى الرئيس الفرنسي طلاباً.')).toEqual([
      'الرئيس الفرنسي → إيمانويل ماكرون',
    ]);
  });

  it('is nobody where it may be two, or where more words make it another name', () => {
    expect(meantIn('اتفقت حركة حماس وحركة فتح على هدنة في غزة.', 'وقالت الحركة إنها مستعدة.')).toEqual([]);
    expect(meantIn('رفضت حركة حماس العرض.', 'وتوقفت الحركة التجارية.')).toEqual([]);
    expect(meantIn('قالت الحركة إنها مستعدة.')).toEqual([]);
  });
});
