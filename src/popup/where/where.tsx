import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../recognition/analysis';
import { PlaceMap } from '../map/place-map';
import { countryName } from '../names';
import { EntityRowView } from '../parts/entity-row';
import { RowList } from '../parts/row-list';
import { Nothing, Section } from '../parts/section';
import { byCountry, type CountryGroup } from './places';

interface WhereProps {
  readonly analysis: Analysis;
}

function Country({ group, analysis }: WhereProps & { readonly group: CountryGroup }) {
  const { code, country, within } = group;
  const places = within.map((row) => (
    <li key={row.key}>
      <EntityRowView row={row} article={analysis.article} />
    </li>
  ));
  if (country) {
    return (
      <>
        <EntityRowView row={country} article={analysis.article} />
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
  const groups = useMemo(() => byCountry(analysis), [analysis]);
  return (
    <Section id="where" title="popupWhere">
      {groups.rows.length === 0 ? (
        <Nothing text="popupNowhere" />
      ) : (
        <>
          <PlaceMap groups={groups} />
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
