// The dates of open orders on one scale with today's line: a week or a month and more. The drawing is for the eye; the same
// in words follows each order's title.
import type { DecidedOrder } from '../utils/core/summary';
import { addDays, localDay, type Moment, startOfLocalDay } from '../utils/core/time';
import { barsIn, placeIn, spanOf, type Zoom } from './clock-bars';
import { dateClaim } from './date-claim';
import { orderTitle } from './order-title';
import { useSay } from './say-context';
import css from './Timeline.module.css';

interface Props {
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  readonly zoom: Zoom;
  readonly linkOf: (orderId: string) => string;
}

/** Days between two marks of the scale. */
const MARKS: Readonly<Record<Zoom, number>> = { week: 2, month: 10 };
const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

export function Timeline({ orders, moment, zoom, linkOf }: Props) {
  const say = useSay();
  const span = spanOf(zoom, moment);
  const today = localDay(moment.now, moment.timeZone);
  const first = localDay(span.earliest, moment.timeZone);
  const marks: { readonly day: string; readonly at: number }[] = [];
  for (let day = first; ; day = addDays(day, MARKS[zoom])) {
    const at = placeIn(span, startOfLocalDay(day, moment.timeZone));
    if (at >= 1) break;
    marks.push({ day, at });
  }
  return (
    <div class={css.timeline} data-testid="timeline">
      <div class={css.scale} aria-hidden="true">
        {marks.map(({ day, at }, index) => (
          <span
            key={day}
            class={css.mark}
            style={{ insetInlineStart: percent(at) }}
            data-today={day === today}
            data-rare={(index - marks.findIndex((mark) => mark.day === today)) % 3 === 0}
          >
            {say.day(day)}
          </span>
        ))}
      </div>
      <ul>
        {orders.map(({ order, decision }) => (
          <li key={order.id} class={css.row} data-level={decision.level} data-testid="timeline-row">
            <a class={css.title} href={linkOf(order.id)} title={orderTitle(order, say)}>
              <bdi>{orderTitle(order, say)}</bdi>
            </a>
            <div class={css.track} aria-hidden="true">
              {barsIn(span, order.deadlines).map(({ deadline, from, to }) => (
                <span
                  key={`${deadline.kind}/${deadline.scope}`}
                  class={css.bar}
                  data-role={deadline.role}
                  data-basis={deadline.basis}
                  style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
                  title={dateClaim(deadline, moment, say)}
                />
              ))}
              <span class={css.today} style={{ insetInlineStart: percent(placeIn(span, moment.now)) }} />
            </div>
            <span class="vh">{said(order.deadlines).join('. ')}</span>
          </li>
        ))}
      </ul>
      <p class={css.legend} aria-hidden="true">
        {say({ key: 'dashboard.timeline-legend' })}
      </p>
    </div>
  );

  function said(deadlines: DecidedOrder['order']['deadlines']): string[] {
    const known = deadlines.filter(({ role }) => role !== 'info');
    return known.length === 0 ? [say({ key: 'why.nothing' })] : known.map((date) => dateClaim(date, moment, say));
  }
}
