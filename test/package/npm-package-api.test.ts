import { posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doorOf, installedFile, installedPackage, nodeDoorOf } from './installed';

const builder = installedPackage();
afterAll(() => builder.remove());

/** Names that the platform, not the package, gives to declarations. */
const OF_THE_PLATFORM = ['ArrayBufferLike', 'ArrayLike', 'Document', 'Error', 'Iterable', 'Readonly', 'Record', 'Text'];
/** `Node`, of types that tell which text nodes they are about. */
const OF_DECLARATIONS = [...OF_THE_PLATFORM, 'Uint8Array', 'Node'];

/** A file of declarations without what is said of them. */
const declarations = (module: string): string =>
  installedFile(builder, `types/${module}.d.ts`)
    .toString('utf8')
    .replace(/^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm, '');

/** Its statements: a line that begins at the margin begins one, unless it closes one. */
const statementsOf = (module: string): string[] => declarations(module).split(/^(?=[^\s}])/m);

/** Those that declare a name: a function may have several signatures. */
const declaring = (module: string, name: string): string =>
  statementsOf(module)
    .filter(
      (statement) =>
        statement.match(/^export (?:declare )?(?:interface|type|class|const|function) (\w+)/)?.[1] === name,
    )
    .join('');

/** What a door hands out, each as it is declared where it stands, by name. */
function handedOutAt(door: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of statementsOf(door)) {
    const [, names = '', from = ''] = /^export (?:type )?\{([^}]*)\} from '([^']+)\.js'/.exec(statement) ?? [];
    for (const [name] of names.matchAll(/(?!type )\b\w+/g))
      found.set(name, declaring(posix.join(posix.dirname(door), from), name));
    const [, own] = /^export declare function (\w+)/.exec(statement) ?? [];
    if (own !== undefined) found.set(own, declaring(door, own));
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('the public interface', () => {
  const [everywhere, inNode] = [handedOutAt('npm-package/index'), handedOutAt('npm-package/node')];

  it('is what the list says, to the last type; `vitest -u` writes a list that is meant to change', async () => {
    const list = [
      ...['hashiya\n', ...everywhere.values()],
      ...['hashiya/node: the same, but for\n', ...inNode.values()],
    ];
    await expect(list.join('\n')).toMatchFileSnapshot('npm-package-api.txt');
  });

  it('is declared as it is, at both doors', async () => {
    const values = [...everywhere].flatMap(([name, text]) => (text.startsWith('export declare ') ? [name] : []));
    for (const door of [await doorOf(builder), await nodeDoorOf(builder)])
      expect(Object.keys(door).sort()).toEqual(values);
  });

  it('speaks of no type that it keeps to itself', () => {
    const spoken = [...everywhere.values()].flatMap((text) => text.match(/(?<![\w'"`.])[A-Z]\w+/g) ?? []);
    expect(spoken.filter((name) => !everywhere.has(name) && !OF_DECLARATIONS.includes(name))).toEqual([]);
  });

  it('is told in the package’s README', () => {
    const readme = installedFile(builder, 'README.md').toString('utf8');
    expect([...everywhere.keys()].filter((name) => !new RegExp(`\`${name}\\b`).test(readme))).toEqual([]);
  });
});
