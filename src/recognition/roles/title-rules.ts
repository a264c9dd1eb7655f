import type { Rule } from '../../inspection';
import {
  isOrdinary,
  speechVerbs,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import { bondBefore } from '../text/passage';
import type { Scene } from './scene';
import { adjectives, qualities, type TitleWord, titleAt } from './titles';

/** Tells that a word of the lists is no title where it stands. */
export interface TitleRule extends Rule {
  readonly refuses: (scene: Scene, at: number, title: TitleWord) => boolean;
}

/** The word before, where only a space stands between; empty where none does. */
const keyBefore = ({ passage }: Scene, at: number): string =>
  bondBefore(passage, at) === 'space' ? (passage.keys[at - 1] ?? '') : '';

export const TITLE_RULES: readonly TitleRule[] = [
  {
    id: 'roles/spelled-like-a-particle',
    example: 'وقف المدرب كارلو أنشيلوتي أمام اللاعب لوكا مودريتش.',
    source: 'grammar: «أمام» and «إلى» are written with the letters of «إمام» and «والي»',
    refuses: ({ passage }, at) => titleAt(passage, at, true) === null,
  },
  {
    id: 'roles/adjective-of-a-noun',
    example: 'ذكر المكتب الإعلامي محمد سالم بالموعد.',
    source: 'grammar: an adjective follows its noun in definiteness',
    refuses: (scene, at, { key, length }) => {
      const before = keyBefore(scene, at);
      if (length > 0 || scene.names[at - 1]) return false;
      if (adjectives.has(key)) return before.startsWith('ال');
      return qualities.has(key) && isOrdinary(before) && !speechVerbs.has(before);
    },
  },
  {
    id: 'roles/body-not-person',
    example: 'أسست شيماء الهاشمي مؤسسة الأمل للتعليم.',
    source: 'grammar: «مؤسسة» is a foundation and a woman who founds, «فريق» a team and a general',
    refuses: (scene, at, { key }) =>
      (strongOrganizationHeads.has(key) || weakOrganizationHeads.has(key) || transparentHeads.has(key)) &&
      bondBefore(scene.passage, at) !== 'comma',
  },
];
