import type { ComponentChildren } from 'preact';
import type { HighlightKind } from '../../settings/highlight-kind';
import { countPhrase, interfaceLanguage, phrase } from '../../ui/phrases';

/** What a reader can do in every card. */
export interface FrameActions {
  /** Goes to the next (1) or previous (-1) mention of the same. */
  step(step: 1 | -1): void;
  pin(pinned: boolean): void;
  close(): void;
}

/** What is told of every card, beside what it is about. */
export interface FrameProps {
  readonly pinned: boolean;
  /** What a screen reader should say beside the card's name, on going from mention to mention; else empty. */
  readonly announcement: string;
  readonly actions: FrameActions;
}

/** Fixed, since a card is alone in its shadow root, where ids do not meet the page's. */
const NAME_ID = 'name';

/** Id of what describes the subject of a card, where there is such a thing. */
export const DESCRIPTION_ID = 'description';

interface ButtonProps {
  readonly kind: 'pin' | 'close' | 'previous' | 'next';
  readonly label: string;
  /** Path of its picture, 16 by 16. */
  readonly icon: string;
  press(): void;
  readonly pressed?: boolean;
}

function Button({ kind, label, icon, press, pressed }: ButtonProps) {
  return (
    <button type="button" class={kind} aria-pressed={pressed} aria-label={label} title={label} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

const PIN = 'M5 2h6l-1 5 2 2.5H8.6V14L8 15l-.6-1V9.500H4L6 7z';
const CROSS = 'm3.500 4.500 1-1L8 7l3.500-3.500 1 1L9 8l3.500 3.500-1 1L8 9l-3.500 3.500-1-1L7 8z';
const UP = 'm8 5 5 5-1.200 1.200L8 7.400l-3.800 3.800L3 10z';
const DOWN = 'm8 11-5-5 1.200-1.200L8 8.600l3.800-3.800L13 6z';

interface MentionsProps {
  readonly count: number;
  step(step: 1 | -1): void;
}

/** How often the article names it, and the way to the other places. */
export function Mentions({ count, step }: MentionsProps) {
  return (
    <p class="mentions">
      {countPhrase('cardMentions', count)}
      {count > 1 && (
        <span class="steps">
          <Button kind="previous" label={phrase('cardPrevious')} icon={UP} press={() => step(-1)} />
          <Button kind="next" label={phrase('cardNext')} icon={DOWN} press={() => step(1)} />
        </span>
      )}
    </p>
  );
}

interface CardFrameProps extends FrameProps {
  readonly kind: HighlightKind;
  /** What kind of thing the card is about, in words. */
  readonly type: string;
  readonly name: ComponentChildren;
  readonly isDescribed: boolean;
  readonly children: ComponentChildren;
}

/** What all cards have: a dialog with its name, that can be pinned and closed. */
export function CardFrame(props: CardFrameProps) {
  const { kind, type, name, isDescribed, pinned, announcement, actions, children } = props;
  const language = interfaceLanguage();
  return (
    <div
      class="card"
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      lang={language}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={NAME_ID}
      aria-describedby={isDescribed ? DESCRIPTION_ID : undefined}
    >
      <header>
        <p class="type">
          <span class={`mark ${kind}`} aria-hidden="true" />
          {type}
        </p>
        <div class="buttons">
          <Button
            kind="pin"
            label={phrase(pinned ? 'cardUnpin' : 'cardPin')}
            icon={PIN}
            press={() => actions.pin(!pinned)}
            pressed={pinned}
          />
          <Button kind="close" label={phrase('cardClose')} icon={CROSS} press={actions.close} />
        </div>
        <h2 id={NAME_ID}>{name}</h2>
      </header>
      {children}
      <p class="unseen" role="status">
        {announcement}
      </p>
    </div>
  );
}
