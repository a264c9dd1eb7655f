import { articlesIn } from './accuracy/article-folder';
import { folderOf, PAGES } from './accuracy/own-corpus';
import { pagesOf } from './accuracy/score-pages';
import { Measure } from './anchors/measure';
for (const half of ['tuning','testing'] as const) {
  if (process.argv[2] && process.argv[2] !== half) continue;
  const bodies=[...articlesIn(folderOf(half)).map(({article})=>article.paragraphs), ...pagesOf(PAGES, half).map(({body})=>body).filter(b=>b.join(' ').length>600)];
  const t=performance.now();
  const m=new Measure(bodies, Number(process.env['SEED']??20261130)); m.run();
  console.log(half, bodies.length, 'articles', m.articles, Math.round(performance.now()-t)+'ms');
  for (const [k,{ours,quotes}] of m.byChange) console.log(k.padEnd(24), JSON.stringify(Object.values(ours)), JSON.stringify(Object.values(quotes)));
  const sum=(w:'ours'|'quotes')=>[...m.byChange.values()].reduce((a,c)=>({right:a.right+c[w].right,askew:a.askew+c[w].askew,wrong:a.wrong+c[w].wrong,missed:a.missed+c[w].missed}),{right:0,askew:0,wrong:0,missed:0});
  const o=sum('ours'); console.log('ALL', o, 100*o.right/(o.right+o.askew+o.wrong+o.missed), sum('quotes'));
  if (half==='tuning') for (const f of m.faults) if (!process.argv[3] || f.outcome===process.argv[3]) console.log(JSON.stringify(f));
}
