// One order on the timeline: its title and last day stay in place, its bar scrolls. What the bar shows is said after the title.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { LevelIcon } from '../parts/LevelIcon';
import { useSay } from '../parts/say-context';
import { dateClaim } from '../words/date-claim';
import { lastDayAlone, lastDayOf } from '../words/last-day';
import { orderTitle } from '../words/order-title';
import { ClockBar } from './ClockBar';
import { shapesOf } from './clock-bars';
import { DAY_WIDTHS, type DaySpan, type Zoom } from './clock-days';
import { clocksOf } from './order-clocks';
import css from './Timeline.module.css';

interface Props {
  readonly watched: DecidedOrder;
  readonly moment: Moment;
  readonly span: DaySpan;
  readonly zoom: Zoom;
  readonly href: string;
  /** Reached by Tab; the others by the arrow keys. */
  readonly isEntry: boolean;
}

/** The smallest part, in rem. */
const LEAST = 0.5;

export function TimelineRow({ watched, moment, span, zoom, href, isEntry }: Props) {
  const say = useSay();
  const { order, decision } = watched;
  const { level } = decision;
  const title = orderTitle(order, say);
  const day = lastDayOf(decision, say);
  const claims = clocksOf(watched).map((clock) => dateClaim(clock, moment, say));
  const said = claims.length === 0 ? say({ key: 'why.nothing' }) : claims.join('. ');
  const dayWidth = DAY_WIDTHS[zoom];
  return (
    <li class={css.row} data-level={level} data-testid="timeline-row" data-order-id={order.id}>
      <div class={css.fixed}>
        <span class={css.icon}>
          <LevelIcon level={level} />
        </span>
        <a class={css.title} href={href} title={title} tabIndex={isEntry ? 0 : -1}>
          <span class="vh">{say({ key: `level.${level}` })}. </span>
          <bdi>{title}</bdi>
          {day !== null && <span class="vh">. {day.spoken}</span>}
          <span class="vh">. {said}</span>
        </a>
        <span class={css.day} aria-hidden="true">
          {lastDayAlone(decision, say)}
          {day?.estimate && level !== 'wait' && <span class={css.estimate}>{day.estimate}</span>}
        </span>
      </div>
      <div class={css.track} aria-hidden="true" title={said}>
        <ClockBar {...shapesOf({ order, decision, span, moment, least: LEAST / dayWidth })} dayWidth={dayWidth} />
      </div>
    </li>
  );
}
