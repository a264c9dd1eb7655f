import { type ScoreSheet, SUBJECTS, type Subject, type Tally } from '../accuracy/score-sheet';
import type { WithoutRule } from './taken-out';

/** What is right and what is wrong of one subject, in figures that a sum of articles keeps. */
const goodAndBad = ({ told, right, found }: Tally): readonly [good: number, bad: number] => [found, told - right];

/** The change of one subject: «dates +3 found, 1 fewer wrong» as `+3 −1`; null where nothing changes. */
function changeOf(subject: Subject, before: ScoreSheet, after: ScoreSheet): string | null {
  const [found, wrong] = goodAndBad(before.tally(subject));
  const [foundAfter, wrongAfter] = goodAndBad(after.tally(subject));
  if (found === foundAfter && wrong === wrongAfter) return null;
  // With the rule, in comparison to without it.
  return `${subject} ${signed(found - foundAfter)} found, ${signed(wrong - wrongAfter)} wrong`;
}

const signed = (number: number): string => (number > 0 ? `+${number}` : number < 0 ? `−${-number}` : '0');

/** A line for a rule: in how many articles it decides something, and what it is worth there. */
export function ruleLine({ rule: { id }, changed, before, after }: WithoutRule): string {
  const changes = SUBJECTS.flatMap((subject) => changeOf(subject, before, after) ?? []);
  return `${id.padEnd(44)}${String(changed).padStart(4)}  ${changes.join('; ')}`.trimEnd();
}

/** The sum: how many rules decide something in the corpora, and which stand by their example alone. */
export function sumLines(all: readonly WithoutRule[]): string {
  const idle = all.filter(({ changed }) => changed === 0).map(({ rule }) => rule.id);
  return [
    `${all.length} rules: ${all.length - idle.length} decide something in these articles and pages, ${idle.length} stand by their example alone`,
    ...(idle.length > 0 ? [`by their example alone: ${idle.join(', ')}`] : []),
  ].join('\n');
}
