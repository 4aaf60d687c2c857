// What can be told of an order now, in groups: only what makes sense where it stands. A tap that is not offered by the step
// itself is found here.
import { hasEndedUntold } from '../../utils/core/facts/ended-case';
import { type Facts, factsOf } from '../../utils/core/facts/facts';
import { lineGroups } from '../../utils/core/facts/line-groups';
import type { RunningCase } from '../../utils/core/facts/running-cases';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';

interface Group {
  readonly id: 'parcel' | 'request' | 'case' | 'end';
  /** Event types. */
  readonly types: readonly string[];
}

const when = (holds: boolean, ...types: readonly string[]): readonly string[] => (holds ? types : []);

function ofParcel({ stage, case: found }: Facts): readonly string[] {
  if (stage === 'ended') return [];
  if (found !== null) return when(!found.arrived, 'arrived-during-case');
  const received = stage === 'received';
  return [
    ...when(stage === 'on-its-way', 'at-pickup-point', 'customs-asked'),
    ...when(received, 'not-here', 'carrier-asked'),
  ];
}

function ofRequest({ stage, case: found }: Facts): readonly string[] {
  const store = ['wrote-to-store', 'store-asked-to-wait'];
  if (stage === 'ended') return [];
  return found === null ? [...store, 'case-opened', 'page-refused'] : store;
}

/** Also without a case that we know: the first word of it may be its answer. */
function ofCase(facts: Facts, found: RunningCase | null): readonly string[] {
  if (found === null) {
    const how = when(hasEndedUntold(facts), 'decided', 'case-cancelled');
    return [...when(facts.stage !== 'ended', 'seller-offered', 'seller-rejected'), 'refund-agreed', ...how];
  }
  const { turn, offer, post, decision } = found;
  if (turn === 'refund') return ['seller-rejected', 'case-cancelled'];
  return [
    ...when(decision === null, 'seller-offered', 'seller-rejected'),
    ...when(offer !== null, 'offer-answered'),
    ...when(decision === null, 'proof-asked', 'return-agreed'),
    ...when(post !== null, 'return-posted'),
    'decided',
    ...when(decision !== null, 'appealed'),
    'refund-agreed',
    'case-cancelled',
  ];
}

/** Without empty groups, without what the step itself offers, and without the end that was told. */
export function tellable({ order, decision }: DecidedOrder, moment: Moment): readonly Group[] {
  const groups = lineGroups(order);
  const group = groups.find(({ id }) => id === decision.group) ?? groups[0];
  if (group === undefined) return [];
  const facts = factsOf(order, group, moment);
  const offered = new Set(decision.step.answers);
  const all: readonly Group[] = [
    { id: 'parcel', types: ofParcel(facts) },
    { id: 'request', types: ofRequest(facts) },
    { id: 'case', types: ofCase(facts, facts.case) },
    { id: 'end', types: [...when(facts.case === null, 'arrived-good'), 'money-back', 'not-worth-it'] },
  ];
  return all
    .map(({ id, types }) => ({ id, types: types.filter((type) => type !== facts.ending?.type && !offered.has(type)) }))
    .filter(({ types }) => types.length > 0);
}
