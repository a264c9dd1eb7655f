import { describe, expect, it } from 'vitest';
import { proposedIn } from '../read-sentence';

describe('weapons, ships and events told by a head noun', () => {
  it.each([
    ['اعترض الجيش صاروخ "رعد السماء" قرب الحدود.', 'رعد السماء product'],
    ['كشف المعرض عن منظومة تشيونبول 3 الجديدة.', 'تشيونبول 3 product'],
    ['رست السفينة "أمواج الخير" في المرفأ.', 'أمواج الخير product'],
    ['يشارك الوفد في قمة مجموعة العشرين 2027 في الصيف.', 'قمة مجموعة العشرين 2027 event'],
  ])('are found in «%s»', (sentence, name) => {
    expect(proposedIn(sentence)).toContain(name);
  });

  it('are not made of what follows a head in prose', () => {
    expect(proposedIn('أطلقت القوات 40 صاروخاً و200 قذيفة.')).toEqual([]);
    expect(proposedIn('تضررت سفينة كبيرة في العاصفة.')).toEqual([]);
  });
});
