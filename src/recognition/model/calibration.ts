/** What puts a probability right: its logit becomes `slope * logit + shift` (Platt, 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** The logarithm of the odds; of probabilities next to 0 and 1 a finite one. */
export function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(bounded / (1 - bounded));
}

/** A probability put right. */
export const calibrated = (probability: number, { slope, shift }: Calibration): number =>
  1 / (1 + Math.exp(-(slope * logit(probability) + shift)));
