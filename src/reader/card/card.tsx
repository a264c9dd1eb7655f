import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entity, Role } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';
import { knownAsOf } from '../../ui/known-as-of';
import { interfaceLanguage, type PhraseKey, phrase, typePhrase } from '../../ui/phrases';
import type { PlacedName } from '../placed-mentions';
import { type CardCorrection, CorrectionFrame } from './correction-frame';
import { CardFrame, DESCRIPTION_ID, type FrameActions, type FrameProps, Mentions } from './frame';
import { NameActions } from './name-actions';
import { Names } from './names';
import type { CardNote } from './note-frame';
import { PlaceMap } from './place-map';
import type { RelatedEntity, Relation } from './related';
import { tellingDescription } from './telling';
import { Why, type WhyTold } from './why';

/** What a reader can do in the card of a name. */
interface CardActions extends FrameActions {
  goTo(placed: PlacedName): void;
  /** The reader says that the card is wrong, or is done with saying so. */
  correct(isWrong: boolean): void;
  /** Asks what spoke for the name in this place. */
  why(): Promise<WhyTold>;
}

interface CardProps extends FrameProps {
  /** Another one for every entity: with it another note field comes. */
  readonly subject: string;
  readonly entity: Entity;
  readonly related: readonly RelatedEntity[];
  /** Another one for every mention. */
  readonly mention: string;
  /** Where the reader's note on the entity comes from; null where none can be kept. */
  readonly note: CardNote | null;
  /** There is a note on the entity, here or everywhere. */
  readonly isNoted: boolean;
  /** What the reader may say is wrong; null where nothing can be. */
  readonly correction: CardCorrection | null;
  readonly isCorrecting: boolean;
  readonly actions: CardActions;
}

const CERTAINTY: Readonly<Record<Entity['certainty'], PhraseKey>> = {
  glossary: 'cardCertaintyGlossary',
  article: 'cardCertaintyArticle',
  similar: 'cardCertaintySimilar',
};

/** The same role is often worded twice; what is said once is enough. */
function distinct(roles: readonly Role[]): Role[] {
  return roles.filter((role, at) => roles.findIndex(({ text }) => text === role.text) === at);
}

function Roles({ roles }: Pick<Entity, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <section class="roles">
      <h3>{phrase('cardRole')}</h3>
      <ul>
        {distinct(roles).map(({ text, former }) => (
          <li key={text}>
            <bdi lang="ar">{text}</bdi>
            {former && <span class="aside"> ({phrase('cardFormerRole')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name in the language of the interface, or else as the article has it. */
function Name({ name }: Pick<Entity, 'name'>) {
  const inEnglish = interfaceLanguage() === 'en' && name.en !== null;
  return <bdi lang={inEnglish ? 'en' : 'ar'}>{inEnglish ? name.en : name.ar}</bdi>;
}

function RelationInWords({ relation }: { readonly relation: Relation }) {
  if (relation.kind === 'holder') return <bdi lang="ar">{relation.role}</bdi>;
  return phrase(relation.kind === 'affiliation' ? 'cardAffiliation' : 'cardCountry');
}

/** Others of the article to which the card leads on. */
function Related({ related, goTo }: Pick<CardProps, 'related'> & Pick<CardActions, 'goTo'>) {
  if (related.length === 0) return null;
  return (
    <ul class="related" aria-label={phrase('cardRelated')}>
      {related.map(({ entity, relation, first }) => (
        <li key={first.mention.entity}>
          <button type="button" onClick={() => goTo(first)}>
            <span class={`mark ${highlightKindOf(entity.type)}`} aria-hidden="true" />
            <Name name={entity.name} />
            <span class="aside">
              {' '}
              <RelationInWords relation={relation} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FooterProps extends Pick<CardProps, 'subject' | 'entity' | 'mention' | 'correction' | 'actions'> {
  readonly wrong: RefObject<HTMLButtonElement | null>;
}

function Footer({ subject, entity, mention, correction, actions, wrong }: FooterProps) {
  return (
    <footer>
      <Mentions count={entity.count} step={actions.step} />
      <span class="aside">{phrase(CERTAINTY[entity.certainty])}</span>
      <div class="doubts">
        <Why key={`${subject} ${mention}`} ask={actions.why} />
        {correction && (
          <button ref={wrong} type="button" class="wrong" onClick={() => actions.correct(true)}>
            {phrase('cardWrong')}
          </button>
        )}
      </div>
    </footer>
  );
}

/** What Hashiya knows of an entity, what can be done with it, and what speaks for it. */
function Told(props: FooterProps & Pick<CardProps, 'related' | 'note' | 'isNoted'>) {
  const { subject, entity, related, note, isNoted, actions } = props;
  const description = tellingDescription(entity);
  return (
    <>
      {description !== null && (
        <p id={DESCRIPTION_ID} class="description">
          <bdi lang={interfaceLanguage()}>{description}</bdi>
          {entity.knownAsOf !== null && <span class="known-as-of"> · {knownAsOf(entity.knownAsOf)}</span>}
        </p>
      )}
      <PlaceMap key={`map ${subject}`} entity={entity} />
      <Roles roles={entity.roles} />
      <Related related={related} goTo={actions.goTo} />
      {note && <NameActions key={subject} entity={entity} note={note} isNoted={isNoted} left={actions.close} />}
      <Footer {...props} />
    </>
  );
}

/** The button that opens the reader's correction; it gets the focus back from there. */
function useFocusBack(isCorrecting: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isCorrecting);
  useEffect(() => {
    if (was.current && !isCorrecting) button.current?.focus();
    was.current = isCorrecting;
  }, [isCorrecting]);
  return button;
}

/** The card of a name: what is known of its entity or, where the reader says so, what is wrong with it. */
export function Card(props: CardProps) {
  const { subject, entity, correction, isCorrecting, pinned, announcement, actions } = props;
  const wrong = useFocusBack(isCorrecting);
  return (
    <CardFrame
      pinned={pinned}
      announcement={announcement}
      actions={actions}
      kind={highlightKindOf(entity.type)}
      type={typePhrase(entity.type)}
      name={<Names key={subject} entity={entity} />}
      isDescribed={!isCorrecting && tellingDescription(entity) !== null}
    >
      {correction && isCorrecting ? (
        <CorrectionFrame correction={correction} left={() => actions.correct(false)} />
      ) : (
        <Told {...props} wrong={wrong} />
      )}
    </CardFrame>
  );
}
