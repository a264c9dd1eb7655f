import type { LocatedArticle } from '../../src/article/article';
import type { ArticleRule } from '../../src/article/article-rule';
import type { PageText } from '../../src/article/page/page';
import { parsePage } from '../../src/article/page/parsed-page';
import { readArticle } from '../../src/article/read-article';
import type { Inspection } from '../../src/inspection';

const HEADLINE = 'صيانة الطريق الرئيسي تستمر شهرين';
const SENTENCES = [
  'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.',
  'وأضاف المتحدث باسمها أن الحافلات ستعمل كالمعتاد، وأن المواقف القريبة ستبقى مفتوحة أمام السكان.',
  'ومن المقرر أن تبدأ الأعمال صباح الأحد، على أن يعاد فتح الطريق على مراحل خلال فصل الصيف.',
  'ويخشى أصحاب المحال القريبة أن تتراجع مبيعاتهم، وقد طلبوا من المجلس أن يعوضهم عن خسائرهم.',
  'وكانت المدينة قد أجلت المشروع مرتين، إذ لم تجد شركة تتعهد بإنجازه قبل بداية العام الدراسي.',
  'وذكر مدير المشروع أن مئة عامل سيتناوبون على الورشة ليلا ونهارا، وأن المعدات وصلت أمس.',
  'وقال سائقون إن الطريق البديل ضيق، وطالبوا بمنع الشاحنات من المرور فيه في ساعات الصباح.',
  'وفي الحي الشرقي علقت المدارس لافتات تشرح للتلاميذ أين يقفون، ووزعت خرائط على الأهالي.',
  'وأشار مهندس إلى أن الأنابيب تحت الطريق عمرها خمسون سنة، وأنها ستبدل قبل صب الأسفلت.',
  'ووعد رئيس البلدية بأن ينشر كل أسبوع ما أنجز وما بقي، وبأن يجيب عن أسئلة السكان.',
];

/** A rule's example as a whole page: «…» are sentences of one article, that of `<h1>` is its headline. */
function pageOf({ example }: Pick<ArticleRule, 'example'>): string {
  let sentence = 0;
  const body = example
    .replace(/(<h1[^>]*>)…/g, `$1${HEADLINE}`)
    .replace(/…/g, () => SENTENCES[sentence++ % SENTENCES.length] ?? '');
  return /<title/.test(body) ? body : `<title>${HEADLINE}</title>${body}`;
}

/** What is read of a rule's example, whose address is the one it calls canonical. */
export function readExample(rule: ArticleRule, inspection: Inspection): LocatedArticle<PageText> | null {
  const url = /rel="canonical" href="([^"]*)"/.exec(rule.example)?.[1] ?? null;
  return readArticle(parsePage(pageOf(rule)), { url, now: Date.UTC(2026, 5, 1), inspection });
}
