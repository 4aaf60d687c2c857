// What each source was seen to do, over all visits. Joined in any order, any number of times, it is the same.
import type { OrderRecord, Visit } from './record';

type Visits = OrderRecord['visits'];

/** What was missed is known from the newest visit; of two at the same instant, what either missed. */
function laterVisit(a: Visit, b: Visit): Visit {
  const lastSeenAt = Math.max(a.lastSeenAt, b.lastSeenAt);
  const newest = [a, b].filter((visit) => visit.lastSeenAt === lastSeenAt);
  return {
    ...a,
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt,
    missed: [...new Set(newest.flatMap((visit) => visit.missed))].sort(),
  };
}

export function joinVisits(a: Visits, b: Visits): Visits {
  const joined = { ...a };
  for (const [source, visit] of Object.entries(b)) {
    const known = joined[source];
    joined[source] = known ? laterVisit(known, visit) : visit;
  }
  return joined;
}
