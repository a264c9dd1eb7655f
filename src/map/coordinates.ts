/** Degrees WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A longitude from -180 to 180 degrees, however often it has gone around the globe. */
export const turnedBack = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** The longitude in the middle of the narrowest stretch that holds all, and that stretch's width, in degrees. */
export function middleLongitude(longitudes: readonly number[]): { middle: number; width: number } {
  const sorted = [...longitudes].sort((one, other) => one - other);
  let widest = { gap: -1, after: 0 };
  sorted.forEach((longitude, at) => {
    const next = sorted[at + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: next };
  });
  const width = 360 - widest.gap;
  const middle = widest.after + width / 2;
  return { middle: turnedBack(middle), width };
}
