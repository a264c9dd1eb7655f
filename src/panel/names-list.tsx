import type { Analysis, EntityKey } from '../analysis/analysis';
import type { EntityType } from '../analysis/entity-types';
import { NameHeading } from '../popup/parts/name-heading';
import { Row } from '../popup/parts/row';
import type { EntityRow } from '../popup/ranking';
import { roleLine } from '../popup/who/role-line';
import { InArticle, Known } from '../popup/who/standing';
import { interfaceLanguage, type PhraseKey, phrase } from '../ui/phrases';
import type { NamesOfKind } from './names';

const KINDS: Readonly<Record<EntityType, PhraseKey>> = {
  person: 'popupPeople',
  organization: 'popupOrganizations',
  place: 'panelPlaces',
  event: 'panelEvents',
  product: 'panelProducts',
  work: 'panelWorks',
  other: 'panelOthers',
};

interface NameRowProps {
  readonly row: EntityRow;
  readonly analysis: Analysis;
  readonly isOnScreen: boolean;
}

function NameRow({ row: { entity, mention }, analysis, isOnScreen }: NameRowProps) {
  const role = roleLine(entity, analysis);
  return (
    <div class={isOnScreen ? 'on-screen' : undefined}>
      <Row to={mention} heading={<NameHeading entity={entity} inBothScripts />}>
        <Known entity={entity} />
        {role && <InArticle role={role} />}
        {isOnScreen && <p class="unseen">{phrase('panelOnScreen')}</p>}
      </Row>
    </div>
  );
}

interface NamesListProps {
  readonly names: readonly NamesOfKind[];
  readonly analysis: Analysis;
  /** Who and what is named on the screen now, which is marked. */
  readonly onScreen: ReadonlySet<EntityKey>;
}

/** Names under a heading for each kind. */
export function NamesList({ names, analysis, onScreen }: NamesListProps) {
  const numerals = new Intl.NumberFormat(interfaceLanguage());
  return names.map(({ type, rows }) => (
    <section key={type} class="kind" aria-labelledby={`names-${type}`}>
      <h3 id={`names-${type}`}>
        {phrase(KINDS[type])} <span class="count">{numerals.format(rows.length)}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <NameRow row={row} analysis={analysis} isOnScreen={onScreen.has(row.key)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
