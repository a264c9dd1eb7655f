import { useRef, useState } from 'preact/hooks';
import { EXPORT_IDS, EXPORT_USES, EXPORTS, type ExportId } from '../../notes/exports/exports';
import { summaryText } from '../../summary/summary-text';
import { interfaceLanguage, type PhraseKey, phrase } from '../../ui/phrases';
import type { ArticleState } from '../state';
import { download, toPaste } from './take-away';

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
  const save = (format: ExportId): void => void tell('popupSaved', () => download(article, format));
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
      <button type="button" onClick={() => copy(() => summaryText(article.analysis, interfaceLanguage()))}>
        {phrase('popupCopySummary')}
      </button>
      <details ref={menu} class="export" onKeyDown={closeOnEscape} onFocusOut={closeOnLeaving}>
        <summary>{phrase('popupExport')}</summary>
        <div class="choices">
          <button type="button" onClick={() => copy(() => toPaste(article))}>
            {phrase('popupCopyMarkdown')}
          </button>
          {Object.entries(EXPORT_USES).map(([use, title]) => (
            <fieldset key={use}>
              <legend>{phrase(title)}</legend>
              {EXPORT_IDS.filter((id) => EXPORTS[id].use === use).map((id) => (
                <button key={id} type="button" onClick={() => save(id)}>
                  {phrase(EXPORTS[id].button)}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
      <span role="status" class="told">
        {told && phrase(told)}
      </span>
    </div>
  );
}
