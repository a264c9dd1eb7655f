import weights from '../../../assets/recognition/link-weights.json' with { type: 'json' };

/** Kinds of places where people live together, as rows of assets/vocabulary/kinds.tsv: towns and their like, no divisions. */
export const settlements: ReadonlySet<string> = new Set(weights.settlements);
