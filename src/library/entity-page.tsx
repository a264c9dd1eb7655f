import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type NotedArticle, namedBy } from '../notes/digest';
import type { NoteLibrary } from '../notes/library';
import type { Named } from '../notes/named';
import type { Companion } from '../notes/together';
import { highlightKindOf } from '../settings/highlight-kind';
import { Part } from '../ui/part';
import { countPhrase, interfaceLanguage, type PhraseKey, phrase, typePhrase } from '../ui/phrases';
import { countKey } from './entity-counts';
import type { Leaf } from './leaf';
import { monthsOf } from './months';
import { ArticleHeading } from './parts/article-heading';
import { EntityLink } from './parts/entity-link';
import { NoteView } from './parts/note-view';
import { Some } from './parts/some';
import { notesAddress } from './route';
import { TimeLine } from './time-line';
import { type EntityInHand, useEntity } from './use-entity';
import { writtenCount } from './written';

const NO_STEMS: readonly string[] = [];

interface EntityPartProps {
  readonly title: PhraseKey;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

/** A part of the page; none where there is nothing in it. */
function EntityPart({ title, isEmpty, children }: EntityPartProps) {
  if (isEmpty) return null;
  return <Part title={title}>{children}</Part>;
}

/** The notes on the entity in one article, or the one in every article. */
function NotesOn({ leaf: { article, notes } }: { readonly leaf: Leaf }) {
  return (
    <>
      {article && <ArticleHeading article={article} stems={NO_STEMS} />}
      {notes.map((note) => (
        <NoteView key={note.id} note={note} stems={NO_STEMS} />
      ))}
    </>
  );
}

function Naming({ article }: { readonly article: NotedArticle }) {
  return (
    <>
      <ArticleHeading article={article} stems={NO_STEMS} />
      <a class="to-notes" href={notesAddress({ article: article.address })}>
        {phrase('libraryNotesOfArticle')}
      </a>
    </>
  );
}

function Beside({ companion: { entity, articles } }: { readonly companion: Companion }) {
  return (
    <>
      <EntityLink named={namedBy(entity)} />{' '}
      <span class="count">
        <span aria-hidden="true">{writtenCount(articles)}</span>
        <span class="unseen">{countPhrase('libraryArticles', articles)}</span>
      </span>
    </>
  );
}

function Parts({ entity: { leaves, articles, companions } }: { readonly entity: EntityInHand }) {
  const months = useMemo(() => monthsOf(articles), [articles]);
  return (
    <>
      <EntityPart title="libraryNotesOn" isEmpty={leaves.length === 0}>
        <Some items={leaves} most={20} keyOf={({ key }) => key} draw={(leaf) => <NotesOn leaf={leaf} />} />
      </EntityPart>
      <EntityPart title="libraryTimeLine" isEmpty={months.length === 0}>
        <TimeLine months={months} />
      </EntityPart>
      <EntityPart title="libraryTogether" isEmpty={companions.length === 0}>
        <div class="companions">
          <Some
            items={companions}
            most={24}
            keyOf={(companion) => countKey(namedBy(companion.entity))}
            draw={(companion) => <Beside companion={companion} />}
          />
        </div>
      </EntityPart>
      <EntityPart title="libraryNaming" isEmpty={articles.length === 0}>
        <Some
          items={articles}
          most={20}
          keyOf={({ address }) => address}
          draw={(article) => <Naming article={article} />}
        />
      </EntityPart>
    </>
  );
}

function noteCount({ leaves }: EntityInHand): number {
  return leaves.reduce((sum, { notes }) => sum + notes.length, 0);
}

interface EntityPageProps {
  readonly library: NoteLibrary;
  readonly named: Named;
}

/** An entity in the library: the notes on it, the articles that name it, when, and whom and what they name beside it. */
export function EntityPage({ library, named }: EntityPageProps) {
  const entity = useEntity(library, named);
  const heading = useRef<HTMLHeadingElement>(null);
  // A link has led here: who listens to the page is told where it has led.
  useEffect(() => heading.current?.focus(), [named]);
  const english = entity?.listed?.name.en ?? null;
  return (
    <>
      <div class="entity">
        <h2 ref={heading} tabIndex={-1}>
          <span class={`name ${highlightKindOf(named.type)}`} lang="ar" dir="auto">
            {named.name}
          </span>
          {interfaceLanguage() === 'en' && english !== null && (
            <span class="english" lang="en" dir="ltr">
              {english}
            </span>
          )}
        </h2>
        <p class="source" role="status">
          {typePhrase(named.type)}
          {entity && (
            <>
              {' · '}
              {countPhrase('libraryNotes', noteCount(entity))}
              {' · '}
              {countPhrase('libraryArticles', entity.articles.length)}
            </>
          )}
        </p>
        <p>
          <a href={notesAddress({ entity: named })}>{phrase('librarySearchWithin')}</a>
        </p>
      </div>
      {entity && entity.leaves.length + entity.articles.length === 0 && (
        <p class="empty">{phrase('libraryNothingOn')}</p>
      )}
      {entity && <Parts entity={entity} />}
    </>
  );
}
