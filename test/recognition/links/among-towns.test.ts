import { describe, expect, it } from 'vitest';
import { entriesIn } from '../read-sentence';

describe('a land whose capital bears its name', () => {
  it.each([
    ['شملت الحملة قفصة وصفاقس وتونس أمس.', 'places/tunis', 'places/TN'],
    ['تعطلت القطارات بين الجزائر ووهران أمس.', 'places/algiers', 'places/DZ'],
    ['زار الوزير عمان وإربد والزرقاء أمس.', 'places/amman', 'places/OM'],
    ['عمان، الأردن (وكالات) - كشف الوزير الخطة.', 'places/amman', 'places/OM'],
    ['سقط جرحى في غزة وخان يونس أمس.', 'places/gaza-city', 'places/gaza-strip'],
  ])('is the city in a list of its towns: «%s»', (text, city, land) => {
    expect(entriesIn(text)).toContain(city);
    expect(entriesIn(text)).not.toContain(land);
  });

  it.each([
    ['شملت الجولة تونس وليبيا ومصر أمس.', 'places/TN'],
    ['شملت الجولة السعودية والأردن وعمان أمس.', 'places/OM'],
    ['عاد الوفد من الجزائر إلى باريس أمس.', 'places/DZ'],
    ['وصلت المساعدات إلى غزة والضفة الغربية أمس.', 'places/gaza-strip'],
  ])('is the land beside other lands and by itself: «%s»', (text, land) => {
    expect(entriesIn(text)).toContain(land);
  });
});
