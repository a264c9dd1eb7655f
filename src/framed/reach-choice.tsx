import { type PhraseKey, phrase } from '../ui/phrases';

/** Where something holds that is said of a name: in its article, or in every one. */
export type Reach = 'article' | 'everywhere';

const REACHES: readonly { readonly reach: Reach; readonly name: PhraseKey }[] = [
  { reach: 'article', name: 'noteInArticle' },
  { reach: 'everywhere', name: 'noteEverywhere' },
];

interface ReachChoiceProps {
  /** What is chosen. */
  readonly title: PhraseKey;
  readonly reach: Reach;
  readonly isDisabled?: boolean;
  choose(reach: Reach): void;
}

/** Chooses between this article and every one. */
export function ReachChoice({ title, reach, isDisabled = false, choose }: ReachChoiceProps) {
  return (
    <fieldset class="reach" disabled={isDisabled}>
      <legend>{phrase(title)}</legend>
      {REACHES.map(({ reach: other, name }) => (
        <label key={other}>
          <input type="radio" name="reach" checked={reach === other} onChange={() => choose(other)} />
          <span>{phrase(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
