import type { Span } from '../../analysis/analysis';
import { askWhy } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { digestOf } from '../../notes/digest';
import { subjectOf } from '../../notes/note';
import { phrase, typePhrase } from '../../ui/phrases';
import { PassageCard } from '../passages/passage-card';
import type { PlacedPassage } from '../passages/placed-passages';
import type { AnalysedArticle, PlacedDate, PlacedMention, PlacedMentions, PlacedName } from '../placed-mentions';
import { Card } from './card';
import type { CardControl, OpenCard } from './card-control';
import type { CardTarget } from './card-target';
import { correctedMention } from './corrected-mention';
import { DateCard, dateInTitle } from './date-card';
import type { FrameProps } from './frame';
import type { FrameEvents } from './frame-events';
import { ownWords, withoutOwnWords } from './own-words';
import { relatedTo } from './related';

/** What a card is made of, beside its mention. */
export interface CardSurroundings {
  readonly mentions: PlacedMentions;
  /** Where the keys stop, in reading order. */
  readonly stops: readonly PlacedMention[];
  readonly control: CardControl;
  readonly frames: FrameEvents;
  /** Whether there is a note on what the card is about. */
  isNoted(placed: CardTarget): boolean;
  /** The reader says that what the card tells is wrong. */
  readonly isCorrecting: boolean;
  /** Under which notes on an article are kept; null where none are. */
  addressOf(article: AnalysedArticle): string | null;
  goTo(placed: PlacedMention | null): void;
  /** Opens what the reader corrects, or goes back to what is told. */
  correct(placed: PlacedName, isWrong: boolean): void;
}

const spanOf = ({ paragraph, start, end }: Span): Span => ({ paragraph, start, end });

/** What every card has; one that is reached by keyboard is told by its name and type, and which of all stops it is. */
function frameOf(
  { hold, byKeyboard }: OpenCard,
  placed: PlacedMention,
  { mentions, stops, control, goTo }: CardSurroundings,
  name: string,
  type: string,
): FrameProps {
  const place = [name, type, String(stops.indexOf(placed) + 1), String(stops.length)];
  return {
    pinned: hold === 'pinned',
    announcement: byKeyboard ? phrase('cardStep', ...place) : '',
    actions: {
      step: (step) => goTo(mentions.stepWithinSame(placed, step)),
      pin: (pinned) => control.pin(pinned),
      close: () => control.close(),
    },
  };
}

function nameCard(open: OpenCard, placed: PlacedName, surroundings: CardSurroundings) {
  const { mention, article } = placed;
  const { analysis } = article;
  const entity = analysis.entities[mention.entity];
  if (!entity) return null;
  const { mentions, frames, isCorrecting, isNoted, addressOf, goTo, correct } = surroundings;
  const shown = withoutOwnWords(entity, mention);
  const frame = frameOf(open, placed, surroundings, shown.name.ar, typePhrase(entity.type));
  const address = addressOf(article);
  const place = address === null ? null : { ...digestOf(address, analysis), subject: subjectOf(entity) };
  return (
    <Card
      {...frame}
      subject={`${address ?? ''} ${mention.entity} ${entity.glossary ?? entity.name.ar}`}
      entity={shown}
      related={relatedTo(mention.entity, analysis.entities, (other) => mentions.firstOf(article, other))}
      mention={`${mention.paragraph} ${mention.start}`}
      note={place && { place, about: ownWords(entity), events: frames }}
      isNoted={isNoted(placed)}
      correction={place && { mention: correctedMention(mention, entity, place.address), events: frames }}
      isCorrecting={isCorrecting}
      actions={{
        ...frame.actions,
        goTo,
        correct: (isWrong) => correct(placed, isWrong),
        why: () => askBackground(askWhy, { article: analysis.article, address, span: spanOf(mention) }),
      }}
    />
  );
}

function dateCard(open: OpenCard, placed: PlacedDate, surroundings: CardSurroundings) {
  const frame = frameOf(open, placed, surroundings, dateInTitle(placed), phrase('cardDate'));
  return <DateCard {...frame} placed={placed} count={surroundings.mentions.ofSame(placed).length} />;
}

function passageCard({ hold }: OpenCard, placed: PlacedPassage, surroundings: CardSurroundings) {
  const { passage, article } = placed;
  const { control, frames, addressOf, isNoted } = surroundings;
  const address = addressOf(article);
  if (address === null) return null;
  const place = { ...digestOf(address, article.analysis), subject: { kind: 'passage' as const, passage } };
  return (
    <PassageCard
      subject={`${address} ${JSON.stringify(passage)}`}
      quotation={passage.exact}
      note={{ place, about: [], events: frames }}
      isNew={!isNoted(placed)}
      pinned={hold === 'pinned'}
      actions={{ pin: (pinned) => control.pin(pinned), close: () => control.close() }}
    />
  );
}

/** The card of a name, a date or a passage, as it is open. */
export function cardOf(open: OpenCard, surroundings: CardSurroundings) {
  const { placed } = open;
  switch (placed.kind) {
    case 'name':
      return nameCard(open, placed, surroundings);
    case 'date':
      return dateCard(open, placed, surroundings);
    case 'passage':
      return passageCard(open, placed, surroundings);
  }
}
