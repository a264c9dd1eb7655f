import type { Plugin } from 'vite';

/** A node of a module's syntax (ESTree). */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What a rule says of itself to who works on it; nothing that is shipped asks for it. */
const SAID = new Set(['example', 'source']);

const isNode = (value: unknown): value is SyntaxNode & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** The name and the value of a property that is written `name: value`; null for anything else. */
function namedValue(property: unknown): { readonly name: unknown; readonly value: SyntaxNode } | null {
  if (!isNode(property) || property.type !== 'Property') return null;
  const { key, value } = property;
  return isNode(key) && key.type === 'Identifier' && isNode(value) ? { name: key.name, value } : null;
}

/** Where rules say their examples and sources in a module's syntax: in objects that have an id, too. */
function* saidIn(node: unknown): Generator<SyntaxNode> {
  if (Array.isArray(node)) for (const child of node) yield* saidIn(child);
  if (!isNode(node)) return;
  if (node.type === 'ObjectExpression' && Array.isArray(node.properties)) {
    const values = node.properties.map(namedValue).filter((one) => one !== null);
    if (
      values.some(({ name }) => name === 'id') &&
      values.filter(({ name }) => SAID.has(`${name}`)).length === SAID.size
    )
      yield* values.filter(({ name }) => SAID.has(`${name}`)).map(({ value }) => value);
  }
  for (const child of Object.values(node)) yield* saidIn(child);
}

/** Builds without the examples and sources of rules, which were 3.5 of the reader's 81 kB, packed. */
export function bareRules(): Plugin {
  return {
    name: 'hashiya:bare-rules',
    enforce: 'post',
    transform(code, module) {
      if (!/\/src\/.*\.tsx?$/.test(module) || !code.includes('example:')) return null;
      const said = [...saidIn(this.parse(code))].sort((one, other) => other.start - one.start);
      if (said.length === 0) return null;
      return {
        code: said.reduce((bare, { start, end }) => `${bare.slice(0, start)}''${bare.slice(end)}`, code),
        map: null,
      };
    },
  };
}
