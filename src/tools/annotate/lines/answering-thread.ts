import { parentPort, workerData } from 'node:worker_threads';
import { openShared, type SharedKnowledge } from '../../load-knowledge';
import { answered } from './answered';
import { type Question, READY } from './threads';

/** What runs in each thread: opens the knowledge it was started with once, then answers lines one by one. */
function answerFrom(port: NonNullable<typeof parentPort>, shared: SharedKnowledge): void {
  const knowledge = openShared(shared);
  port.on('message', ({ bytes, overlong, encoding }: Question) => {
    const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    port.postMessage(answered({ bytes: own, overlong, encoding }, knowledge));
  });
  port.postMessage(READY);
}

if (parentPort) answerFrom(parentPort, workerData);
