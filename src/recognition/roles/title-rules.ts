import type { Rule } from '../../inspection';
import { afterTitle, isOrdinary, speechVerbs } from '../text/lexicon';
import { bondBefore } from '../text/passage';
import type { Scene } from './scene';
import { adjectives, bare, courtesies, isHead, qualities, type TitleWord, titleAt } from './titles';

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
    example: 'قدم البرنامج السياسي سمير الراوي ضيفه.',
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
    example: 'أسست شيماء الهاشمي مؤسسة للتعليم الخاص.',
    source: 'grammar: «مؤسسة» is a foundation and a woman who founds',
    refuses: (scene, at, { key }) => isHead(key) && bondBefore(scene.passage, at) !== 'comma',
  },
  {
    id: 'roles/team-not-general',
    example: 'هزم الفريق اللندني سمير الراوي.',
    source: 'grammar: «الفريق» is a general right before a name, else a team',
    refuses: ({ passage, names }, at, { key }) =>
      key.startsWith('ال') &&
      isHead(bare(key)) &&
      names[at + 1]?.cluster.type !== 'person' &&
      !afterTitle.has(passage.keys[at + 1] ?? ''),
  },
  {
    id: 'roles/courtesy-no-office',
    example: 'استقبل صاحب السمو الشيخ تميم بن حمد الوفد.',
    source: 'custom of newspapers in the Gulf: «صاحب السمو» before a title',
    refuses: ({ passage }, at, { key }) => key === 'صاحب' && courtesies.has(bare(passage.keys[at + 1] ?? '')),
  },
];
