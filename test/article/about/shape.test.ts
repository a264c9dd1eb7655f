import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticle } from '../../../src/article/read-article';

const SENTENCES = [
  'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.',
  'وأضاف المتحدث باسمها أن الحافلات ستعمل كالمعتاد، وأن المواقف القريبة ستبقى مفتوحة أمام السكان.',
  'ومن المقرر أن تبدأ الأعمال صباح الأحد، على أن يعاد فتح الطريق على مراحل خلال فصل الصيف.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const LINKS = '<p><a href="/1">جسر جديد فوق النهر الكبير يخفف الازدحام</a></p>'.repeat(10);
const TEASERS =
  '<div><a href="/1">جسر جديد فوق النهر الكبير يخفف الازدحام</a><p>افتتح الوزير جسرا جديدا فوق النهر الكبير، وقال إنه سيخفف الازدحام في المدينة.</p></div>'.repeat(
    6,
  );
const HEADLINE = '<h1>صيانة الطريق الرئيسي تستمر شهرين</h1>';
const SECTION = '<meta property="og:type" content="article">';

const read = (html: string) => readArticle(parsePage(html), { url: null })?.article.paragraphs ?? null;

describe('an article', () => {
  it('stays one with ten related links below it', () => {
    expect(read(`${HEADLINE}<div>${TEXT}</div>${LINKS}`)).toEqual(SENTENCES);
  });

  it('stays one with teasers of other articles that have more letters than it', () => {
    expect(read(`${HEADLINE}<div>${TEXT}</div>${TEASERS}`)).toEqual(SENTENCES);
  });

  it('stays one with readers’ comments, each with a link to answer it', () => {
    const comment = '<div><p>خبر سار، فالطريق القديم ضيق وخطر على الأطفال في الصباح.</p><a href="#r">رد</a></div>';
    expect(read(`${HEADLINE}<div>${TEXT}</div>${comment.repeat(8)}`)).toEqual(expect.arrayContaining(SENTENCES));
  });
});

describe('a list', () => {
  it('is none for calling itself an article in Open Graph', () => {
    expect(read(`${SECTION}<h1>محليات</h1>${TEASERS}`)).toBeNull();
  });

  it('is refused with an introduction of one paragraph, too', () => {
    expect(read(`${SECTION}<h1>محليات</h1><p>${SENTENCES[0]}</p>${TEASERS}`)).toBeNull();
  });
});
