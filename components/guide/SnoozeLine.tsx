// That reminders of this order pause, and the way back. Nothing where they do not.
import { snoozeAt } from '../../utils/core/reminders/snooze';
import type { DecidedOrder } from '../../utils/core/summary';
import type { CalendarDate, Moment } from '../../utils/core/time';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './SnoozeLine.module.css';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  /** With the day it ran to. */
  readonly onEnd: (until: CalendarDate) => void;
}

export function SnoozeLine({ order, decision, moment, onEnd }: Props) {
  const say = useSay();
  const snooze = snoozeAt(order, decision, moment);
  if (snooze === null) return null;
  return (
    <p class={css.line} data-testid="snooze-line">
      <span>{say({ key: 'guide.snooze-until', values: { day: { date: snooze.until } } })}</span>
      <Button kind="plain" testId="snooze-end" onPress={() => onEnd(snooze.until)}>
        {say({ key: 'guide.snooze-end' })}
      </Button>
    </p>
  );
}
