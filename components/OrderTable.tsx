// All orders as a table, most urgent first: level, order, next step, last day, where that day is from, total.

import type { DecidedOrder } from '../utils/core/summary';
import type { Moment } from '../utils/core/time';
import { localDay } from '../utils/core/time';
import type { Say } from '../utils/i18n/word';
import { lastDayOf } from './last-day';
import css from './OrderTable.module.css';
import { orderTitle } from './order-title';
import { Pill } from './Pill';
import { useSay } from './say-context';

interface Props {
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  /** The address of one order's guide. */
  readonly linkOf: (orderId: string) => string;
}

export function OrderTable({ orders, moment, linkOf }: Props) {
  const say = useSay();
  return (
    <table class={css.table}>
      <thead class={css.head}>
        <tr>
          <th scope="col">{say({ key: 'dashboard.level' })}</th>
          <th scope="col">{say({ key: 'dashboard.order' })}</th>
          <th scope="col">{say({ key: 'dashboard.next-step' })}</th>
          <th scope="col">{say({ key: 'dashboard.last-day' })}</th>
          <th scope="col">{say({ key: 'dashboard.source' })}</th>
          <th scope="col" class={css.total}>
            {say({ key: 'dashboard.total' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((watched) => (
          <TableRow key={watched.order.id} {...watched} moment={moment} href={linkOf(watched.order.id)} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({
  order,
  decision,
  moment,
  href,
}: DecidedOrder & { readonly moment: Moment; readonly href: string }) {
  const say = useSay();
  const { level, step } = decision;
  const day = lastDayOf(decision, say);
  const quiet = level === 'wait' || level === 'done';
  const last = !day || quiet ? '–' : step.lastDay === null || step.estimate ? day.text : shortDay(step.lastDay);
  return (
    <tr class={css.row} data-level={level} data-testid="order-row" data-order-id={order.id}>
      <td class={css.level}>
        <Pill level={level} />
      </td>
      <td class={css.order}>
        <a class={css.title} href={href} title={orderTitle(order, say)}>
          <bdi>{orderTitle(order, say)}</bdi>
        </a>
        <bdi class={css.store}>{order.store?.name ?? ''}</bdi>
      </td>
      <td class={quiet ? css.quiet : css.step}>{say(level === 'done' ? decision.state : step.words)}</td>
      <td class={css.day}>
        {last}
        {day?.estimate && !quiet && <span class={css.estimate}>{day.estimate}</span>}
      </td>
      <td class={css.source}>{sourceLine({ order, decision }, moment, say)}</td>
      <td class={css.total}>
        <bdi>{order.total?.text ?? ''}</bdi>
      </td>
    </tr>
  );

  function shortDay(date: string): string {
    if (level === 'check') return say({ key: 'row.no-date' });
    return date === say.today ? say({ key: 'row.today' }) : say.day(date, 'near');
  }
}

/** "order page, seen 24 Aug"; an order whose rule rests on no date says when it was seen. */
function sourceLine({ order, decision }: DecidedOrder, { timeZone }: Moment, say: Say): string {
  const { clock, group } = decision;
  const deadline = order.deadlines.find(({ kind, scope }) => kind === clock?.kind && scope === group);
  const basis = decision.level === 'check' ? null : (clock?.basis ?? null);
  if (basis === null || basis === 'estimated' || basis === 'user') {
    const key = basis === null ? 'nothing' : basis === 'user' ? 'user' : 'estimate';
    return say({ key: `dashboard.from-${key}`, values: { day: { date: localDay(order.lastSeenAt, timeZone) } } });
  }
  const seen = localDay(deadline?.seenAt ?? order.lastSeenAt, timeZone);
  const key = basis === 'computed' ? 'dashboard.from-computed' : 'dashboard.from-page';
  return say({ key, values: { day: { date: seen } } });
}
