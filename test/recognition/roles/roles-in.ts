import { analyse } from '../../../src/analyse';
import { articleOf } from '../../../src/article/article-of';
import type { Decision } from '../../../src/inspection';
import { knowledge } from '../../shipped-knowledge';

const articleFrom = (text: string) => articleOf({ published: '2024-10-27', paragraphs: text.split('\n') });

/** What a text's people are told to be, as «name: role | role», a role that is over with « (former)». */
export function rolesIn(text: string, without: ReadonlySet<string> = new Set()): readonly string[] {
  const { entities } = analyse(articleFrom(text), knowledge, { without });
  return Object.values(entities)
    .filter(({ type }) => type === 'person')
    .map(({ name, roles }) => {
      const told = roles.map((role) => (role.former ? `${role.text} (former)` : role.text));
      return `${name.ar}: ${told.join(' | ')}`;
    });
}

/** What the stage of roles tells about a text while somebody listens. */
export function heardOf(text: string): readonly Decision[] {
  const heard: Decision[] = [];
  analyse(articleFrom(text), knowledge, { hear: (decision) => heard.push(decision) });
  return heard.filter(({ stage }) => stage === 'roles');
}
