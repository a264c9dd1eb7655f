import { useMemo } from 'preact/hooks';
import { type PhraseKey, phrase } from '../ui/phrases';
import type { Catalogue } from './catalogue';
import { countKey, type EntityCount } from './entity-counts';
import type { Wanted } from './route';
import { writtenCount } from './written';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface OneOfProps {
  readonly label: PhraseKey;
  readonly choices: readonly Choice[];
  /** Chosen, or null for all. */
  readonly chosen: Choice | null;
  choose(value: string | null): void;
}

/** A choice of one or all. What is chosen stays to be seen, also where it is not among the choices. */
function OneOf({ label, choices, chosen, choose }: OneOfProps) {
  const isListed = chosen === null || choices.some(({ value }) => value === chosen.value);
  return (
    <label>
      <span>{phrase(label)}</span>
      <select value={chosen?.value ?? ''} onChange={({ currentTarget: { value } }) => choose(value || null)}>
        <option value="">{phrase('libraryAll')}</option>
        {(isListed ? choices : [chosen, ...choices]).map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: PhraseKey;
  readonly day: string | null;
  choose(day: string | null): void;
}

function Day({ label, day, choose }: DayProps) {
  return (
    <label>
      <span>{phrase(label)}</span>
      <input type="date" value={day ?? ''} onChange={({ currentTarget: { value } }) => choose(value || null)} />
    </label>
  );
}

const counted = (name: string, count: number): string => `${name} (${writtenCount(count)})`;

const entityChoice = ({ named, leaves }: EntityCount): Choice => ({
  value: countKey(named),
  label: counted(named.name, leaves),
});

interface FiltersProps {
  /** Null until it has been read: then nothing can be chosen yet. */
  readonly catalogue: Catalogue | null;
  readonly wanted: Wanted;
  change(change: Partial<Wanted>): void;
}

/** Which notes are wanted, but for the words of the query. */
export function Filters({ catalogue, wanted, change }: FiltersProps) {
  const { entity, site, tag, from, to } = wanted;
  const { entities = [], sites = [], tags = [] } = catalogue ?? {};
  const entityChoices = useMemo(() => entities.map(entityChoice), [entities]);
  return (
    <fieldset class="filters" disabled={catalogue === null}>
      <legend class="unseen">{phrase('libraryFilters')}</legend>
      <OneOf
        label="libraryEntity"
        choices={entityChoices}
        chosen={entity && { value: countKey(entity), label: entity.name }}
        choose={(value) => change({ entity: entities.find(({ named }) => countKey(named) === value)?.named ?? null })}
      />
      <OneOf
        label="librarySite"
        choices={sites.map((one) => ({ value: one.site, label: counted(one.site, one.articles) }))}
        chosen={site === null ? null : { value: site, label: site }}
        choose={(value) => change({ site: value })}
      />
      <OneOf
        label="libraryTag"
        choices={tags.map((one) => ({ value: one.tag, label: counted(`#${one.tag}`, one.notes) }))}
        chosen={tag === null ? null : { value: tag, label: `#${tag}` }}
        choose={(value) => change({ tag: value })}
      />
      <Day label="libraryFrom" day={from} choose={(day) => change({ from: day })} />
      <Day label="libraryTo" day={to} choose={(day) => change({ to: day })} />
    </fieldset>
  );
}
