// "Remind me later": tomorrow, in three days, or a day of one's own, none of them past the last day.
import type { Decision } from '../../utils/core/decision';
import { snoozeDays } from '../../utils/core/reminders/snooze';
import { addDays, type CalendarDate, type Moment } from '../../utils/core/time';
import { Button } from '../parts/Button';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';
import { ValueForm } from './ValueForm';

interface Props {
  readonly decision: Decision;
  readonly moment: Moment;
  readonly onSnooze: (until: CalendarDate) => void;
}

export function SnoozePanel({ decision, moment, onSnooze }: Props) {
  const say = useSay();
  const days = snoozeDays(decision, moment);
  if (days === null) {
    return (
      <p class={css.hint} data-testid="snooze-none">
        {say({ key: 'guide.snooze-none' })}
      </p>
    );
  }
  const choices = [
    { id: 'tomorrow', day: days.from },
    { id: 'three', day: addDays(days.from, 2) },
  ].filter(({ day }) => day <= days.to);
  return (
    <div class={css.choices} data-testid="snooze">
      <p class={css.hint}>{say({ key: 'guide.snooze-hint' })}</p>
      {choices.map(({ id, day }) => (
        <Button key={id} testId={`snooze-${id}`} onPress={() => onSnooze(day)}>
          {say({ key: `guide.snooze-${id}`, values: { day: { date: day } } })}
        </Button>
      ))}
      {days.from < days.to && (
        <ValueForm
          fields={[
            {
              is: 'day',
              name: 'snooze-day',
              label: say({ key: 'guide.snooze-day' }),
              hint: say({ key: 'guide.snooze-last', values: { day: { date: days.to } } }),
              from: days.from,
              to: days.to,
            },
          ]}
          onSave={({ 'snooze-day': day = '' }) => onSnooze(day)}
        />
      )}
    </div>
  );
}
