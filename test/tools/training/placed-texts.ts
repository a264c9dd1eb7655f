import { randomNumbers } from '../../../src/tools/training/random';

/** Words that stand in the same places of the made texts, place by place. */
export const CLASSES: readonly (readonly string[])[] = [
  ['عاد', 'سافر', 'حضر'],
  ['الطبيب', 'المهندس', 'المعلم'],
  ['حداد', 'نجار', 'صباغ'],
  ['صباحا', 'مساء', 'ليلا'],
];

/** Texts whose first words are of the first class, whose second words of the second, and so on. */
export function placedTexts(): string[][] {
  const random = randomNumbers(3);
  return Array.from({ length: 3000 }, () => CLASSES.map((words) => words[Math.floor(random() * words.length)] ?? ''));
}
