import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/tools/annotate/lines/in-order';

/** A few turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
}

async function* numbers(count: number): AsyncGenerator<number, undefined> {
  for (let number = 0; number < count; number++) yield number;
}

describe('answers', () => {
  it('come in the order of their questions, however long each takes, and never do more wait than have room', async () => {
    const delays = fc.array(fc.nat(6), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), fc.nat(4), async (delayOf, most, slow) => {
        let [open, widest] = [0, 0];
        const ask = async (number: number): Promise<string> => {
          widest = Math.max(widest, ++open);
          await turns(delayOf[number] ?? 0);
          return `${number}`;
        };
        const told: string[] = [];
        for await (const { question, answer } of inOrder(numbers(delayOf.length), ask, ({ length }) => length < most)) {
          open--;
          told.push(`${question} ${answer}`);
          await turns(slow);
        }
        expect(told).toEqual(delayOf.map((_, at) => `${at} ${at}`));
        expect(widest).toBeLessThanOrEqual(most + 1);
      }),
      { numRuns: 100 },
    );
  });

  it('that nobody takes let no more questions be asked', async () => {
    let asked = 0;
    const ask = async (number: number): Promise<number> => {
      asked++;
      return number;
    };
    const answers = inOrder(numbers(1000), ask, ({ length }) => length < 4);
    await answers.next();
    await turns(100);
    expect(asked).toBeLessThanOrEqual(5);
  });

  it('are there before the next question comes', async () => {
    async function* silent(): AsyncGenerator<number, undefined> {
      yield 1;
      await new Promise(() => undefined);
    }
    const first = await inOrder(
      silent(),
      async (number) => number * 2,
      ({ length }) => length < 4,
    ).next();
    expect(first.value).toEqual({ question: 1, answer: 2 });
  });

  it('that fail end the rest', async () => {
    const ask = async (number: number): Promise<number> => {
      await turns(3 - number);
      throw new Error(`question ${number}`);
    };
    await expect(inOrder(numbers(3), ask, () => true).next()).rejects.toThrow('question 0');
  });
});
