import { problemPhrase } from '../../correction/problem-phrases';
import type { OwnGlossary } from '../../glossary/own/own-entries';
import { CORRECTION_FIELD, exportCsv, exportJson, type ImportFault } from '../../glossary/own/own-entries-exchange';
import type { ImportFormat } from '../../own-glossary/store';
import { FileButton } from '../../ui/file-button';
import { countPhrase, type PhraseKey, phrase } from '../../ui/phrases';
import { saveFile } from '../../ui/save-file';
import { writtenCount } from '../written';

/** What a file's fields are called, by the first part of a fault's path and by the columns of CSV. */
const FIELDS = new Map<string, PhraseKey>([
  ['id', 'ownFieldId'],
  ['type', 'ownType'],
  ['ar', 'ownArabic'],
  ['en', 'ownEnglish'],
  ['arAliases', 'ownArabicAliases'],
  ['country', 'ownCountry'],
  ['noteAr', 'ownNoteArabic'],
  ['noteEn', 'ownNoteEnglish'],
  ['replaces', 'ownFieldReplaces'],
]);

/** Faults that are told; whoever has more repairs these first. */
const MOST_FAULTS = 50;

function fieldPhrase(field: string): string {
  const [first = ''] = field.split('.');
  const known = FIELDS.get(first);
  return known ? phrase(known) : first;
}

function Fault({ fault: { row, field, problem } }: { readonly fault: ImportFault }) {
  const isCorrection = field === CORRECTION_FIELD;
  return (
    <>
      {phrase(isCorrection ? 'ownFaultCorrection' : 'ownFaultRow', writtenCount(row))}
      {field !== '' && !isCorrection && ` · ${fieldPhrase(field)}`}
      {': '}
      {problemPhrase(problem)}
    </>
  );
}

/** What was wrong with a file, row by row. */
export function Faults({ faults }: { readonly faults: readonly ImportFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="faults">
      <p class="failed">{countPhrase('ownFaults', faults.length)}</p>
      <ul>
        {faults.slice(0, MOST_FAULTS).map((fault, at) => (
          <li key={at}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
      {faults.length > MOST_FAULTS && <p>{phrase('ownMoreFaults')}</p>}
    </div>
  );
}

const isJson = ({ name, type }: File): boolean => type === 'application/json' || /\.json$/i.test(name);

interface ImportProps {
  takeOver(text: string, format: ImportFormat): void;
}

/** Takes entries over from a file. */
export function Import({ takeOver }: ImportProps) {
  const read = async (file: File): Promise<void> => takeOver(await file.text(), isJson(file) ? 'json' : 'csv');
  return (
    <FileButton label="ownImport" accept=".csv,.json,text/csv,application/json" chosen={(file) => void read(file)} />
  );
}

/** Gives the reader's glossary away as a file. */
export function Export({ own }: { readonly own: OwnGlossary }) {
  return (
    <>
      <button type="button" onClick={() => saveFile('hashiya-glossary.json', 'application/json', exportJson(own))}>
        {phrase('ownExportJson')}
      </button>
      {own.entries.length > 0 && (
        <button type="button" onClick={() => saveFile('hashiya-glossary.csv', 'text/csv', exportCsv(own))}>
          {phrase('ownExportCsv')}
        </button>
      )}
    </>
  );
}
