import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser, isOrphaned, whenEnded } from '../browser';

/** Who may ask: a script of the extension in somebody's page, the extension's own background and pages, or either of them. */
export type AskedBy = 'script' | 'own' | 'either';

/** One kind of message: its name, who asks, what is asked and what is answered. All is checked where it arrives. */
export interface Question<Request, Answer> {
  readonly name: string;
  readonly from: AskedBy;
  readonly request: v.GenericSchema<unknown, Request>;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

/** Declares a kind of message. */
export function question<Request, Answer>(
  name: string,
  from: AskedBy,
  request: v.GenericSchema<unknown, Request>,
  answer: v.GenericSchema<unknown, Answer>,
): Question<Request, Answer> {
  return { name, from, request, answer };
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

/** Hears that a script in a tab's main frame asks this, whoever answers it, until `signal` ends it. */
export function overhear<Request, Answer>(
  { name }: Question<Request, Answer>,
  heard: (tabId: number) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, { id, tab, frameId }: Runtime.MessageSender): undefined => {
    const envelope = v.safeParse(envelopeSchema, message);
    const isAsked = envelope.success && envelope.output.hashiya === name && id === browser.runtime.id;
    if (isAsked && frameId === 0 && tab?.id !== undefined) heard(tab.id);
  };
  browser.runtime.onMessage.addListener(listener);
  whenEnded(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/** Who asks, by the browser's word: the tab and frame for what runs in a tab, neither for popup and background. */
export interface Asker {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly url: string | undefined;
  /** In a private window. */
  readonly isPrivate: boolean;
}

/**
 * Whether a message comes from the extension's own background or one of its pages, rather than from a script in
 * somebody's page, which is no safer than that page's process.
 */
export function isOwn({ id, url, tab }: Runtime.MessageSender): boolean {
  return (
    id === browser.runtime.id && (url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('')))
  );
}

/** A question together with what answers it. */
export interface Answerer {
  readonly name: string;
  readonly from: AskedBy;
  reply(request: unknown, asker: Asker): Promise<unknown>;
}

/** Joins a question to the function that answers it. */
export function answering<Request, Answer>(
  asked: Question<Request, Answer>,
  answer: (request: Request, asker: Asker) => Answer | Promise<Answer>,
): Answerer {
  return {
    name: asked.name,
    from: asked.from,
    reply: async (request, asker) => answer(v.parse(asked.request, request), asker),
  };
}

/**
 * Answers messages of this extension until `signal` ends it. One call a script: what is not among `answerers` is
 * answered with nothing, which its asker takes as nobody; so is what comes from where such a question is not asked.
 */
export function answerMessages(answerers: readonly Answerer[], signal?: AbortSignal): void {
  const byName = new Map(answerers.map((answerer) => [answerer.name, answerer]));
  const answererOf = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || sender.id !== browser.runtime.id) return null;
    const answerer = byName.get(envelope.output.hashiya);
    return answerer?.from === 'either' || answerer?.from === (isOwn(sender) ? 'own' : 'script')
      ? { answerer, request: envelope.output.request }
      : null;
  };
  // Not a returned promise, which Chromium did not understand before it had `browser`.
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true => {
    const asked = answererOf(message, sender);
    const asker: Asker = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      url: sender.url,
      isPrivate: sender.tab?.incognito ?? false,
    };
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
