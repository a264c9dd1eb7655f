import { loadKnowledge } from '../src/tools/load-knowledge';

/** All that an analysis goes by, as it is shipped. Opened once for all test files of a process: nothing changes it. */
export const knowledge = loadKnowledge();
