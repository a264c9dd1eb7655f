import { useMemo, useState } from 'preact/hooks';
import type { Analysis, DateMention } from '../../analysis/analysis';
import { evidenceOf, sentenceOf } from '../../analysis/evidence';
import { type DateStyle, firstDay, lastDay, writtenDate } from '../../ui/absolute-date';
import { interfaceLocale, type PhraseKey, phrase } from '../../ui/phrases';
import { EvidenceLine } from '../parts/evidence-line';
import { Row } from '../parts/row';
import { RowList } from '../parts/row-list';
import { Nothing, Section } from '../parts/section';
import { hijriOf } from './calendars';
import { type Moment, momentsOf, tellingMoments } from './moments';

interface WhenProps {
  readonly analysis: Analysis;
}

type Reason = NonNullable<DateMention['unresolved']>;

const REASONS: Readonly<Record<Reason, PhraseKey>> = {
  'no-publication-date': 'popupUnresolvedNoPublication',
  'impossible-date': 'popupUnresolvedImpossible',
  vague: 'popupUnresolvedVague',
};

/** Two dates further apart than this stand on a broken line, in milliseconds. */
const LONG_GAP = 400 * 86_400_000;

const isFarFrom = (moment: Moment, before: Moment | undefined): boolean =>
  before !== undefined && firstDay(moment.value).getTime() - lastDay(before.value).getTime() > LONG_GAP;

function Wordings({ wordings }: Pick<Moment, 'wordings'>) {
  return wordings.map((wording) => (
    <bdi key={wording} class="wording" lang="ar">
      {`«${wording}»`}
    </bdi>
  ));
}

interface MomentRowProps extends WhenProps {
  readonly moment: Moment;
  readonly before: Moment | undefined;
  readonly style: DateStyle;
}

function MomentRow({ moment, before, style, analysis }: MomentRowProps) {
  const { value, iso, wordings, mention, isPublication } = moment;
  const evidence = mention ? evidenceOf(analysis.article, mention) : undefined;
  const kind = `moment${isPublication ? ' publication' : ''}${isFarFrom(moment, before) ? ' far-from-last' : ''}`;
  return (
    <div class={kind}>
      <Row
        to={mention}
        tooltip={evidence && sentenceOf(evidence)}
        heading={
          <>
            <time dateTime={iso.includes('/') ? undefined : iso}>{writtenDate(value, style)}</time>
            {isPublication && <span class="tag">{phrase('popupPublished')}</span>}
            <Wordings wordings={wordings} />
          </>
        }
      >
        {evidence && <EvidenceLine evidence={evidence} />}
      </Row>
    </div>
  );
}

function Unresolved({ dates, analysis }: WhenProps & { readonly dates: readonly DateMention[] }) {
  return (
    <>
      <h3>{phrase('popupUnresolved')}</h3>
      <RowList
        items={dates}
        top={dates.length > 3 ? 2 : dates.length}
        keyOf={({ paragraph, start }) => `${paragraph}:${start}`}
      >
        {(date) => (
          <Row
            to={date}
            heading={
              <bdi class="wording" lang="ar">
                {`«${date.surface}»`}
              </bdi>
            }
          >
            <p class="standing">{phrase(REASONS[date.unresolved ?? 'vague'])}</p>
            <EvidenceLine evidence={evidenceOf(analysis.article, date)} />
          </Row>
        )}
      </RowList>
    </>
  );
}

/** When it happened: the dates in order of time, the day of publication among them. */
export function When({ analysis }: WhenProps) {
  const locale = interfaceLocale();
  const choice = hijriOf(locale);
  const [hijri, setHijri] = useState(choice?.first ?? false);
  const { resolved, unresolved } = useMemo(() => momentsOf(analysis), [analysis]);
  const telling = useMemo(() => tellingMoments(resolved), [resolved]);
  const style = { locale, calendar: hijri && choice ? choice.calendar : 'gregory' };
  const isDated = resolved.some(({ isPublication }) => isPublication);
  const calendarSwitch = choice && resolved.length > 0 && (
    <button type="button" class="toggle" aria-pressed={hijri} onClick={() => setHijri(!hijri)}>
      {phrase('popupHijri')}
    </button>
  );
  return (
    <Section id="when" title="popupWhen" aside={calendarSwitch}>
      {!isDated && <p class="nothing">{phrase('popupNoPublication')}</p>}
      {resolved.length > 0 && (
        <RowList items={resolved} top={telling} keyOf={({ iso }) => iso} className="timeline" ordered>
          {(moment, before) => <MomentRow moment={moment} before={before} style={style} analysis={analysis} />}
        </RowList>
      )}
      {unresolved.length > 0 && <Unresolved dates={unresolved} analysis={analysis} />}
      {analysis.dates.length === 0 && <Nothing text="popupNever" />}
    </Section>
  );
}
