// In a window: see test/window.ts.
import { beforeEach, describe, expect, it } from 'vitest';
import { PlacedMentions, placeMentions } from '../../src/reader/placed-mentions';
import { marked } from '../../src/reader/quiet';
import { articleNaming, blockFrom } from './page';

beforeEach(() => document.body.replaceChildren());

const NAMES = ['جامعة الدول العربية', 'جامعة', 'القاهرة', 'تونس', 'مصر'];

/** The names of a text that captions of its photos repeat, as placed on the page. */
async function placedWith(...captions: string[]) {
  const article = articleNaming([blockFrom('اجتمعت جامعة الدول العربية في القاهرة، ومنها إلى تونس ثم مصر')], NAMES);
  const located = { ...article.located, captions: captions.map(blockFrom) };
  return placeMentions({ ...article, located });
}

async function lettersIn(...captions: string[]): Promise<string[]> {
  const placed = await placedWith(...captions);
  return placed.flatMap(({ inCaption, stretches }) => (inCaption ? stretches.map(({ letters }) => letters) : []));
}

describe('a caption', () => {
  it('has the names that the text has, the longest one in each place, with what is attached to them', async () => {
    expect(await lettersIn('مقر <b>جامعة</b> الدول العربية وتونس (القاهرة)')).toEqual([
      'جامعة',
      ' الدول العربية',
      'وتونس',
      'القاهرة',
    ]);
  });

  it('has no part of another word, no name of its own, and each name once', async () => {
    expect(await lettersIn('مصرف المصري في بيروت، القاهرة القاهرة', 'القاهرة')).toEqual(['القاهرة', 'القاهرة']);
  });

  it('comes after the text, is marked however near the text is, and is no further mention of it', async () => {
    const placed = await placedWith('القاهرة');
    const [repeated] = placed.slice(-1);
    expect(repeated?.inCaption).toBe(true);
    const first = placed.find(({ mention }) => mention.surface === 'القاهرة');
    if (!first || !repeated) throw new Error('not placed');
    expect(first.inCaption).toBeUndefined();
    expect(repeated.mention).toBe(first.mention);
    expect(marked(placed, { adjectives: false, repeats: false })).toContain(repeated);
    const mentions = new PlacedMentions(placed);
    expect(mentions.ofSame(first)).toEqual([first]);
    expect(mentions.on(first.article, first.mention)).toBe(first);
    const node = repeated.stretches[0]?.node;
    expect(node && mentions.at(node, 2)).toBe(repeated);
  });
});
