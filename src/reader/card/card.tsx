import type { Entity, Role } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';
import { knownAsOf } from '../../ui/known-as-of';
import { interfaceLanguage, type PhraseKey, phrase, typePhrase } from '../../ui/phrases';
import type { PlacedName } from '../placed-mentions';
import { CardFrame, DESCRIPTION_ID, type FrameActions, type FrameProps, Mentions } from './frame';
import { NameActions } from './name-actions';
import type { CardNote } from './note-frame';
import type { RelatedEntity, Relation } from './related';
import { tellingDescription } from './telling';
import { Why, type WhyTold } from './why';

/** What a reader can do in the card of a name. */
interface CardActions extends FrameActions {
  goTo(placed: PlacedName): void;
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
  /** Where the reader’s note on the entity comes from; null where none can be kept. */
  readonly note: CardNote | null;
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

/** What Hashiya knows of an entity, beside its name on the page. */
export function Card({ subject, entity, related, mention, note, ...frame }: CardProps) {
  const { actions } = frame;
  const description = tellingDescription(entity);
  return (
    <CardFrame
      {...frame}
      kind={highlightKindOf(entity.type)}
      type={typePhrase(entity.type)}
      name={
        <>
          <span class="name">
            <bdi lang="ar">{entity.name.ar}</bdi>
          </span>
          {entity.name.en !== null && (
            <span class="second-name">
              <bdi lang="en">{entity.name.en}</bdi>
            </span>
          )}
        </>
      }
      isDescribed={description !== null}
    >
      {description !== null && (
        <p id={DESCRIPTION_ID} class="description">
          <bdi lang={interfaceLanguage()}>{description}</bdi>
          {entity.knownAsOf !== null && <span class="known-as-of"> · {knownAsOf(entity.knownAsOf)}</span>}
        </p>
      )}
      <Roles roles={entity.roles} />
      <Related related={related} goTo={actions.goTo} />
      {note && <NameActions key={subject} entity={entity} note={note} left={actions.close} />}
      <footer>
        <Mentions count={entity.count} step={actions.step} />
        <span class="aside">{phrase(CERTAINTY[entity.certainty])}</span>
        <Why key={mention} ask={actions.why} />
      </footer>
    </CardFrame>
  );
}
