import { expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { articleOf } from '../../src/article/article-of';
import { passagesOf } from '../../src/recognition/text/passage';
import { withoutPause } from '../../src/steps';
import { type Salience, weighing } from '../../src/summary/salience';
import { knowledge } from '../shipped-knowledge';

/** How an article treats what has this entry. */
function treated(id: string, title: string, ...paragraphs: string[]): Salience | undefined {
  const article = articleOf({ title, published: '2024-10-27', paragraphs });
  const analysis = analyse(article, knowledge);
  const all = withoutPause(weighing({ ...analysis, texts: [...passagesOf(article)] }));
  return all.find(({ entity }) => analysis.entities[entity]?.glossary === id);
}

it('a place is a scene as often as the text is in it, goes there or comes from it', () => {
  const story = ['وصل الوفد إلى بيروت صباح أمس.', 'وعقد الوفد اجتماعا في بيروت ثم غادر.'];
  expect(treated('places/beirut', 'زيارة', ...story)).toMatchObject({ scene: 1, scenes: 2 / 3, addressed: 0 });
});

it('a country for which something is, is no scene', () => {
  expect(treated('places/LB', 'دعم', 'قدمت فرنسا دعما للبنان بقيمة مليون يورو.')).toMatchObject({
    scene: 0,
    addressed: 1,
  });
});

it('a capital that decides for its government in the headline is its country', () => {
  const country = treated('places/RU', 'موسكو ترفض العرض', 'أعلنت روسيا رفض العرض.');
  expect(country?.headline).toBeGreaterThan(0);
  expect(treated('places/moscow', 'موسكو ترفض العرض', 'أعلنت روسيا رفض العرض.')).toBeUndefined();
});

it('what is named as the article begins is early, what is named at its end is late', () => {
  const early = treated('places/beirut', 'زيارة', 'في بيروت اجتمع الوفد أمس.', 'ثم عاد الوفد إلى دمشق.')?.early ?? 0;
  const late = treated('places/damascus', 'زيارة', 'في بيروت اجتمع الوفد أمس.', 'ثم عاد الوفد إلى دمشق.')?.early ?? 1;
  expect(early).toBeGreaterThan(0.8);
  expect(late).toBeLessThan(0.3);
});
