// Where a thread begins: Node 20 does not hand on to threads what makes it read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./answering-thread.ts');
