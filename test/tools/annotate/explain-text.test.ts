import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of';
import { parsePage } from '../../../src/article/page/parsed-page';
import { readArticle } from '../../../src/article/read-article';
import type { Decision } from '../../../src/inspection';
import { explanationText, type HeardReading } from '../../../src/tools/annotate/explain-text';
import { UnreadableError } from '../../../src/tools/annotate/unreadable';
import { knowledge } from '../../shipped-knowledge';

const text: HeardReading = {
  article: articleOf({
    title: 'مباحثات في القاهرة',
    paragraphs: ['التقى وزير الخارجية المصري سامح شكري نظيره الفرنسي.', 'وتقرر أن يعقد اجتماع آخر.'],
  }),
  heard: [],
};

/** A page as `annotate` reads it to explain it. */
function heardReading(html: string): HeardReading {
  const heard: Decision[] = [];
  const inspection = { hear: (decision: Decision) => heard.push(decision) };
  return { article: readArticle(parsePage(html), { url: null, inspection })?.article ?? null, heard };
}

const PARAGRAPHS =
  '<p>وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.</p>' +
  '<p>وأضاف المتحدث باسمها أن الحافلات ستعمل كالمعتاد، وأن المواقف القريبة ستبقى مفتوحة أمام السكان.</p>' +
  '<p>وفي القاهرة قالت وزارة النقل المصرية إنها ستمول نصف المشروع، وإن النصف الآخر على المدينة.</p>';
const RELATED = '<p>اقرأ أيضاً: جسر جديد فوق النهر</p>';
const page = heardReading(`<h1>صيانة الطريق الرئيسي تستمر شهرين</h1><div>${PARAGRAPHS}${RELATED}</div>`);
const list = heardReading(`<h1>من نحن واتصل بنا</h1><div>${PARAGRAPHS}</div>`);

describe('an explanation', () => {
  it('tells each name in the words on a line with its probability and what weighed most', () => {
    const [name] = explanationText(text, 'سامح شكري', knowledge).split('\n');
    expect(name).toMatch(
      /^names: paragraph 0, 27–36: kept «سامح شكري» by names\/person: probability (?:0\.9\d|1\.00); for: [a-z ]+ \d+\.\d/,
    );
  });

  it('tells all names where no words are given, the title’s first', () => {
    const names = explanationText(text, '', knowledge)
      .split('\n')
      .filter((line) => line.startsWith('names: '));
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names[0]).toMatch(/^names: title, 11–18: kept «القاهرة» by names\/place/);
  });

  it('tells the lines of a page that are left out and by which rule, before the names', () => {
    const lines = explanationText(page, '', knowledge).split('\n');
    const dropped = 'article: dropped «اقرأ أيضاً: جسر جديد فوق النهر» by article/related-title: ';
    expect(lines.filter((line) => line.startsWith(dropped))).toHaveLength(1);
    expect(lines.findIndex((line) => line.startsWith('names: '))).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('article: ')),
    );
  });

  it('tells of a dropped line where its words are asked for', () => {
    expect(explanationText(page, 'جسر جديد', knowledge)).toMatch(/^article: dropped [^\n]*related-title[^\n]*$/);
  });

  it('tells which rule refused a page that is no article', () => {
    expect(list.article).toBeNull();
    expect(explanationText(list, '', knowledge)).toContain(
      'article: dropped «من نحن واتصل بنا» by article/page-of-the-site: its title is that of a page about the site',
    );
  });

  it('says that nothing was decided on words, or that they do not occur', () => {
    expect(explanationText(text, 'اجتماع آخر', knowledge)).toBe('Nothing was decided on «اجتماع آخر».');
    expect(() => explanationText(text, 'الخرطوم', knowledge)).toThrow('does not contain «الخرطوم»');
    expect(() => explanationText(list, 'الخرطوم', knowledge)).toThrow(UnreadableError);
  });

  it('is refused where there is no model', () => {
    expect(() => explanationText(text, '', { ...knowledge, tagger: null })).toThrow(/model is missing/);
  });
});
