import { type Calibration, logit } from '../../recognition/model/calibration';
import { KINDS, type Kind } from '../../recognition/model/tags';
import type { Judged } from './measure';

const ROUNDS = 200;
const STEP = 1;

/** The line through logits that makes what happened likeliest (Platt, 1999), by gradient ascent. */
function fitted(judged: readonly Judged[]): Calibration {
  let slope = 1;
  let shift = 0;
  const logits = judged.map(({ probability }) => logit(probability));
  const scale = logits.reduce((sum, one) => sum + one * one, 0) / logits.length || 1;
  for (let round = 0; round < ROUNDS; round++) {
    let bySlope = 0;
    let byShift = 0;
    for (const [index, { right }] of judged.entries()) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * (logits[index] ?? 0) + shift)));
      bySlope += error * (logits[index] ?? 0);
      byShift += error;
    }
    // Few names may be right by chance where they seemed least so; the order that the model sees stays.
    slope = Math.max(0, slope + (STEP * 4 * bySlope) / (judged.length * scale));
    shift += (STEP * byShift) / judged.length;
  }
  return { slope, shift };
}

/** The calibration of each of `KINDS`, from names told of articles that were not learned from. */
export function calibrationsOf(told: readonly Judged[]): readonly Calibration[] {
  const ofKind = (kind: Kind): readonly Judged[] => told.filter((one) => one.kind === kind);
  return KINDS.map((kind) => (ofKind(kind).length === 0 ? { slope: 1, shift: 0 } : fitted(ofKind(kind))));
}
