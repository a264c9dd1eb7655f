import { describe, expect, it } from 'vitest';
import { type JudgedLink, linksNow, readJudgedLinks } from '../../../src/tools/accuracy/judged-links';
import { JUDGED_LINKS } from '../../../src/tools/accuracy/own-corpus';
import { knowledge } from '../../shipped-knowledge';

const TEXT = 'وصل الوفد إلى القاهرة ثم غادر إلى عمان.';
const corpus = [{ id: 'a', title: undefined, paragraphs: [TEXT] }];

function link(words: string, entry: string, verdict: JudgedLink['verdict'] = 'right', id = 'a'): JudgedLink {
  const start = TEXT.indexOf(words);
  return { id, paragraph: 0, start, end: start + words.length, entry, verdict };
}

describe('judged cards', () => {
  it('are counted by what became of them', () => {
    const judged = [
      link('القاهرة', 'places/cairo'),
      link('القاهرة', 'places/somewhere-else', 'entry'),
      link('الوفد', 'organizations/wafd', 'none'),
      link('القاهرة', 'places/cairo', 'right', 'b'),
    ];
    const { right, wrong, missing } = linksNow(judged, corpus, knowledge);
    expect(right).toEqual({ same: 1, other: 0, silent: 0 });
    expect(wrong).toEqual({ same: 0, other: 1, silent: 1 });
    expect(missing).toBe(1);
  });

  it('of the project can be read, and most are right', () => {
    const judged = readJudgedLinks(JUDGED_LINKS);
    expect(judged.length).toBeGreaterThan(200);
    expect(judged.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThan(judged.length * 0.9);
  });
});
