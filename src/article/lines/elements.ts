import elements from '../../../assets/article/elements.json' with { type: 'json' };
import { attributeOf, hasAnyAttribute, nameOf } from '../page/nodes';
import type { PageElement } from '../page/page';
import { Mark, marksOfItemProperty, marksOfNames, marksOfRole } from './marks';

/**
 * What an element's name makes of it: `evidence` says something about the page and has no text of its own; `small` is
 * a block that pages have by the thousand and that no page marks with roles or ids.
 */
type ElementKind = 'block' | 'small' | 'inline' | 'skipped' | 'evidence' | 'break';

/** All that is known of an element by its name. */
export interface ElementTraits {
  readonly kind: ElementKind;
  /** 1 to 6 for `h1` … `h6`, else 0. */
  readonly heading: number;
  readonly bold: boolean;
  readonly link: boolean;
  readonly quote: boolean;
  readonly time: boolean;
  readonly image: boolean;
  readonly list: boolean;
  /** Shows what it holds only while it has the attribute `open`. */
  readonly opens: boolean;
  readonly marks: number;
}

const BLOCK: ElementTraits = {
  kind: 'block',
  heading: 0,
  bold: false,
  link: false,
  quote: false,
  time: false,
  image: false,
  list: false,
  opens: false,
  marks: 0,
};

function traitsByName(): ReadonlyMap<string, ElementTraits> {
  const traits = new Map<string, ElementTraits>();
  const learn = (names: readonly string[], known: Partial<ElementTraits>): void => {
    for (const name of names) traits.set(name, { ...(traits.get(name) ?? BLOCK), ...known });
  };
  learn(elements.skipped, { kind: 'skipped' });
  learn(elements.evidence, { kind: 'evidence' });
  learn(elements.inline, { kind: 'inline' });
  learn(elements.small, { kind: 'small' });
  learn(['br'], { kind: 'break' });
  learn(['a'], { link: true });
  learn(['blockquote'], { quote: true });
  learn(['time', 'abbr'], { time: true });
  learn(['ul', 'ol'], { list: true });
  learn(['img'], { image: true });
  learn(elements.bold, { bold: true });
  learn(elements.caption, { marks: Mark.caption });
  learn(elements.aside, { marks: Mark.aside });
  learn(['dialog'], { opens: true, marks: Mark.aside });
  for (let level = 1; level <= 6; level++) learn([`h${level}`], { heading: level });
  return traits;
}

const TRAITS = traitsByName();

export const traitsOf = (element: PageElement): ElementTraits => TRAITS.get(nameOf(element)) ?? BLOCK;

/**
 * The marks of an element by its name, class, id, role and property, and whether its own attributes hide a block.
 * Attributes are asked for only where pages put them: on a page of 50,000 nodes the asking is most of the work.
 */
export function marksOfElement(element: PageElement, traits: ElementTraits): number {
  const { kind, link, opens } = traits;
  let { marks } = traits;
  if (opens && attributeOf(element, 'open') === null) return marks | Mark.invisible;
  if (!hasAnyAttribute(element)) return marks;
  if (kind !== 'inline' && isHidden(element, traits)) return marks | Mark.invisible;
  const className = attributeOf(element, 'class');
  if (className) marks |= marksOfNames(className);
  if (link) return marks;
  const property = attributeOf(element, 'itemprop');
  if (property) marks |= marksOfItemProperty(property);
  if (kind === 'small') return marks;
  const rdfa = attributeOf(element, 'property');
  if (rdfa) marks |= marksOfItemProperty(rdfa);
  if (kind === 'inline') return marks;
  const id = attributeOf(element, 'id');
  if (id) marks |= marksOfNames(id);
  const role = attributeOf(element, 'role');
  return role ? marks | marksOfRole(role) : marks;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether its own attributes take a block out of sight. Of small ones only paragraphs are worth the question. */
function isHidden(element: PageElement, { kind }: ElementTraits): boolean {
  if (kind === 'small' && nameOf(element) !== 'p') return false;
  const style = attributeOf(element, 'style');
  return attributeOf(element, 'hidden') !== null || (style !== null && HIDING_STYLE.test(style));
}
