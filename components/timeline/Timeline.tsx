// The dates of open orders on one scale of days that scrolls sideways, with today's line. Arrow keys move along the rows.
import { useMemo, useState } from 'preact/hooks';
import type { DecidedOrder } from '../../utils/core/summary';
import { localDay, type Moment } from '../../utils/core/time';
import { ROW_STEPS } from '../list/row-keys';
import { useSay } from '../parts/say-context';
import { DAY_WIDTHS, type DaySpan, placeIn, type Zoom } from './clock-days';
import css from './Timeline.module.css';
import { TimelineLegend } from './TimelineLegend';
import { TimelineRow } from './TimelineRow';
import { marksOf } from './timeline-marks';
import { useTodayInView } from './use-today-in-view';

interface Props {
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  readonly span: DaySpan;
  readonly zoom: Zoom;
  readonly linkOf: (orderId: string) => string;
  /** Each new number scrolls back to today. */
  readonly wish?: number;
}

export function Timeline({ orders, moment, span, zoom, linkOf, wish = 0 }: Props) {
  const say = useSay();
  const { scroller, columns, today: line } = useTodayInView(`${zoom}/${wish}/${span.first}`);
  const [heldId, setHeld] = useState<string | null>(null);
  const entry = orders.find(({ order }) => order.id === heldId) ?? orders[0];
  const dayWidth = DAY_WIDTHS[zoom];
  const today = useMemo(() => {
    const day = localDay(moment.now, moment.timeZone);
    const text = say({ key: 'dashboard.timeline-today', values: { day: say.day(day) } });
    return { at: placeIn(span, moment.now), text };
  }, [span, moment.now, moment.timeZone, say]);
  const marks = useMemo(() => marksOf(span, zoom, today, (day) => say.day(day)), [span, zoom, today, say]);
  const from = (days: number) => ({ insetInlineStart: `${(days * dayWidth).toFixed(3)}rem` });

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = ROW_STEPS[event.key];
    if (move === undefined || !(event.currentTarget instanceof Element)) return;
    const links = [...event.currentTarget.querySelectorAll('a')];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    event.preventDefault();
    links[move(at, links.length - 1)]?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-order-id]') : null;
    setHeld(row?.dataset.orderId ?? null);
  };
  return (
    <div class={css.timeline} data-testid="timeline">
      <div class={css.card}>
        <div class={css.scroller} ref={scroller} data-scrolls="" data-testid="timeline-scroller">
          <div class={css.sheet} style={{ '--days': `${(span.days * dayWidth).toFixed(3)}rem` }}>
            <div class={css.head} aria-hidden="true">
              <div class={css.fixed} ref={columns}>
                <span class={css.headOrder}>{say({ key: 'dashboard.order' })}</span>
                <span>{say({ key: 'dashboard.last-day' })}</span>
              </div>
              <div class={css.scale}>
                {marks.map(({ day, at, isNamed }) => (
                  <span key={day} class={css.mark} style={from(at)}>
                    {isNamed && say.day(day)}
                  </span>
                ))}
                <span class={css.todayWords} style={from(today.at)}>
                  <span class={css.todayPill}>{today.text}</span>
                </span>
              </div>
            </div>
            <div class={css.lines} aria-hidden="true">
              {marks.map(({ day, at }) => (
                <span key={day} class={css.line} style={from(at)} />
              ))}
              <span ref={line} class={css.today} style={from(today.at)} data-testid="timeline-today" />
            </div>
            <ul onKeyDown={onKeyDown} onFocusCapture={onFocus}>
              {orders.map((watched) => (
                <TimelineRow
                  key={watched.order.id}
                  watched={watched}
                  moment={moment}
                  span={span}
                  zoom={zoom}
                  href={linkOf(watched.order.id)}
                  isEntry={watched === entry}
                />
              ))}
            </ul>
          </div>
        </div>
      </div>
      <TimelineLegend />
    </div>
  );
}
