/** What is weighed of a name or a date: figures, most from 0 to 1. */
export type Figures<Name extends string> = Readonly<Record<Name, number>>;

/** What the figures of one question are worth. */
export interface Weighting<Name extends string> {
  readonly figures: Figures<Name>;
  /** Added to every score. */
  readonly bias: number;
  /** What scores less is left out. */
  readonly least: number;
  /** Of what is left the best so many are told. */
  readonly most: number;
}

export function scoreOf<Name extends string>(
  figures: Figures<Name>,
  { figures: worth, bias }: Weighting<Name>,
): number {
  let score = bias;
  for (const name in worth) score += worth[name] * figures[name];
  return score;
}

/** Figures of least share of a score that are not told. */
const SLIGHT = 0.1;

/** A score with what makes it, as `0.84: headline +0.9, media −0.5`. */
export function scoreInWords<Name extends string>(figures: Figures<Name>, weighting: Weighting<Name>): string {
  const parts: { readonly name: Name; readonly part: number }[] = [];
  for (const name in weighting.figures) parts.push({ name, part: weighting.figures[name] * figures[name] });
  const told = parts
    .filter(({ part }) => Math.abs(part) >= SLIGHT)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ name, part }) => `${name} ${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(1)}`);
  return `${scoreOf(figures, weighting).toFixed(2)}: ${told.join(', ')}`;
}
