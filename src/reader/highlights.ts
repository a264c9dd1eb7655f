import { HighlightRegistry } from './highlight-registry';
import type { HighlightStyles } from './highlight-styles';
import { kindOf, type PlacedMention } from './placed-mentions';
import type { Stretch } from './stretches';

/** Mentions this many screens above and below are live, so that scrolling meets them painted. */
const MARGIN_AROUND_SCREEN = '100%';

/** How often a page that clears the registry or renames its elements is put right, in milliseconds. */
const RESTORE_EVERY = 2000;

/** How long a place just gone to stays lit, in milliseconds. */
const FLASH_FOR = 1800;

function byParent(mentions: readonly PlacedMention[]): Map<Element, PlacedMention[]> {
  const groups = new Map<Element, PlacedMention[]>();
  for (const placed of mentions) {
    const parent = placed.stretches[0]?.node.parentElement;
    if (!parent) continue;
    const siblings = groups.get(parent);
    if (siblings) siblings.push(placed);
    else groups.set(parent, [placed]);
  }
  return groups;
}

/**
 * The highlights of a page. Only those near the screen are live: with several hundred, a repaint of a whole
 * article costs more than a frame.
 */
export class Highlights {
  readonly #registry = new HighlightRegistry();
  #byParent = new Map<Element, readonly PlacedMention[]>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #restoring: ReturnType<typeof setInterval>;
  #current: readonly Stretch[] = [];
  #flash: readonly Stretch[] = [];
  #flashEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly styles: HighlightStyles) {
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${MARGIN_AROUND_SCREEN} 0px`,
    });
    this.#restoring = setInterval(() => this.#restore(), RESTORE_EVERY);
  }

  /** Highlights these mentions, and no others; what was highlighted and stays does not flicker. */
  put(mentions: readonly PlacedMention[]): void {
    const before = this.#byParent;
    this.#byParent = byParent(mentions);
    for (const [parent, old] of before) {
      const staying = new Set(this.#byParent.get(parent));
      this.#hide(old.filter((placed) => !staying.has(placed)));
      if (staying.size > 0) continue;
      this.#near.delete(parent);
      this.#observer.unobserve(parent);
    }
    this.styles.cover(this.#byParent.keys());
    for (const parent of this.#byParent.keys()) {
      if (this.#near.has(parent)) this.#showIn(parent);
      else this.#observer.observe(parent);
    }
  }

  /** Marks the mention whose card is open; null when it closes. */
  markCurrent(placed: PlacedMention | null): void {
    for (const stretch of this.#current) this.#registry.hide(stretch);
    // Copies, since a stretch has one mark and keeps the one of its kind.
    this.#current = placed?.stretches.map((stretch) => ({ ...stretch })) ?? [];
    for (const stretch of this.#current) this.#registry.show('current', stretch);
  }

  /** Lights up a place for a moment. */
  flash(stretches: readonly Stretch[]): void {
    this.#endFlash();
    this.#flash = stretches.map((stretch) => ({ ...stretch }));
    this.styles.cover(stretches.flatMap(({ node }) => node.parentElement ?? []));
    for (const stretch of this.#flash) this.#registry.show('flash', stretch);
    this.#flashEnds = setTimeout(() => this.#endFlash(), FLASH_FOR);
  }

  /** Takes every highlight off the page. */
  stop(): void {
    clearInterval(this.#restoring);
    clearTimeout(this.#flashEnds);
    this.#observer.disconnect();
    this.#registry.clear();
  }

  #restore(): void {
    this.#registry.restore();
    this.styles.cover(this.#near);
  }

  #endFlash(): void {
    clearTimeout(this.#flashEnds);
    for (const stretch of this.#flash) this.#registry.hide(stretch);
    this.#flash = [];
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#near.add(target);
        this.#showIn(target);
      } else {
        this.#near.delete(target);
        this.#hideIn(target);
      }
    }
    this.#registry.restore();
  }

  #showIn(parent: Element): void {
    for (const placed of this.#byParent.get(parent) ?? [])
      for (const stretch of placed.stretches) this.#registry.show(kindOf(placed), stretch);
  }

  #hideIn(parent: Element): void {
    this.#hide(this.#byParent.get(parent) ?? []);
  }

  #hide(mentions: readonly PlacedMention[]): void {
    for (const { stretches } of mentions) for (const stretch of stretches) this.#registry.hide(stretch);
  }
}
