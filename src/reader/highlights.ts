import type { EntityType } from '../recognition/analysis';
import type { HighlightKind, Settings } from '../settings/settings';
import { HighlightRegistry } from './highlight-registry';
import type { PlacedMention, PlacedMentions } from './placed-mentions';
import type { Stretch } from './stretches';

/** Mentions this many screens above and below are live, so that scrolling meets them painted. */
const MARGIN_AROUND_SCREEN = '100%';

/** How often a page that clears the registry is put right, in milliseconds. */
const RESTORE_EVERY = 2000;

/** How long a place just gone to stays lit, in milliseconds. */
const FLASH_FOR = 1800;

/** Which highlight an entity of this type gets. */
export function highlightKindOf(type: EntityType): HighlightKind {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other';
}

/**
 * The highlights of an article. Only those near the screen are live: with several hundred, a repaint of the whole
 * article costs more than a frame.
 */
export class Highlights {
  readonly #registry = new HighlightRegistry();
  readonly #byParent = new Map<Element, PlacedMention[]>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #restoring: ReturnType<typeof setInterval>;
  #kinds: Settings['highlights'];
  #current: readonly Stretch[] = [];
  #flash: readonly Stretch[] = [];
  #flashEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(mentions: PlacedMentions, kinds: Settings['highlights']) {
    this.#kinds = kinds;
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${MARGIN_AROUND_SCREEN} 0px`,
    });
    for (const placed of mentions.all) {
      const parent = placed.stretches[0]?.node.parentElement;
      if (!parent) continue;
      const siblings = this.#byParent.get(parent);
      if (siblings) siblings.push(placed);
      else this.#byParent.set(parent, [placed]);
    }
    for (const parent of this.#byParent.keys()) this.#observer.observe(parent);
    this.#restoring = setInterval(() => this.#registry.restore(), RESTORE_EVERY);
  }

  /** Shows the kinds the reader has chosen, and no others. */
  choose(kinds: Settings['highlights']): void {
    this.#kinds = kinds;
    for (const parent of this.#near) {
      this.#hideIn(parent);
      this.#showIn(parent);
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
    for (const { mention, stretches } of this.#byParent.get(parent) ?? []) {
      const kind = highlightKindOf(mention.type);
      if (this.#kinds[kind]) for (const stretch of stretches) this.#registry.show(kind, stretch);
    }
  }

  #hideIn(parent: Element): void {
    for (const { stretches } of this.#byParent.get(parent) ?? [])
      for (const stretch of stretches) this.#registry.hide(stretch);
  }
}
