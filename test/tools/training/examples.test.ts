import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of';
import { beginning, inside, type Kind, kindOf, OUTSIDE } from '../../../src/recognition/model/tags';
import type { ReadPassage } from '../../../src/recognition/proposals/listed-names';
import { passagesOf } from '../../../src/recognition/text/passage';
import { answersOf, CARRIES, type Mark } from '../../../src/tools/training/examples';
import { examplesWith } from './learn';
import { articleWith, readBraces } from './marked-text';

function passageOf(text: string): ReadPassage {
  const [passage] = passagesOf(articleOf({ paragraphs: [text] }));
  if (!passage) throw new Error('no passage');
  return { ...passage, listed: [] };
}

/** Each word's right tag: «-», «person» where a name begins, «+person» where it goes on. */
function tagsOf(text: string, marks: readonly Mark[]): string[] {
  const { tags } = answersOf(passageOf(text), marks);
  return Array.from(tags, (tag) => {
    const kind = kindOf(tag);
    if (!kind || tag === OUTSIDE) return '-';
    return tag === beginning(kind) ? kind : `+${kind}`;
  });
}

const mark = (start: number, end: number, kind: Kind): Mark => ({ paragraph: 0, start, end, kind });

function tagsIn(marked: string): string[] {
  const { text, marks } = readBraces(marked);
  return tagsOf(text, marks);
}

/** What is asked about proclitics, word by word. */
function carriesIn(marked: string): string[] {
  const { text, marks } = readBraces(marked);
  const told = new Map<number, string>(Object.entries(CARRIES).map(([name, number]) => [number, name]));
  return Array.from(answersOf(passageOf(text), marks).proclitics, (number) => told.get(number) ?? '?');
}

describe('what is right of a passage’s words', () => {
  it('every word of a name has its kind, the first one begins it', () => {
    expect(tagsIn('عاد {P سامر الحلبي} {N العراقي} من {L بغداد}.')).toEqual([
      ...['-', 'person', '+person', 'nisba', '-', 'place'],
    ]);
  });

  it('a name begins with the word whose proclitics stand before the mark', () => {
    expect(tagsIn('قال ول{L لولايات المتحدة} رأي')).toEqual(['-', 'place', '+place', '-']);
    expect(tagsIn('قال و{P سامر}')).toEqual(['-', 'person']);
  });

  it('a mark that ends inside a word counts for the whole word', () => {
    expect(tagsIn('عاد {P سامر الحل}بي أمس')).toEqual(['-', 'person', '+person', '-']);
  });

  it('names that stand side by side stay two', () => {
    expect(tagsIn('{P سامر}، {P كامل}')).toEqual(['person', 'person']);
  });

  it('of two marks that overlap the longer counts, in whatever order they come', () => {
    const text = 'زار جامعة بغداد أمس';
    const marks = [mark(4, 15, 'organization'), mark(10, 15, 'place')];
    const expected = ['-', 'organization', '+organization', '-'];
    expect(tagsOf(text, marks)).toEqual(expected);
    expect(tagsOf(text, marks.toReversed())).toEqual(expected);
    expect(tagsOf(text, [mark(0, 9, 'person'), ...marks])).toEqual(expected);
  });

  it('of two marks in one word the longer counts', () => {
    expect(tagsOf('بغدادستان', [mark(0, 5, 'place'), mark(5, 9, 'other'), mark(0, 9, 'organization')])).toEqual([
      'organization',
    ]);
  });

  it('a mark without a word is no name', () => {
    expect(tagsOf('عاد — سامر', [mark(4, 5, 'person')])).toEqual(['-', '-']);
    expect(tagsOf('', [mark(0, 3, 'person')])).toEqual([]);
    expect(tagsOf('عاد سامر', [mark(9, 14, 'person')])).toEqual(['-', '-']);
  });

  it('whether a name carries proclitics is asked of first words only that may', () => {
    expect(carriesIn('قال و{P سامر} البصري')).toEqual(['notAsked', 'yes', 'notAsked']);
    expect(carriesIn('قال {P سامر وليد}')).toEqual(['notAsked', 'notAsked', 'notAsked']);
    expect(carriesIn('في {L بانياس} أمس')).toEqual(['notAsked', 'no', 'notAsked']);
    expect(carriesIn('ول{L لولايات المتحدة}')).toEqual(['yes', 'notAsked']);
  });
});

describe('an article’s examples', () => {
  const examples = examplesWith(articleWith('one', 'عاد {P سامر}. وبقي {P كامل الحلبي} وحده.', 'ثم سكت.'));

  it('have the words of each sentence in turn, with their tags', () => {
    expect([...examples.sentences]).toEqual([0, 2, 6, 8]);
    const [begins, goesOn] = [beginning('person'), inside('person')];
    expect([...examples.tags]).toEqual([OUTSIDE, begins, OUTSIDE, begins, goesOn, OUTSIDE, OUTSIDE, OUTSIDE]);
    expect(examples.proclitics).toHaveLength(8);
  });

  it('have features of every word, of which some and not all know the word', () => {
    expect(examples.words).toHaveLength(9);
    expect(examples.words[8]).toBe(examples.slots.length);
    for (const [at, identity] of examples.identities.entries()) {
      expect(identity).toBeGreaterThan(0);
      expect((examples.words[at] ?? 0) + identity).toBeLessThan(examples.words[at + 1] ?? 0);
    }
  });
});
