import { readDateValue, writtenDate, writtenInHijri } from '../../ui/absolute-date';
import { countPhrase, interfaceLocale, phrase } from '../../ui/phrases';
import type { PlacedDate } from '../placed-mentions';
import { type DateDistance, distanceFrom } from './date-distance';
import { CardFrame, DESCRIPTION_ID, type FrameProps, Mentions } from './frame';

interface DateCardProps extends FrameProps {
  readonly placed: PlacedDate;
  /** How often the article tells this date. */
  readonly count: number;
}

const COUNTED = { day: 'dateDays', month: 'dateMonths', year: 'dateYears' } as const;

const FROM_PUBLICATION = { before: 'dateBefore', after: 'dateAfter' } as const;
const STRETCH_FROM_PUBLICATION = { before: 'dateEndedBefore', after: 'dateBeginsAfter' } as const;

/** «Two days before this article.» */
function distanceInWords(distance: DateDistance): string {
  if (distance.kind === 'same-day') return phrase('dateSameDay');
  if (distance.kind === 'within') return phrase('dateWithin');
  const { kind, unit, count, isMore, isOfStretch } = distance;
  const counted = countPhrase(COUNTED[unit], count);
  const span = isMore ? phrase('dateMoreThan', counted) : counted;
  return phrase((isOfStretch ? STRETCH_FROM_PUBLICATION : FROM_PUBLICATION)[kind], span);
}

/** A date as it is written in the card's title, and told when a card is reached by keyboard. */
export function dateInTitle({ mention }: PlacedDate): string {
  const value = readDateValue(mention.value);
  return value === null ? mention.surface : writtenDate(value, { locale: interfaceLocale(), calendar: 'gregory' });
}

/** What Hashiya knows of a date, beside its words on the page: which day they mean, by both calendars. */
export function DateCard({ placed, count, ...frame }: DateCardProps) {
  const { mention, article } = placed;
  const value = readDateValue(mention.value);
  const hijri = value && writtenInHijri(value, interfaceLocale());
  const distance = value && distanceFrom(article.analysis.article.published, value);
  return (
    <CardFrame
      {...frame}
      kind="date"
      type={phrase('cardDate')}
      name={
        <>
          <span class="name">{dateInTitle(placed)}</span>
          {hijri !== null && <span class="second-name">{hijri}</span>}
        </>
      }
      isDescribed={distance !== null}
    >
      {distance && (
        <p id={DESCRIPTION_ID} class="description">
          {distanceInWords(distance)}
        </p>
      )}
      <p class="wording">
        <span class="aside">{phrase('dateWording')}</span> <bdi lang="ar">{`«${mention.surface}»`}</bdi>
      </p>
      {count > 1 && (
        <footer>
          <Mentions count={count} step={frame.actions.step} />
        </footer>
      )}
    </CardFrame>
  );
}
