/*
 * On a live page elements hide members of their form, and some those of the document, behind their own names: of
 * `<form><input name="nextSibling"></form>` the next sibling is the input, and who follows it walks in circles. (Both
 * interfaces are [LegacyOverrideBuiltIns], https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns; Chromium 156 shows
 * content scripts what is hidden of forms, not of the document; Firefox neither.) So members are taken from the
 * interfaces, which a content script has to itself, and never asked of a node.
 */

/** An interface of the DOM; its members stand on itself in browsers, on what it extends in test DOMs. */
interface Interface<Owner = object> {
  readonly prototype: Owner;
}

function memberOf(from: Interface, name: string): PropertyDescriptor | undefined {
  for (let owner = from.prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const member = Object.getOwnPropertyDescriptor(owner, name);
    if (member) return member;
  }
  return undefined;
}

/** A getter or method as an interface defines it; `plain` where there is no browser or it does not know the member. */
export function ownMember<Member>(from: Interface | undefined, name: string, plain: Member): Member {
  const member = from && memberOf(from, name);
  return member?.get ?? member?.value ?? plain;
}

/** Reads a property that an interface defines, whatever stands in its place. Throws where it has none. */
export function ownGetter<Owner extends object, Name extends keyof Owner & string>(
  from: Interface<Owner>,
  name: Name,
): (of: Owner) => Owner[Name] {
  const get: ((this: Owner) => Owner[Name]) | undefined = memberOf(from, name)?.get;
  if (!get) throw new TypeError(`no ${name} to read`);
  return (of) => get.call(of);
}
