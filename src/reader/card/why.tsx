import { useState } from 'preact/hooks';
import { type PhraseKey, phrase } from '../../ui/phrases';

/** Why a name is told, as the background answers. */
export interface WhyTold {
  readonly sureness: number | null;
  readonly because: readonly string[];
}

/** What readers are told of the rules and features that speak for a name; of others nothing. */
const REASONS: Readonly<Record<string, PhraseKey>> = {
  'links/corrected': 'whyCorrected',
  'links/own-entry': 'whyOwn',
  'links/sure-form': 'whySureForm',
  'links/speaking-surroundings': 'whySurroundings',
  'links/several-words': 'whySeveralWords',
  'links/only-bearer': 'whyOnlyBearer',
  'links/full-name-elsewhere': 'whyFullName',
  'links/named-surely': 'whyNamedElsewhere',
  'links/renown': 'whyRenown',
  'links/country-named': 'whyCountry',
  'links/nisba-agrees': 'whyNisba',
  'links/office-of-country': 'whyOffice',
  'links/office-told': 'whyOffice',
  'links/institution-in-full': 'whySeveralWords',
  'links/institution-decided': 'whyNamedElsewhere',
  'links/institution-seat': 'whyCountry',
  'links/institution-sentence': 'whyCountry',
  'links/institution-home': 'whyHome',
  'links/institution-desk': 'whyDesk',
  'names/the word': 'whyWord',
  'names/the words around it': 'whyWordsAround',
  'names/the glossary and the article': 'whyListed',
  'names/word lists': 'whyWordsAround',
};

/** More would not be read. */
const MOST_REASONS = 4;

function reasonsOf({ because }: WhyTold): readonly PhraseKey[] {
  return [...new Set(because.flatMap((id) => REASONS[id] ?? []))].slice(0, MOST_REASONS);
}

type Answer = { readonly kind: 'none' | 'asked' | 'failed' } | { readonly kind: 'told'; readonly why: WhyTold };

interface WhyProps {
  ask(): Promise<WhyTold>;
}

/** «Why?»: what spoke for the name in this place, told when the reader asks. */
export function Why({ ask }: WhyProps) {
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const wonder = (): void => {
    setAnswer({ kind: 'asked' });
    ask().then(
      (why) => setAnswer({ kind: 'told', why }),
      () => setAnswer({ kind: 'failed' }),
    );
  };
  if (answer.kind === 'none')
    return (
      <button type="button" class="ask-why" onClick={wonder}>
        {phrase('cardWhy')}
      </button>
    );
  const reasons = answer.kind === 'told' ? reasonsOf(answer.why) : [];
  return (
    <div class="why" role="status">
      {answer.kind === 'asked' && <p class="aside">{phrase('cardWhyAsked')}</p>}
      {answer.kind === 'failed' && <p class="aside">{phrase('cardWhyFailed')}</p>}
      {answer.kind === 'told' && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{phrase(reason)}</li>
          ))}
          {reasons.length === 0 && <li>{phrase('whyWordsAround')}</li>}
          {answer.why.sureness !== null && (
            <li class="aside">{phrase('cardSureness', String(Math.round(100 * answer.why.sureness)))}</li>
          )}
        </ul>
      )}
    </div>
  );
}
