import * as v from 'valibot';
import { LaidOut } from '../../laid-out';
import { notePlaceSchema } from '../note';

const laidOutSchema = v.object({ key: v.string(), note: notePlaceSchema, about: v.array(v.string()) });

/** The notes that wait for their fields. */
export class LaidOutNotes extends LaidOut<v.InferOutput<typeof laidOutSchema>> {
  constructor() {
    super('laid-out-notes', laidOutSchema);
  }
}
