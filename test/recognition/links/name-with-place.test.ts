import { describe, expect, it } from 'vitest';
import { entriesIn } from '../read-sentence';

describe('a body whose listed name says where it is', () => {
  it.each([
    ['أعلنت وزارة الصحة في غزة حصيلة جديدة أمس.', 'organizations/gaza-health-ministry'],
    ['أكدت المقاومة الإسلامية في لبنان استهداف الموقع.', 'organizations/hezbollah'],
    ['أصدرت المحكمة الابتدائية بتونس حكمها أمس.', 'organizations/tunis-court-of-first-instance'],
  ])('has its entry, although its name is read as ending before that: «%s»', (text, entry) => {
    expect(entriesIn(text)).toContain(entry);
  });

  it('is not meant where another place follows, or none', () => {
    const gaza = 'organizations/gaza-health-ministry';
    expect(entriesIn('أعلنت وزارة الصحة في مصر حصيلة جديدة أمس.')).not.toContain(gaza);
    expect(entriesIn('أعلنت وزارة الصحة حصيلة جديدة أمس.')).not.toContain(gaza);
  });
});
