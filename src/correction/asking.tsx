import { useEffect, useRef, useState } from 'preact/hooks';
import { type Reach, ReachChoice } from '../framed/reach-choice';
import type { Change } from '../glossary/own/changes';
import { isOwn } from '../glossary/own/layered-glossary';
import type { CorrectedMention } from '../messages/correction';
import { isolated, isolatedName } from '../ui/isolated';
import { type PhraseKey, phrase } from '../ui/phrases';
import { EntryForm, emptyEntry } from './entry-form';
import { OtherEntry } from './other-entry';
import type { Correcting } from './use-correcting';

/** What the reader is asked: what is wrong, what is meant instead, or what the name is that the glossary lacks. */
type Question = 'what' | 'other' | 'add';

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

interface WhatProps extends Pick<AskingProps, 'mention' | 'make'> {
  readonly words: string;
  /** Of which words a correction is, and where it holds. */
  readonly corrected: { readonly form: string; readonly article: string | null };
  ask(question: Question): void;
}

/** The first question, with its answers. */
function What({ mention: { type, entry }, words, corrected, make, ask }: WhatProps) {
  const noName: Change = { kind: 'correct', correction: { kind: 'no-name', ...corrected } };
  const other = phrase(type === 'person' ? 'correctOtherPerson' : 'correctOther');
  return (
    <>
      <Choices
        title={null}
        choices={[
          { name: phrase('correctNoName'), choose: () => make(noName, phrase('correctNoNameDone', words)) },
          { name: `${other}…`, choose: () => ask('other') },
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
  );
}

/** Asks what is wrong with a mention, one question at a time. */
export function Asking({ mention, isPrivate, reach, chooseReach, make, leave }: AskingProps) {
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
      {question !== 'add' && !isPrivate && <ReachChoice title="correctWhere" reach={reach} choose={chooseReach} />}
      {question === 'what' && <What mention={mention} words={words} corrected={corrected} make={make} ask={ask} />}
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
              chosen
                ? phrase('correctNotThisDone', words, isolatedName(chosen.name))
                : phrase('correctNothingDone', words),
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
  const called = isolatedName(name);
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
