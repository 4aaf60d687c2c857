// Two computers' records of one order become one: in any order, any number of times, the same. It only ever adds; what is
// kept here is never removed, blanked or made older by what comes from elsewhere.

import { canonicalJson } from '../record/canonical-json';
import { joinCases } from '../record/case-sightings';
import { joinHand } from '../record/hand-word';
import { joinFields } from '../record/join-fields';
import type { FileFacts, OrderRecord, RecordedEvent } from '../record/record';
import { joinSightings } from '../record/sightings';
import { betterSite } from '../record/site';

/** Undone anywhere is undone, since the first time. */
function joinEvent(a: RecordedEvent, b: RecordedEvent): RecordedEvent {
  const undone = [a.undoneAt, b.undoneAt].filter((at) => at !== null);
  const [said, other] = [a, b].map((event) => canonicalJson({ ...event, undoneAt: null }));
  const undoneAt = undone.length === 0 ? null : Math.min(...undone);
  // A version that knows no lines tells the same word without them.
  const [byLines] = [a, b].filter(({ lines }) => lines !== undefined);
  if ((a.lines === undefined) !== (b.lines === undefined) && byLines) return { ...byLines, undoneAt };
  return { ...((said ?? '') >= (other ?? '') ? a : b), undoneAt };
}

export function joinEvents(a: readonly RecordedEvent[], b: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const joined = new Map<string, RecordedEvent>();
  for (const event of [...a, ...b]) {
    const known = joined.get(event.id);
    joined.set(event.id, known === undefined ? event : joinEvent(known, event));
  }
  return [...joined.values()].sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1));
}

type Name = Pick<OrderRecord, 'nickname' | 'namedAt'>;
export function joinName(a: Name, b: Name): Name {
  const [atA, atB] = [a.namedAt ?? 0, b.namedAt ?? 0];
  const { nickname, namedAt } = atA > atB || (atA === atB && a.nickname >= b.nickname) ? a : b;
  return { nickname, ...(namedAt !== undefined && { namedAt }) };
}

type Snooze = OrderRecord['snooze'];
/** The later word; of two at the same instant the one that ends sooner. */
function joinSnooze(a: Snooze, b: Snooze): Snooze {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return (a.until ?? '') <= (b.until ?? '') ? a : b;
}

/** The longer of two short titles; of equally long ones the greater text. */
function joinTitle(a = '', b = ''): string {
  return a.length > b.length || (a.length === b.length && a >= b) ? a : b;
}

/** What pages told, or what files told. */
export function joinFacts(a: FileFacts, b: FileFacts): FileFacts {
  const cases = joinCases(a.cases ?? [], b.cases ?? []);
  return {
    fields: joinFields(a.fields, b.fields),
    sightings: joinSightings(a.sightings, b.sightings),
    ...(cases.length > 0 && { cases }),
  };
}

/** Both of the same order, neither forgotten. Visits and the note stay each computer's own. */
export function joinRecord(a: OrderRecord, b: OrderRecord): OrderRecord {
  const toldTitle = joinTitle(a.toldTitle, b.toldTitle);
  const snooze = joinSnooze(a.snooze, b.snooze);
  return {
    ...a,
    ...joinName(a, b),
    ...joinHand(a, b),
    ...(snooze !== undefined && { snooze }),
    site: betterSite(a.site, b.site),
    ...joinFacts(a, b),
    events: joinEvents(a.events, b.events),
    ...(toldTitle !== '' && { toldTitle }),
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
  };
}

/** A forgotten order stays forgotten here, whatever other computers tell. */
export function joinTravelled(record: OrderRecord | undefined, travelled: OrderRecord): OrderRecord {
  if (record === undefined) return travelled;
  return record.forgottenAt === null ? joinRecord(record, travelled) : record;
}
