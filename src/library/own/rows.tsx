import type { Correction } from '../../glossary/own/corrections';
import type { OwnEntry } from '../../glossary/own/own-entries';
import type { NamedEntry } from '../../messages/own-glossary';
import { highlightKindOf } from '../../settings/highlight-kind';
import { isolated, isolatedName } from '../../ui/isolated';
import { interfaceLanguage, phrase, typePhrase } from '../../ui/phrases';
import { type HiddenEntry, plainName } from './own-lists';

/** An entry of the reader's. */
export function OwnEntryView({ entry }: { readonly entry: OwnEntry }) {
  const { type, ar, en, arAliases, noteAr, noteEn } = entry;
  const note = interfaceLanguage() === 'ar' ? noteAr || noteEn : noteEn || noteAr;
  return (
    <>
      <span class={`name ${highlightKindOf(type)}`} lang="ar" dir="auto">
        {plainName(ar)}
      </span>
      {en !== '' && (
        <span class="english">
          <bdi lang="en">{en}</bdi>
        </span>
      )}
      <p class="source">
        {typePhrase(type)}
        {arAliases.length > 0 && (
          <>
            {' · '}
            <bdi lang="ar">{arAliases.map(plainName).join('، ')}</bdi>
          </>
        )}
      </p>
      {note !== '' && <p dir="auto">{note}</p>}
    </>
  );
}

/** An entry that is hidden. */
export function HiddenEntryView({ hidden: { id, named } }: { readonly hidden: HiddenEntry }) {
  if (!named)
    return (
      <>
        <bdi>{id}</bdi> <span class="source">{phrase('ownUnknown')}</span>
      </>
    );
  const { name, type, description } = named;
  return (
    <>
      <span class={`name ${highlightKindOf(type)}`} lang="ar" dir="auto">
        {name.ar}
      </span>
      <p class="source">
        <bdi>{description[interfaceLanguage()] || typePhrase(type)}</bdi>
      </p>
    </>
  );
}

interface CorrectionViewProps {
  readonly correction: Correction;
  readonly named: ReadonlyMap<string, NamedEntry>;
}

/** What words mean, as the reader says. */
function saidOf(correction: Correction, named: CorrectionViewProps['named']): string {
  if (correction.kind === 'no-name') return phrase('ownNoName');
  const nameOf = (id: string): string => {
    const entry = named.get(id);
    return entry ? isolatedName(entry.name) : isolated(id);
  };
  const { entry, instead } = correction;
  if (instead === null) return phrase('ownMeansNothing', nameOf(entry ?? ''));
  return entry === null ? phrase('ownMeans', nameOf(instead)) : phrase('ownMeansNot', nameOf(instead), nameOf(entry));
}

const WEB = /^https?:/;

/** A correction: of which words, what of them, and where it holds. */
export function CorrectionView({ correction, named }: CorrectionViewProps) {
  const { form, article } = correction;
  return (
    <>
      <bdi class="words" lang="ar">{`«${form}»`}</bdi> {saidOf(correction, named)}
      <p class="source">
        {article !== null && WEB.test(article) ? (
          <a href={article} target="_blank" rel="noreferrer" title={article}>
            {phrase('ownInArticle')}
          </a>
        ) : (
          phrase(article === null ? 'correctEverywhere' : 'ownInArticle')
        )}
      </p>
    </>
  );
}
