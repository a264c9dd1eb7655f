import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser, isOrphaned, whenEnded } from '../browser';

/** One kind of message: its name, what is asked and what is answered. Both are checked where they arrive. */
export interface Question<Request, Answer> {
  readonly name: string;
  readonly request: v.GenericSchema<unknown, Request>;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

/** Declares a kind of message. */
export function question<Request, Answer>(
  name: string,
  request: v.GenericSchema<unknown, Request>,
  answer: v.GenericSchema<unknown, Answer>,
): Question<Request, Answer> {
  return { name, request, answer };
}

/** The other side got the message and failed at it. */
export class AnswerFault extends Error {
  override name = 'AnswerFault';
}

/** Nobody there: no background, no reader in that tab, or it ended before it answered. */
export class NobodyAnswered extends Error {
  override name = 'NobodyAnswered';
}

/** This script belongs to a copy of the extension that was reloaded or removed. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

const envelopeSchema = v.object({ hashiya: v.string(), request: v.unknown() });
const replySchema = v.union([v.object({ answer: v.unknown() }), v.object({ fault: v.string() })]);

/** Time for a background that has just been stopped to be startable again, in milliseconds. */
const PAUSE_BEFORE_RETRY = 150;

async function sent(send: () => Promise<unknown>): Promise<v.InferOutput<typeof replySchema> | undefined> {
  try {
    const reply = v.safeParse(replySchema, await send());
    return reply.success ? reply.output : undefined;
  } catch {
    if (isOrphaned()) throw new Orphaned();
    return undefined;
  }
}

function opened<Answer>(
  { name, answer }: Pick<Question<unknown, Answer>, 'name' | 'answer'>,
  reply: v.InferOutput<typeof replySchema> | undefined,
): Answer {
  if (!reply) throw new NobodyAnswered(name);
  if ('fault' in reply) throw new AnswerFault(`${name}: ${reply.fault}`);
  return v.parse(answer, reply.answer);
}

/**
 * Asks the background. One that stopped in the middle is asked once more, which starts it again.
 * @throws {Orphaned | NobodyAnswered | AnswerFault} or a ValiError where the answer has another form.
 */
export async function askBackground<Request, Answer>(
  asked: Question<Request, Answer>,
  request: Request,
): Promise<Answer> {
  if (isOrphaned()) throw new Orphaned();
  const send = () => sent(() => browser.runtime.sendMessage({ hashiya: asked.name, request }));
  const first = await send();
  if (first) return opened(asked, first);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_RETRY));
  return opened(asked, await send());
}

/**
 * Asks the reader in a tab's main frame, once.
 * @throws {NobodyAnswered | AnswerFault} or a ValiError where the answer has another form.
 */
export async function askReader<Request, Answer>(
  tabId: number,
  asked: Question<Request, Answer>,
  request: Request,
): Promise<Answer> {
  const message = { hashiya: asked.name, request };
  return opened(asked, await sent(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 })));
}

/** Who asks: the tab and frame for a script in a page, neither for a page of the extension. */
export interface Asker {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly url: string | undefined;
}

/** Whether a page of the extension asks, rather than a script in somebody's page. */
export function isOwnPage({ url }: Asker): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** A question together with what answers it. */
export interface Answerer {
  readonly name: string;
  reply(request: unknown, asker: Asker): Promise<unknown>;
}

/** Joins a question to the function that answers it. */
export function answering<Request, Answer>(
  asked: Question<Request, Answer>,
  answer: (request: Request, asker: Asker) => Answer | Promise<Answer>,
): Answerer {
  return {
    name: asked.name,
    reply: async (request, asker) => answer(v.parse(asked.request, request), asker),
  };
}

/**
 * Answers messages of this extension until `signal` ends it. One call a script: what is not among `answerers` is
 * answered with nothing, which its asker takes as nobody.
 */
export function answerMessages(answerers: readonly Answerer[], signal?: AbortSignal): void {
  const byName = new Map(answerers.map((answerer) => [answerer.name, answerer]));
  const answererOf = (message: unknown, { id }: Runtime.MessageSender) => {
    const envelope = v.safeParse(envelopeSchema, message);
    const answerer = envelope.success && id === browser.runtime.id ? byName.get(envelope.output.hashiya) : undefined;
    return answerer && envelope.success ? { answerer, request: envelope.output.request } : null;
  };
  // Not a returned promise, which Chromium did not understand before it had `browser`.
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true => {
    const asked = answererOf(message, sender);
    const asker: Asker = { tabId: sender.tab?.id, frameId: sender.frameId, url: sender.url };
    if (!asked) sendResponse(undefined);
    else
      asked.answerer.reply(asked.request, asker).then(
        (answer) => sendResponse({ answer }),
        (fault: unknown) => sendResponse({ fault: fault instanceof Error ? fault.message : String(fault) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  whenEnded(signal, () => browser.runtime.onMessage.removeListener(listener));
}
