// A captured answer of the tracking page, at any depth of a capture. It does not say of which order it is, so the shop
// gives it for whichever order is asked about.
import { TRACKING_API, type TrackingAnswer } from './tracking-answer';

const MAX_DEPTH = 6;

function moduleIn(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  if ('trackingDetailLineList' in value) return { ...value };
  for (const inner of Object.values(value)) {
    const found = moduleIn(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The first one found, as the site would answer it; null when there is none. */
export function trackingIn(captures: readonly unknown[]): TrackingAnswer | null {
  const module = moduleIn(captures, 0);
  return module && { api: TRACKING_API, ret: ['SUCCESS::ok'], v: '1.0', data: { module } };
}
