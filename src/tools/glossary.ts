import { gzipSync } from 'node:zlib';
import type { FormNotice } from '../glossary/compile/all-forms';
import { type Compilation, compileSoundRows } from '../glossary/compile/compile';
import { faultText } from '../glossary/tables/faults';
import { newestInput, readTables } from './glossary-files';
import { agedOffices, agedText } from './glossary-tables/glossary-aged';
import { writeSourcedTables } from './glossary-tables/glossary-sources';
import { glossaryStatistics } from './glossary-tables/glossary-statistics';
import { COMPILED, writeCompiled } from './load-glossary';

const HELP = `npm run glossary             compile the tables to ${COMPILED}
npm run glossary -- --check    name every fault of the tables, write nothing
npm run glossary -- --stats    count what the tables hold, write nothing
npm run glossary -- --stale DAY        list what may have ended by that day, the most prominent first, write nothing
npm run glossary -- --sources  write provinces.tsv and cities.tsv anew from their packages, then compile`;

function noticeText({ row, form, reason, other, outcome }: FormNotice): string {
  const what = reason === 'common' ? 'is also a common word' : `is also a name of ${other?.id}`;
  const remedy = outcome === 'dropped' ? 'the rule’s spelling was left out' : 'mark it ? or ! or drop it';
  return `assets/${row.file}:${row.line}: «${form}» of ${row.id} ${what} — ${remedy}`;
}

/** Prints what is wrong; true where nothing is. */
function report({ faults, notices }: Compilation, withDropped: boolean): boolean {
  const undecided = notices.filter((notice) => notice.outcome === 'undecided');
  const dropped = notices.filter((notice) => notice.outcome === 'dropped');
  for (const fault of faults) console.error(faultText(fault));
  for (const notice of undecided) console.error(noticeText(notice));
  if (withDropped) for (const notice of dropped) console.log(noticeText(notice));
  console.log(`${faults.length} faults, ${undecided.length} names to decide on, ${dropped.length} spellings left out`);
  return faults.length === 0 && undecided.length === 0;
}

/** Terms that have ended by law are told as ended; the row wants a successor all the same. */
function remind(rows: Compilation['rows']): void {
  const ended = agedOffices(rows, new Date().toISOString().slice(0, 10)).filter(({ why }) => why === 'term');
  for (const office of ended) console.log(agedText(office));
}

const [task = '', day = ''] = process.argv.slice(2);
const knownTask = ['', '--check', '--stats', '--sources', '--stale'].includes(task);
if (!knownTask || (task === '--stale') !== /^\d{4}-\d\d-\d\d$/.test(day)) {
  console.error(HELP);
  process.exit(2);
}
if (task === '--sources') writeSourcedTables();
const started = performance.now();
const asOf = Math.ceil(newestInput());
const compilation = compileSoundRows(readTables());
if (task === '--stats') for (const line of glossaryStatistics(compilation)) console.log(line);
else if (task === '--stale') for (const office of agedOffices(compilation.rows, day)) console.log(agedText(office));
else {
  const sound = report(compilation, task === '--check');
  if (!sound) process.exitCode = 1;
}
if (task === '--check') remind(compilation.rows);
if ((task === '' || task === '--sources') && compilation.faults.length === 0) {
  writeCompiled(compilation.bytes, asOf);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${COMPILED}: ${compilation.bytes.length} bytes, ${gzipSync(compilation.bytes).length} gzip, ${seconds} s`,
  );
}
