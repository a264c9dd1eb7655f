import type { Analysis, Entity } from '../../analysis/analysis';
import { type PhraseKey, phrase } from '../../ui/phrases';
import { EntityRowView } from '../parts/entity-row';
import { RowList } from '../parts/row-list';
import { Nothing, Section } from '../parts/section';
import { type EntityRow, type Ranked, rankedEntities } from '../ranking';
import { roleLine } from './role-line';
import { InArticle, Known } from './standing';

interface WhoProps {
  readonly analysis: Analysis;
}

/** People, then organizations. */
export function whoOf(analysis: Analysis): { people: Ranked<EntityRow>; organizations: Ranked<EntityRow> } {
  const { who } = analysis.summary;
  return {
    people: rankedEntities(analysis, who, ['person'], { fewest: 3, most: 6 }),
    organizations: rankedEntities(analysis, who, ['organization'], { fewest: 3, most: 4 }),
  };
}

function Standing({ entity, analysis }: WhoProps & { readonly entity: Entity }) {
  const role = roleLine(entity, analysis);
  return role === null ? <Known entity={entity} /> : <InArticle role={role} />;
}

function Names({ title, ranked, analysis }: WhoProps & { title: PhraseKey; ranked: Ranked<EntityRow> }) {
  if (ranked.rows.length === 0) return null;
  return (
    <>
      <h3>{phrase(title)}</h3>
      <RowList items={ranked.rows} top={ranked.top} keyOf={({ key }) => key}>
        {(row) => (
          <EntityRowView row={row} article={analysis.article}>
            <Standing entity={row.entity} analysis={analysis} />
          </EntityRowView>
        )}
      </RowList>
    </>
  );
}

/** Who the article is about: people with their roles, then organizations. */
export function Who({ analysis }: WhoProps) {
  const { people, organizations } = whoOf(analysis);
  return (
    <Section id="who" title="popupWho">
      <Names title="popupPeople" ranked={people} analysis={analysis} />
      <Names title="popupOrganizations" ranked={organizations} analysis={analysis} />
      {people.rows.length + organizations.rows.length === 0 && <Nothing text="popupNobody" />}
    </Section>
  );
}
