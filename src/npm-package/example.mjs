// Who, where and when of a short article: node node_modules/hashiya/example.mjs
import { analyse, articleOf, openGlossary } from 'hashiya/node';

const glossary = openGlossary();

const article = articleOf({
  title: 'تونس تستعد لموسم زيت الزيتون',
  published: '2024-10-27',
  paragraphs: [
    'قالت وزيرة الفلاحة التونسية هالة المرزوقي، الجمعة، إن موسم جني الزيتون يبدأ في صفاقس مطلع الشهر المقبل.',
    'وأضافت المرزوقي أن الاتحاد الأوروبي يبقى أكبر مشترٍ لزيت بلادها.',
  ],
});

const { entities, mentions, quotes, summary } = analyse(article, glossary);

const nameOf = (key) => (key === null ? '?' : (entities[key].name.en ?? entities[key].name.ar));

console.log('who:  ', summary.who.map(nameOf).join(', '));
console.log('where:', summary.where.map(nameOf).join(', '));
console.log('when: ', summary.when.join(', '));
console.log('said: ', quotes.map(({ speaker }) => nameOf(speaker)).join(', '));

for (const { surface, entity, paragraph, start, end } of mentions) {
  const { type, description } = entities[entity];
  console.log(`${paragraph}:${start}-${end} ${surface} = ${nameOf(entity)} (${type}) ${description?.en ?? ''}`);
}
