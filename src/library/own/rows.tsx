import type { Correction } from '../../glossary/own/corrections';
import { isOwn } from '../../glossary/own/layered-glossary';
import type { OwnEntry } from '../../glossary/own/own-entries';
import type { NamedEntry } from '../../messages/own-glossary';
import { highlightKindOf } from '../../settings/highlight-kind';
import { interfaceLanguage, phrase, typePhrase } from '../../ui/phrases';
import { type HiddenEntry, plainName } from './own-lists';

/** A name of either direction within a sentence of the interface. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

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
    const name = named.get(id)?.name;
    const shown = name && (interfaceLanguage() === 'en' ? name.en || name.ar : name.ar);
    return isolated(shown ?? (isOwn(id) ? id.slice('own/'.length) : id));
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
      <bdi class="form" lang="ar">{`«${form}»`}</bdi> {saidOf(correction, named)}
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
