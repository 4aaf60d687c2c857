// The facts of the timeline as a table: each clock of each order, from when to when, how sure it is and who must act.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { LevelIcon } from '../parts/LevelIcon';
import { useSay } from '../parts/say-context';
import { dateClaim } from '../words/date-claim';
import { orderTitle } from '../words/order-title';
import { clocksOf } from './order-clocks';
import css from './TimelineTable.module.css';
import { clockFacts } from './timeline-words';

interface Props {
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  readonly linkOf: (orderId: string) => string;
}

const HEADS = ['order', 'what', 'from', 'to', 'how-sure', 'who'] as const;

export function TimelineTable({ orders, moment, linkOf }: Props) {
  const say = useSay();
  return (
    <div class={css.scroller} data-scrolls="">
      <table class={css.table} data-testid="timeline-table">
        <caption class="vh">{say({ key: 'dashboard.timeline' })}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say({ key: `dashboard.${head}` })}
              </th>
            ))}
          </tr>
        </thead>
        {orders.map((watched) => (
          <OrderClocks key={watched.order.id} watched={watched} moment={moment} href={linkOf(watched.order.id)} />
        ))}
      </table>
    </div>
  );
}

function OrderClocks({ watched, moment, href }: { watched: DecidedOrder; moment: Moment; href: string }) {
  const say = useSay();
  const { order, decision } = watched;
  const clocks = clocksOf(watched);
  const title = orderTitle(order, say);
  const head = (
    <th scope="rowgroup" rowSpan={Math.max(1, clocks.length)} class={css.order}>
      <span class={css.name}>
        <LevelIcon level={decision.level} size={14} />
        <span class="vh">{say({ key: `level.${decision.level}` })}. </span>
        <a class={css.title} href={href} title={title}>
          <bdi>{title}</bdi>
        </a>
      </span>
    </th>
  );
  return (
    <tbody data-level={decision.level} data-testid="timeline-facts">
      {clocks.length === 0 && (
        <tr>
          {head}
          <td colSpan={HEADS.length - 1}>{say({ key: 'why.nothing' })}</td>
        </tr>
      )}
      {clocks.map((clock, index) => {
        const { from, to, source, who } = clockFacts(clock, moment, say);
        return (
          <tr key={`${clock.kind}/${clock.scope}/${clock.earliest}`}>
            {index === 0 && head}
            <td>{dateClaim(clock, moment, say)}</td>
            <td class={css.day}>{from}</td>
            <td class={css.day}>{to}</td>
            <td>{source}</td>
            <td>{who}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
