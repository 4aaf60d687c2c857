// The whole path of one order behind its next step: what is done, what is now, what comes later and what is skipped.
import type { Decision } from '../decision';
import { factsOf } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import type { Order } from '../order';
import type { Moment } from '../time';
import { notArrived } from './not-arrived';
import { notShipped } from './not-shipped';
import { layOut, type PathStep } from './path-step';
import { received } from './received';

/** Empty for an order that is done. The decision's own step is `now`, or the first open step after it. */
export function pathOf(order: Order, decision: Decision, moment: Moment): readonly PathStep[] {
  const [first, ...others] = lineGroups(order);
  const group = [first, ...others].find((candidate) => candidate?.id === decision.group) ?? first;
  if (group === undefined || decision.level === 'done') return [];
  const facts = factsOf(order, group, moment);
  const goods = facts.stage === 'received' && decision.row !== 11;
  const path = goods ? received : notArrived;
  const shipped = facts.stage !== 'not-shipped' || facts.refund?.reached || facts.case !== null;
  const { drafts, nowId } = shipped ? path(facts, decision) : notShipped(facts, decision);
  return layOut(drafts, nowId, facts.order.events, decision.step.lastDay);
}
