/** What was asked and is not yet answered, or not yet taken. */
export interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly answer: Promise<Answer>;
}

/** A question with its answer. */
export interface Settled<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Asks questions as they come, many at a time, and yields their answers in the order of the questions, each as soon as it
 * and those before it are there. Another question is read only where `hasRoom` beside those that wait, and none while an
 * answer is being taken: who takes them slowly slows down everything.
 */
export async function* inOrder<Question, Answer>(
  questions: AsyncIterator<Question, undefined>,
  ask: (question: Question) => Promise<Answer>,
  hasRoom: (waiting: readonly Waiting<Question, Answer>[]) => boolean,
): AsyncGenerator<Settled<Question, Answer>, undefined> {
  const waiting: Waiting<Question, Answer>[] = [];
  let reading: Promise<IteratorResult<Question, undefined>> | null = null;
  let ended = false;
  for (;;) {
    if (!ended && !reading && hasRoom(waiting)) reading = heard(questions.next());
    const [first] = waiting;
    if (!reading && !first) return;
    const read = await Promise.race([...(reading ? [reading] : []), ...(first ? [first.answer.then(() => null)] : [])]);
    if (read) {
      reading = null;
      if (read.done) ended = true;
      else waiting.push({ question: read.value, answer: heard(ask(read.value)) });
    } else if (first) {
      waiting.shift();
      yield { question: first.question, answer: await first.answer };
    }
  }
}

/** Who fails while something else is waited for is heard later, and does not end the process before. */
function heard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
