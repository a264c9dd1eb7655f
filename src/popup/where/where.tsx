import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../recognition/analysis';
import { evidenceOf } from '../evidence';
import { PlaceMap } from '../map/place-map';
import { countryName } from '../names';
import { EntityHeading } from '../parts/entity-heading';
import { EvidenceLine } from '../parts/evidence-line';
import { Row } from '../parts/row';
import { RowList } from '../parts/row-list';
import { Nothing, Section } from '../parts/section';
import type { EntityRow } from '../ranking';
import { byCountry, type CountryGroup, placesOf } from './places';

interface WhereProps {
  readonly analysis: Analysis;
}

function Place({ row: { entity, mention }, analysis }: WhereProps & { readonly row: EntityRow }) {
  return (
    <Row to={mention} heading={<EntityHeading entity={entity} />}>
      <EvidenceLine evidence={evidenceOf(analysis.article, mention)} />
    </Row>
  );
}

function Country({ group, analysis }: WhereProps & { readonly group: CountryGroup }) {
  const { code, country, within } = group;
  const places = within.map((row) => (
    <li key={row.key}>
      <Place row={row} analysis={analysis} />
    </li>
  ));
  if (country) {
    return (
      <>
        <Place row={country} analysis={analysis} />
        {places.length > 0 && <ul class="within">{places}</ul>}
      </>
    );
  }
  if (code === null) return <ul class="alone">{places}</ul>;
  return (
    <>
      <p class="unnamed-country">{countryName(code)}</p>
      <ul class="within">{places}</ul>
    </>
  );
}

/** Where it happens: on a map and as a list, towns under their country. */
export function Where({ analysis }: WhereProps) {
  const places = useMemo(() => placesOf(analysis), [analysis]);
  const groups = useMemo(() => byCountry(analysis), [analysis]);
  return (
    <Section id="where" title="popupWhere">
      {groups.rows.length === 0 ? (
        <Nothing text="popupNowhere" />
      ) : (
        <>
          <PlaceMap places={places.rows} telling={places.top} />
          <RowList
            items={groups.rows}
            top={groups.top}
            keyOf={({ code, within }) => code ?? within[0]?.key ?? ''}
            className="countries"
          >
            {(group) => <Country group={group} analysis={analysis} />}
          </RowList>
        </>
      )}
    </Section>
  );
}
