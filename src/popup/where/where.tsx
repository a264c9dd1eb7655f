import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis';
import { PlaceMap } from '../map/place-map';
import { countryName } from '../names';
import { EntityRowView } from '../parts/entity-row';
import { RowList } from '../parts/row-list';
import { Nothing, Section } from '../parts/section';
import { byCountry, type CountryGroup } from '../places';

interface WhereProps {
  readonly analysis: Analysis;
}

interface PlacesProps extends WhereProps {
  readonly within: CountryGroup['within'];
  readonly className: string;
}

function Places({ within, className, analysis }: PlacesProps) {
  if (within.rows.length === 0) return null;
  return (
    <div class={className}>
      <RowList items={within.rows} top={within.top} keyOf={({ key }) => key}>
        {(row) => <EntityRowView row={row} article={analysis.article} />}
      </RowList>
    </div>
  );
}

function Country({ group: { code, country, within }, analysis }: WhereProps & { readonly group: CountryGroup }) {
  if (code === null) return <Places within={within} className="alone" analysis={analysis} />;
  return (
    <>
      {country ? (
        <EntityRowView row={country} article={analysis.article} />
      ) : (
        <p class="unnamed-country">{countryName(code)}</p>
      )}
      <Places within={within} className="within" analysis={analysis} />
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
            keyOf={({ code, within }) => code ?? within.rows[0]?.key ?? ''}
            className="countries"
          >
            {(group) => <Country group={group} analysis={analysis} />}
          </RowList>
        </>
      )}
    </Section>
  );
}
