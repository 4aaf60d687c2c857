// Which clocks of an order the timeline draws, lists and says: those that ring, and the one its step stands on. What only
// informs is left out unless the step has its last day by it, and so is what cannot be a date.
import type { Deadline } from '../../utils/core/deadline';
import type { Decision } from '../../utils/core/decision';
import { isDayRange } from '../../utils/core/facts/refund-date';
import type { DecidedOrder } from '../../utils/core/summary';
import { isInstant, type Range } from '../../utils/core/time';

type OfKind = Range & Pick<Deadline, 'kind'>;

const isDated = ({ earliest, latest }: Range): boolean =>
  isInstant(earliest) && isInstant(latest) && earliest <= latest;

/** A rule may take several readings of one clock together, so that its range need only touch theirs. */
export const isSameClock = (a: OfKind, b: OfKind): boolean =>
  a.kind === b.kind && a.earliest <= b.latest && b.earliest <= a.latest;

/** A window that nobody has asked for yet only informs, but its last day is one to act on. */
function stoodOn({ clock, step }: Decision): Decision['clock'] {
  if (clock?.role !== 'info') return clock;
  return step.lastDay === null ? null : { ...clock, role: 'act' };
}

/** In the role they have for the step; in the order in which they come. */
export function clocksOf({ order, decision }: DecidedOrder): readonly Deadline[] {
  const clock = stoodOn(decision);
  const isStood = (deadline: Deadline): boolean => clock !== null && isSameClock(deadline, clock);
  const known = order.deadlines
    .filter((deadline) => isDated(deadline) && (deadline.role !== 'info' || isStood(deadline)))
    .map((deadline) => (deadline.role === 'info' && clock !== null ? { ...deadline, role: clock.role } : deadline));
  const made = clock === null || !isDated(clock) || known.some(isStood) ? null : clock;
  const all: readonly Deadline[] =
    made === null
      ? known
      : [
          ...known,
          {
            ...made,
            scope: decision.group,
            precision: isDayRange(made) ? 'day' : 'minute',
            text: '',
            seenAt: order.lastSeenAt,
          },
        ];
  return all.toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest);
}
