/*
 * On a live page elements hide members of their form, and some those of the document, behind their own names: of
 * `<form><input name="nextSibling"></form>` the next sibling is the input, and who follows it walks in circles; where
 * there is an `<img name="createTreeWalker">` the document has no such method. (Both interfaces are
 * [LegacyOverrideBuiltIns], https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns.) So members are taken from the
 * interfaces, which a content script has to itself, and never asked of a node.
 */

/** A getter or method as an interface of the DOM defines it; `plain` where there is no browser or it does not know it. */
export function ownMember<Member>(
  from: { readonly prototype: object } | undefined,
  name: string,
  plain: Member,
): Member {
  const member = from && Object.getOwnPropertyDescriptor(from.prototype, name);
  return member?.get ?? member?.value ?? plain;
}

/** Reads a property that an interface of the DOM defines, whatever stands in its place. Throws where it has none. */
export function ownGetter<Owner extends object, Name extends keyof Owner & string>(
  from: { readonly prototype: Owner },
  name: Name,
): (of: Owner) => Owner[Name] {
  const get: ((this: Owner) => Owner[Name]) | undefined = Object.getOwnPropertyDescriptor(from.prototype, name)?.get;
  if (!get) throw new TypeError(`no ${name} to read`);
  return (of) => get.call(of);
}
