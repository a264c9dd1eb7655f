import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Analysis, Entity, Role } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';
import { knownAsOf } from '../../ui/known-as-of';
import { countPhrase, interfaceLanguage, type PhraseKey, phrase, typePhrase } from '../../ui/phrases';

import { type CardCorrection, CorrectionFrame } from './correction-frame';
import { type CardNote, NoteFrame } from './note-frame';
import { Why, type WhyTold } from './why';

/** What a reader can do in a card. */
interface CardActions {
  step(step: 1 | -1): void;
  pin(pinned: boolean): void;
  close(): void;
  /** The reader says that the card is wrong, or is done with saying so. */
  correct(isWrong: boolean): void;
  /** Asks what spoke for the name in this place. */
  why(): Promise<WhyTold>;
}

interface CardProps {
  /** Another one for every entity: with it another note field comes. */
  readonly subject: string;
  readonly entity: Entity;
  readonly entities: Analysis['entities'];
  /** Another one for every mention. */
  readonly mention: string;
  /** Where the reader's note on the entity comes from. */
  readonly note: CardNote;
  /** What the reader may say is wrong. */
  readonly correction: CardCorrection;
  readonly isCorrecting: boolean;
  readonly pinned: boolean;
  /** What a screen reader should say beside the card's name, on going from mention to mention; else empty. */
  readonly announcement: string;
  readonly actions: CardActions;
}

/** Fixed, since a card is alone in its shadow root, where ids do not meet the page's. */
const NAME_ID = 'name';
const DESCRIPTION_ID = 'description';

const CERTAINTY: Readonly<Record<Entity['certainty'], PhraseKey>> = {
  glossary: 'cardCertaintyGlossary',
  article: 'cardCertaintyArticle',
  similar: 'cardCertaintySimilar',
};

/** Whether a role's wording names its holder already: «الأمين العام للأمم المتحدة» needs no «الجهة: الأمم المتحدة». */
function namesHolder(text: string, name: string): boolean {
  return text.includes(name.replace(/^ال/, ''));
}

/** The same role is often worded twice; what is said once is enough. */
function distinct(roles: readonly Role[]): Role[] {
  return roles.filter((role, at) => roles.findIndex(({ text }) => text === role.text) === at);
}

/** A description that says more than the type above it does; null where there is none. */
function tellingDescription({ description, type }: Entity): string | null {
  const text = description?.[interfaceLanguage()] ?? '';
  return text === '' || text.toLowerCase() === typePhrase(type).toLowerCase() ? null : text;
}

/** A name in the language of the interface, or else as the article has it. */
function Name({ of: { name } }: { readonly of: Entity }) {
  const inEnglish = interfaceLanguage() === 'en' && name.en !== null;
  return <bdi lang={inEnglish ? 'en' : 'ar'}>{inEnglish ? name.en : name.ar}</bdi>;
}

function Roles({ roles, entities }: { readonly roles: readonly Role[]; readonly entities: Analysis['entities'] }) {
  if (roles.length === 0) return null;
  return (
    <section class="roles">
      <h3>{phrase('cardRole')}</h3>
      <ul>
        {distinct(roles).map(({ text, former, affiliation }) => {
          const holder = affiliation === null ? undefined : entities[affiliation];
          return (
            <li key={text}>
              <bdi lang="ar">{text}</bdi>
              {former && <span class="aside"> ({phrase('cardFormerRole')})</span>}
              {holder && !namesHolder(text, holder.name.ar) && (
                <span class="aside">
                  {' · '}
                  {phrase('cardAffiliation')} <Name of={holder} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Header({ entity, pinned, actions }: CardProps) {
  return (
    <header>
      <p class="type">
        <span class={`mark ${highlightKindOf(entity.type)}`} aria-hidden="true" />
        {typePhrase(entity.type)}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="pin"
          aria-pressed={pinned}
          aria-label={phrase(pinned ? 'cardUnpin' : 'cardPin')}
          title={phrase(pinned ? 'cardUnpin' : 'cardPin')}
          onClick={() => actions.pin(!pinned)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 2h6l-1 5 2 2.5H8.6V14L8 15l-.6-1V9.500H4L6 7z" />
          </svg>
        </button>
        <button
          type="button"
          class="close"
          aria-label={phrase('cardClose')}
          title={phrase('cardClose')}
          onClick={() => actions.close()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.500 4.500 1-1L8 7l3.500-3.500 1 1L9 8l3.500 3.500-1 1L8 9l-3.500 3.500-1-1L7 8z" />
          </svg>
        </button>
      </div>
      <h2 id={NAME_ID}>
        <span class="name">
          <bdi lang="ar">{entity.name.ar}</bdi>
        </span>
        {entity.name.en !== null && (
          <span class="english-name">
            <bdi lang="en">{entity.name.en}</bdi>
          </span>
        )}
      </h2>
    </header>
  );
}

function Mentions({
  subject,
  entity,
  mention,
  actions,
}: Pick<CardProps, 'subject' | 'entity' | 'mention' | 'actions'>) {
  return (
    <footer>
      <div class="told">
        <p>
          {countPhrase('cardMentions', entity.count)}
          <span class="aside"> · {phrase(CERTAINTY[entity.certainty])}</span>
        </p>
        <div class="doubts">
          <Why key={`${subject} ${mention}`} ask={actions.why} />
          <button type="button" class="wrong" onClick={() => actions.correct(true)}>
            {phrase('cardWrong')}
          </button>
        </div>
      </div>
      {entity.count > 1 && (
        <div class="steps">
          <button type="button" onClick={() => actions.step(-1)}>
            {phrase('cardPrevious')}
          </button>
          <button type="button" onClick={() => actions.step(1)}>
            {phrase('cardNext')}
          </button>
        </div>
      )}
    </footer>
  );
}

/** What is known, and the note on it. */
function Body({ subject, entity, entities, mention, note, actions }: CardProps) {
  const language = interfaceLanguage();
  const description = tellingDescription(entity);
  return (
    <>
      {description !== null && (
        <p id={DESCRIPTION_ID} class="description">
          <bdi lang={language}>{description}</bdi>
          {entity.knownAsOf !== null && <span class="known-as-of"> · {knownAsOf(entity.knownAsOf)}</span>}
        </p>
      )}
      <Roles roles={entity.roles} entities={entities} />
      <NoteFrame key={subject} note={note} left={actions.close} />
      <Mentions subject={subject} entity={entity} mention={mention} actions={actions} />
    </>
  );
}

/** Puts the focus where the reader came from, who has left the frame it was in. */
function useFocusBack(isCorrecting: boolean): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  const was = useRef(isCorrecting);
  useEffect(() => {
    if (was.current && !isCorrecting) card.current?.querySelector<HTMLElement>('.wrong')?.focus();
    was.current = isCorrecting;
  }, [isCorrecting]);
  return card;
}

/** What Hashiya knows of an entity, beside its name on the page; or, where the reader says so, what is wrong with it. */
export function Card(props: CardProps) {
  const { entity, correction, isCorrecting, announcement, actions } = props;
  const language = interfaceLanguage();
  return (
    <div
      ref={useFocusBack(isCorrecting)}
      class="card"
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      lang={language}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={NAME_ID}
      aria-describedby={!isCorrecting && tellingDescription(entity) !== null ? DESCRIPTION_ID : undefined}
    >
      <Header {...props} />
      {isCorrecting ? (
        <CorrectionFrame correction={correction} left={() => actions.correct(false)} />
      ) : (
        <Body {...props} />
      )}
      <p class="unseen" role="status">
        {announcement}
      </p>
    </div>
  );
}
