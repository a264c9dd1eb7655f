import { parentPort, workerData } from 'node:worker_threads';
import { openShared } from '../../load-knowledge';
import { knowledgeWithOwn } from '../own-knowledge';
import { answered } from './answered';
import { type Question, READY, type ThreadKnowledge } from './threads';

/** What runs in each thread: opens the knowledge it was started with once, then answers lines one by one. */
function answerFrom(port: NonNullable<typeof parentPort>, { shared, own: ownGlossary }: ThreadKnowledge): void {
  const knowledgeOf = knowledgeWithOwn(openShared(shared), ownGlossary);
  port.on('message', ({ bytes, overlong, encoding }: Question) => {
    const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    port.postMessage(answered({ bytes: own, overlong, encoding }, knowledgeOf));
  });
  port.postMessage(READY);
}

if (parentPort) answerFrom(parentPort, workerData);
