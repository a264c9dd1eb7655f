import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Analysis, Entity, Span } from '../../analysis/analysis';
import { highlightKindOf } from '../../settings/highlight-kind';
import { writtenDate } from '../../ui/absolute-date';
import { interfaceLanguage, interfaceLocale, phrase } from '../../ui/phrases';
import { JumpContext } from '../jump';
import { countryName } from '../names';
import { type GlanceDay, type GlanceName, type GlancePlace, type GlanceWords, glanceAt } from './glance';

/** Something of a line that leads to its place on the page. */
function Lead({ to, children }: { readonly to: Span; readonly children: ComponentChildren }) {
  const jump = useContext(JumpContext);
  const { paragraph, start, end } = to;
  return (
    <button type="button" class="lead" onClick={() => jump({ paragraph, start, end })}>
      {children}
    </button>
  );
}

/** A name in the interface's language, in Arabic where it is known in no other. */
function Name({ entity: { name, type } }: { readonly entity: Entity }) {
  const english = interfaceLanguage() === 'en' ? name.en : null;
  return (
    <bdi class={`name ${highlightKindOf(type)}`} lang={english === null ? 'ar' : 'en'}>
      {english ?? name.ar}
    </bdi>
  );
}

function Who({ who }: { readonly who: readonly GlanceName[] }) {
  return (
    <li>
      {who.map(({ row: { key, entity, mention }, role }, at) => (
        <span key={key}>
          {at > 0 && <span class="between"> · </span>}
          <Lead to={mention}>
            <Name entity={entity} />
          </Lead>
          {role && (
            <>
              {phrase('glanceComma')}
              <bdi class="role" lang="ar">
                {role.text}
              </bdi>
            </>
          )}
        </span>
      ))}
    </li>
  );
}

function Said({ said: { speaker, quote, words } }: { readonly said: GlanceWords }) {
  return (
    <li>
      <Lead to={quote}>
        <Name entity={speaker.entity} />
        {': '}
        <bdi class="quoted" lang="ar">
          {quote.direct ? `«${words}»` : words}
        </bdi>
      </Lead>
    </li>
  );
}

function Place({ where: { row, country } }: { readonly where: GlancePlace }) {
  return (
    <Lead to={row.mention}>
      <Name entity={row.entity} />
      {country !== null && `${phrase('glanceComma')}${countryName(country)}`}
    </Lead>
  );
}

function Day({ when: { iso, value, mention } }: { readonly when: GlanceDay }) {
  const locale = interfaceLocale();
  return (
    <Lead to={mention}>
      <time dateTime={iso}>{writtenDate(value, { locale, calendar: 'gregory' })}</time>
    </Lead>
  );
}

/** What the article tells in up to three lines: who, what was said, where and when. Nothing where nothing is sure. */
export function GlanceLines({ analysis }: { readonly analysis: Analysis }) {
  const { who, said, where, when } = useMemo(() => glanceAt(analysis), [analysis]);
  if (who.length === 0 && !said && !where && !when) return null;
  return (
    <ul class="glance" aria-label={phrase('glance')}>
      {who.length > 0 && <Who who={who} />}
      {said && <Said said={said} />}
      {(where || when) && (
        <li>
          {where && <Place where={where} />}
          {where && when && <span class="between"> · </span>}
          {when && <Day when={when} />}
        </li>
      )}
    </ul>
  );
}
