import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EXPORT_IDS, EXPORT_USES, EXPORTS, type ExportId } from '../../notes/exports/exports';
import { fileName } from '../../notes/exports/file-name';
import { type PhraseKey, phrase } from '../../ui/phrases';
import { FileInWriting, saveBlob } from '../../ui/save-file';
import type { Leaf } from '../leaf';
import { Progress } from '../parts/progress';
import { Tally } from '../parts/tally';
import { notesAddress, type Wanted } from '../route';
import { find } from '../search/find';
import type { LibraryInHand } from '../use-library';
import { leftOf, RemovalsContext } from '../use-removals';
import { useWork } from '../use-work';
import { isoDay } from '../written';
import { beginningOf, writeLeaves } from './write';

function nameOf(leaves: readonly Leaf[], form: ExportId): string {
  const [first, ...others] = leaves;
  const title = first?.article && others.length === 0 ? first.article.title : `hashiya-${isoDay(new Date())}`;
  return fileName(title, EXPORTS[form].extension);
}

interface FormsProps {
  readonly form: ExportId;
  choose(form: ExportId): void;
}

/** All forms, those of one use together. */
function Forms({ form, choose }: FormsProps) {
  return (
    <label class="form">
      <span>{phrase('exportForm')}</span>
      <select
        value={form}
        onChange={({ currentTarget: { value } }) => choose(EXPORT_IDS.find((id) => id === value) ?? form)}
      >
        {Object.entries(EXPORT_USES).map(([use, title]) => (
          <optgroup key={use} label={phrase(title)}>
            {EXPORT_IDS.filter((id) => EXPORTS[id].use === use).map((id) => (
              <option key={id} value={id}>
                {phrase(EXPORTS[id].button)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface BeginningProps {
  readonly leaves: readonly Leaf[];
  readonly form: ExportId;
}

/** The first lines of the file. */
function Beginning({ leaves, form }: BeginningProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isWanted = true;
    const show = (beginning: string): void => {
      if (isWanted) setText(beginning);
    };
    beginningOf(leaves, form).then(show, () => show(phrase('popupNotDone')));
    return () => {
      isWanted = false;
    };
  }, [leaves, form]);
  return (
    <section aria-label={phrase('exportBegins')}>
      <h3>{phrase('exportBegins')}</h3>
      {/* Longer than its box, which the keyboard must reach to move it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0} dir="auto">
        {text}
      </pre>
    </section>
  );
}

function Exporting({ leaves }: { readonly leaves: readonly Leaf[] }) {
  const [form, setForm] = useState<ExportId>('markdown');
  const [said, say] = useState<PhraseKey | null>(null);
  const work = useWork();

  async function takeAway(done: PhraseKey, hand: (file: Blob) => Promise<void> | void): Promise<void> {
    say(null);
    const file = await work.run(async (told, signal) => {
      const written = new FileInWriting();
      await writeLeaves(leaves, form, (part) => written.write(part), told, signal);
      return written.done(EXPORTS[form].mediaType);
    });
    if (file === null) return say('keepStopped');
    await hand(file);
    say(done);
  }
  const act = (done: PhraseKey, hand: (file: Blob) => Promise<void> | void): void =>
    void takeAway(done, hand).catch(() => say('popupNotDone'));

  return (
    <>
      <Forms form={form} choose={setForm} />
      <p class="choice">
        <button
          type="button"
          disabled={work.isRunning}
          onClick={() => act('popupSaved', (file) => saveBlob(nameOf(leaves, form), file))}
        >
          {phrase('exportSave')}
        </button>
        <button
          type="button"
          disabled={work.isRunning}
          onClick={() => act('popupCopied', async (file) => navigator.clipboard.writeText(await file.text()))}
        >
          {phrase('exportCopy')}
        </button>
        <span role="status">{said && phrase(said)}</span>
      </p>
      <Progress work={work} label="keepWriting" />
      <p class="source">{phrase('exportNoText')}</p>
      <Beginning leaves={leaves} form={form} />
    </>
  );
}

interface ExportPageProps {
  readonly inHand: LibraryInHand;
  /** Of which notes. */
  readonly wanted: Wanted;
}

/** Takes notes with their articles away: as a file or by the clipboard, in any form. */
export function ExportPage({ inHand: { catalogue }, wanted }: ExportPageProps) {
  const removals = useContext(RemovalsContext);
  const leaves = useMemo(() => catalogue && leftOf(find(catalogue, wanted), removals), [catalogue, wanted, removals]);
  const heading = useRef<HTMLHeadingElement>(null);
  // A link has led here: who listens to the page is told where it has led.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="exporting">
      <h2 ref={heading} tabIndex={-1}>
        {phrase('libraryExport')}
      </h2>
      <p class="source" role="status">
        <span>{leaves && <Tally leaves={leaves} />}</span>
      </p>
      <p>
        <a href={notesAddress(wanted)}>{phrase('exportBack')}</a>
      </p>
      {leaves?.length === 0 && <p>{phrase('libraryNothingFound')}</p>}
      {leaves && leaves.length > 0 && <Exporting leaves={leaves} />}
    </div>
  );
}
