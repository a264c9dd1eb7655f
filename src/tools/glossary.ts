import { gzipSync } from 'node:zlib';
import { compileSoundRows } from '../glossary/compile';
import { faultText } from '../glossary/faults';
import { readTables } from './glossary-files';
import { COMPILED, writeCompiled } from './load-glossary';

const started = performance.now();
const { bytes, faults } = compileSoundRows(readTables());
for (const fault of faults) console.error(faultText(fault));
if (!process.argv.includes('--check')) writeCompiled(bytes);
const seconds = ((performance.now() - started) / 1000).toFixed(2);
console.log(
  `${COMPILED}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip, ${seconds} s, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
