import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse';
import { articleOf } from '../../../src/article/article-of';
import { withOwnEntries } from '../../../src/glossary/own/layered-glossary';
import { NO_OWN_ENTRIES, type OwnEntry, withEntry } from '../../../src/glossary/own/own-entries';
import { knowledge } from '../../shipped-knowledge';
import { entriesIn } from '../read-sentence';

describe('a name after the word for a division', () => {
  it.each([
    ['وقعت الحادثة في محافظة مدنين جنوب تونس.', 'places/medenine-province-tn'],
    ['قصفت القوات مواقع في مقاطعة خاركوف أمس.', 'places/kharkiv-province-ua'],
    ['اقتحمت قوات الاحتلال محافظة رام الله فجرا.', 'places/ramallah-governorate'],
  ])('means the division, by whatever word and spelling its country has it: «%s»', (text, entry) => {
    expect(entriesIn(text)).toContain(entry);
  });

  it('means no town, where the glossary knows no such division', () => {
    expect(entriesIn('عاد الوفد من ولاية مكناس أمس.')).toEqual([null]);
    expect(entriesIn('عاد الوفد من مدينة مكناس أمس.')).toEqual([expect.stringMatching(/meknes/)]);
    expect(entriesIn('أوقفت الشرطة شابا في معتمدية قليبية من ولاية نابل.')).toEqual([
      null,
      'places/nabeul-province-tn',
    ]);
  });
});

describe('names of a list with one head', () => {
  it.each([
    ['تساقطت الأمطار في محافظتي حجة وتعز في اليمن.', ['hajjah', 'taiz']],
    ['انقطعت الكهرباء في ولايات القصرين وقفصة وتطاوين بتونس.', ['kasserine', 'gafsa', 'tataouine']],
  ])('mean what each would mean after the singular: «%s»', (text, names) => {
    const entries = entriesIn(text);
    for (const name of names) expect(entries).toContainEqual(expect.stringMatching(new RegExp(`${name}.*province`)));
  });

  it('end where something else than the next name stands', () => {
    expect(entriesIn('زار الوزير محافظتي حجة وتعز، ثم عاد إلى صنعاء.')).toContain('places/sanaa');
  });

  it('mean what the reader wrote of them', () => {
    const own: OwnEntry = {
      id: 'own/قفصة',
      type: 'place',
      ar: 'قفصة',
      en: 'My town',
      arAliases: [],
      enAliases: [],
      country: 'TN',
      noteAr: '',
      noteEn: '',
      replaces: '',
    };
    const glossary = withOwnEntries(knowledge.glossary, withEntry(NO_OWN_ENTRIES, own));
    const article = articleOf({ paragraphs: ['انقطعت الكهرباء في ولايات قفصة وتطاوين بتونس.'] });
    const { entities } = analyse(article, { ...knowledge, glossary });
    expect(Object.values(entities).map((entity) => entity.glossary)).toContain('own/قفصة');
  });

  it('are towns where the head says so', () => {
    expect(entriesIn('انقطعت الكهرباء في مدينتي قفصة وتطاوين بتونس.').join(' ')).not.toMatch(/province/);
  });
});
