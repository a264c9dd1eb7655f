import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFrame } from '../framed/use-frame';
import { isOwn } from '../glossary/own/layered-glossary';
import type { CorrectedMention } from '../messages/own-glossary';
import { interfaceLanguage, type PhraseKey, phrase } from '../ui/phrases';
import { EntryForm, emptyEntry } from './entry-form';
import { OtherEntry } from './other-entry';
import { type Correcting, useCorrecting } from './use-correcting';

/** Where a correction holds. */
type Reach = 'article' | 'everywhere';

/** What the reader is asked: what is wrong, what is meant instead, or what the name is that the glossary lacks. */
type Question = 'what' | 'other' | 'add';

const REACHES: readonly { readonly reach: Reach; readonly name: PhraseKey }[] = [
  { reach: 'article', name: 'noteInArticle' },
  { reach: 'everywhere', name: 'noteEverywhere' },
];

/** A name of either direction within a sentence of the interface. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const nameOf = ({ ar, en }: { readonly ar: string; readonly en: string | null }): string =>
  isolated(interfaceLanguage() === 'en' && en ? en : ar);

interface ReachSwitchProps {
  readonly reach: Reach;
  choose(reach: Reach): void;
}

function ReachSwitch({ reach, choose }: ReachSwitchProps) {
  return (
    <fieldset class="reach">
      <legend>{phrase('correctWhere')}</legend>
      {REACHES.map(({ reach: other, name }) => (
        <label key={other}>
          <input type="radio" name="reach" checked={reach === other} onChange={() => choose(other)} />
          <span>{phrase(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoicesProps {
  readonly title: PhraseKey | null;
  readonly choices: readonly { readonly name: string; choose(): void }[];
}

function Choices({ title, choices }: ChoicesProps) {
  return (
    <>
      {title && <h3>{phrase(title)}</h3>}
      <ul class="choices">
        {choices.map(({ name, choose }) => (
          <li key={name}>
            <button type="button" onClick={choose}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AskingProps {
  readonly mention: CorrectedMention;
  /** Of what is corrected in a private window the article is not kept. */
  readonly isPrivate: boolean;
  readonly reach: Reach;
  chooseReach(reach: Reach): void;
  readonly make: Correcting['make'];
  leave(): void;
}

/** Asks what is wrong with a mention, one question at a time. */
function Asking({ mention, isPrivate, reach, chooseReach, make, leave }: AskingProps) {
  const [question, ask] = useState<Question>('what');
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(question);
  // The button that led on is gone; who is to look for a name is in its field already.
  useEffect(() => {
    if (first.current !== question && question !== 'other') heading.current?.focus();
    first.current = question;
  }, [question]);
  const { form, entry, type } = mention;
  const words = isolated(form);
  const corrected = { form, article: reach === 'article' && !isPrivate ? mention.address : null };
  const back = (): void => (question === 'what' ? leave() : ask('what'));

  return (
    <>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {question === 'add' ? phrase('correctAdd') : phrase('correctWhat', words)}
        </h2>
        <button type="button" class="back" onClick={back}>
          {phrase('correctBack')}
        </button>
      </header>
      {isPrivate && <p class="aside">{phrase('correctPrivate')}</p>}
      {question !== 'add' && !isPrivate && <ReachSwitch reach={reach} choose={chooseReach} />}
      {question === 'what' && (
        <>
          <Choices
            title={null}
            choices={[
              {
                name: phrase('correctNoName'),
                choose: () =>
                  make(
                    { kind: 'correct', correction: { kind: 'no-name', ...corrected } },
                    phrase('correctNoNameDone', words),
                  ),
              },
              {
                name: `${phrase(type === 'person' ? 'correctOtherPerson' : 'correctOther')}…`,
                choose: () => ask('other'),
              },
            ]}
          />
          <Choices
            title="correctEverywhere"
            choices={[
              ...(entry ? [dismissal(entry, make)] : []),
              { name: `${phrase('correctAdd')}…`, choose: () => ask('add') },
            ]}
          />
        </>
      )}
      {question === 'other' && (
        <OtherEntry
          words={form}
          told={entry?.id ?? null}
          choose={(chosen) =>
            make(
              {
                kind: 'correct',
                correction: { kind: 'not-this', ...corrected, entry: entry?.id ?? null, instead: chosen?.id ?? null },
              },
              chosen ? phrase('correctNotThisDone', words, nameOf(chosen.name)) : phrase('correctNothingDone', words),
            )
          }
        />
      )}
      {question === 'add' && (
        <EntryForm
          start={emptyEntry(type, form)}
          isShort
          save={(added) => make({ kind: 'add', entry: added }, phrase('correctAddedDone', isolated(added.ar)))}
          cancel={() => ask('what')}
        />
      )}
    </>
  );
}

/** What makes an entry go away: a bundled one is hidden, one of the reader's own is removed. */
function dismissal({ id, name }: NonNullable<CorrectedMention['entry']>, make: Correcting['make']) {
  const called = nameOf(name);
  return isOwn(id)
    ? {
        name: phrase('correctRemoveOwn', called),
        choose: () => make({ kind: 'remove', id }, phrase('correctRemovedDone', called)),
      }
    : {
        name: phrase('correctHide', called),
        choose: () => make({ kind: 'hide', id }, phrase('correctHiddenDone', called)),
      };
}

interface DoneProps {
  readonly said: string;
  undo(): void;
  leave(): void;
}

function Done({ said, undo, leave }: DoneProps) {
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <div class="done">
      <p role="status">{said}</p>
      <p class="buttons">
        <button type="button" onClick={undo}>
          {phrase('correctUndo')}
        </button>
        <button ref={done} type="button" class="main" onClick={leave}>
          {phrase('correctDone')}
        </button>
      </p>
    </div>
  );
}

interface FramedCorrectionProps {
  /** Under which the reader of the page around this frame has laid the mention out. */
  readonly frameKey: string;
}

function Content({ correcting, leave }: { readonly correcting: Correcting; leave(): void }): ComponentChildren {
  const { laid, made, make, undo } = correcting;
  const [reach, setReach] = useState<Reach>('article');
  if (laid === 'awaited') return null;
  if (laid === 'lost') return <p class="aside">{phrase('correctLost')}</p>;
  if (made) return <Done said={made.said} undo={undo} leave={leave} />;
  return <Asking {...laid} reach={reach} chooseReach={setReach} make={make} leave={leave} />;
}

/**
 * What the reader says is wrong with a mention, in a frame within its card, out of the page's reach; nothing can be chosen
 * while the page covers it.
 */
export function FramedCorrection({ frameKey }: FramedCorrectionProps) {
  const { whole, sight, leave } = useFrame(frameKey);
  const correcting = useCorrecting(frameKey);
  return (
    <div ref={whole} class="framed-correction">
      <fieldset class="all" disabled={sight !== 'plain'}>
        <Content correcting={correcting} leave={leave} />
        <p role="status" class="failed">
          {sight === 'covered' ? phrase('noteCovered') : correcting.isFailed && phrase('correctFailed')}
        </p>
      </fieldset>
    </div>
  );
}
