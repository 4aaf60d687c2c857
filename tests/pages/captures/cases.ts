// Which captures are played together: each alone, those that tell of one order, and a tracking answer, which names none,
// with each that has a single order on its way.
import { ONLY_TRACKED } from '../../shop/capture';
import { fieldsOf, hasTracking, idsIn, rawCapture, textOf } from './raw-capture';

interface Captured {
  readonly name: string;
  readonly capture: unknown;
}

export interface Case {
  readonly name: string;
  readonly captures: readonly unknown[];
  /** The order whose parcels are looked at; null where no tracking was captured. */
  readonly trackedId: string | null;
}

const statusOf = (captures: readonly unknown[], id: string): string => {
  const { card, detail } = rawCapture(captures, id, false);
  return textOf(fieldsOf(detail.detail_order_status_block).title) || textOf(card.statusText);
};

function together(members: readonly Captured[]): Case {
  const captures = members.map(({ capture }) => capture);
  const ids = idsIn(captures);
  const sent = ids.filter((id) => statusOf(captures, id) === 'Awaiting delivery');
  const trackedId = ids.length === 0 ? ONLY_TRACKED : sent.length === 1 ? (sent[0] ?? null) : null;
  return {
    name: members.map(({ name }) => name).join('+'),
    captures,
    trackedId: hasTracking(captures) ? trackedId : null,
  };
}

export function casesOf(all: readonly Captured[]): readonly Case[] {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
  const fitting = pairs.filter(([one, other]) => {
    const [ids, others] = [idsIn([one.capture]), idsIn([other.capture])];
    if (ids.some((id) => others.includes(id))) return true;
    const isWayAlone = ids.length === 0 || others.length === 0;
    const ways = [one, other].filter(({ capture }) => hasTracking([capture]));
    return isWayAlone && ways.length === 1 && together([one, other]).trackedId !== null;
  });
  return [...all.map((one) => [one]), ...fitting].map(together);
}
