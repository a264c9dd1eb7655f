import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../notes/exports/format';
import { EXPORT_FORMATS } from '../../notes/exports/formats';
import { markdown } from '../../notes/exports/markdown';
import { type PhraseKey, phrase } from '../../ui/phrases';
import type { ArticleState } from '../state';
import { summaryToPaste } from './summary-to-paste';
import { download, recordOf } from './take-away';

const FORMAT_PHRASES: Readonly<Record<ExportFormat['id'], PhraseKey>> = {
  markdown: 'popupSaveMarkdown',
  csv: 'popupSaveCsv',
  json: 'popupSaveJson',
  text: 'popupSaveText',
  html: 'popupSaveHtml',
};

interface ActionsProps {
  readonly article: ArticleState;
}

/** Takes the article's notes away: as files, or as text to paste. */
export function Actions({ article }: ActionsProps) {
  const [told, setTold] = useState<PhraseKey | null>(null);
  const menu = useRef<HTMLDetailsElement>(null);

  const tell = async (done: PhraseKey, act: () => Promise<void>): Promise<void> => {
    setTold(null);
    if (menu.current) menu.current.open = false;
    await act().then(
      () => setTold(done),
      () => setTold('popupNotDone'),
    );
  };
  const copy = (text: () => string | Promise<string>): void =>
    void tell('popupCopied', async () => navigator.clipboard.writeText(await text()));
  const save = (format: ExportFormat): void =>
    void tell('popupSaved', async () => download(await recordOf(article), format));
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // Else the browser closes the popup with it.
    event.preventDefault();
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const closeOnLeaving = ({ relatedTarget }: FocusEvent): void => {
    if (menu.current && !(relatedTarget instanceof Node && menu.current.contains(relatedTarget)))
      menu.current.open = false;
  };

  return (
    <div class="actions">
      <button type="button" onClick={() => copy(() => summaryToPaste(article))}>
        {phrase('popupCopySummary')}
      </button>
      <details ref={menu} class="export" onKeyDown={closeOnEscape} onFocusOut={closeOnLeaving}>
        <summary>{phrase('popupExport')}</summary>
        <div class="choices">
          <button type="button" onClick={() => copy(async () => markdown.write(await recordOf(article)))}>
            {phrase('popupCopyMarkdown')}
          </button>
          {EXPORT_FORMATS.map((format) => (
            <button key={format.id} type="button" onClick={() => save(format)}>
              {phrase(FORMAT_PHRASES[format.id])}
            </button>
          ))}
        </div>
      </details>
      <span role="status" class="told">
        {told && phrase(told)}
      </span>
    </div>
  );
}
