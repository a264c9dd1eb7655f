import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { goToMention, readAnyway } from '../../src/messages/messages';
import { askReader } from '../../src/messages/question';
import type { Analysis, EntityKey } from '../../src/recognition/analysis';
import { type OpenPage, openPage } from '../../src/ui/open-page';
import { interfaceLanguage, type PhraseKey, phrase } from '../../src/ui/phrases';

type Description = OpenPage['description'];

const STATE_PHRASES: Readonly<Record<Exclude<Description['state'], 'article'>, PhraseKey>> = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  forbidden: 'popupForbidden',
};

interface NamesProps {
  readonly heading: PhraseKey;
  readonly keys: readonly EntityKey[];
  readonly analysis: Analysis;
  readonly tabId: number;
}

function Names({ heading, keys, analysis, tabId }: NamesProps) {
  const goTo = (key: EntityKey): void => {
    const mention = analysis.mentions.find(({ entity }) => entity === key);
    if (mention) void askReader(tabId, goToMention, mention);
  };
  return (
    <section>
      <h2>{phrase(heading)}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <button type="button" lang="ar" onClick={() => goTo(key)}>
              {analysis.entities[key]?.name.ar}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Popup() {
  const [page, setPage] = useState<OpenPage | null>(null);
  useEffect(() => void openPage().then(setPage), []);
  if (page === null) return <p role="status">{phrase('popupReading')}</p>;
  const { tabId, description } = page;
  const tryAnyway = (): void => {
    if (tabId !== null)
      void askReader(tabId, readAnyway, null).then((answer) => setPage({ tabId, description: answer }));
  };
  if (description.state !== 'article' || tabId === null)
    return (
      <>
        <p>{phrase(description.state === 'article' ? 'popupFailed' : STATE_PHRASES[description.state])}</p>
        {(description.state === 'no-article' || description.state === 'off') && (
          <button type="button" onClick={tryAnyway}>
            {phrase('popupTryAnyway')}
          </button>
        )}
      </>
    );
  const { analysis } = description;
  return (
    <>
      <h1 lang="ar">{analysis.article.title}</h1>
      <Names heading="popupWho" keys={analysis.summary.who} analysis={analysis} tabId={tabId} />
      <Names heading="popupWhere" keys={analysis.summary.where} analysis={analysis} tabId={tabId} />
      <section>
        <h2>{phrase('popupWhen')}</h2>
        <ul>
          {analysis.summary.when.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

document.documentElement.lang = interfaceLanguage();
document.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
const place = document.querySelector('main');
if (place) render(<Popup />, place);
