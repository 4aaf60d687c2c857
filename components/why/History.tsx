// The timeline of one order, day by day: what happened, the page's own words, and where each is from.
import { localDay, type Moment } from '../../utils/core/time';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { useSay } from '../parts/say-context';
import css from './History.module.css';

interface Props {
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly moment: Moment;
}

export function History({ entries, moment }: Props) {
  const say = useSay();
  const dayOf = ({ at, on }: TimelineEntry): string => (at === null ? on : localDay(at, moment.timeZone));
  const days = [...new Set(entries.map(dayOf))].map((day) => {
    return { day, own: entries.filter((entry) => dayOf(entry) === day) };
  });
  if (days.length === 0) return <p class={css.none}>{say({ key: 'timeline.none' })}</p>;
  return (
    <ol class={css.days} data-testid="history">
      {days.map(({ day, own }) => (
        <li key={day} class={css.day}>
          <time class={css.date} dateTime={day}>
            {say.day(day)}
          </time>
          <ul class={css.entries}>
            {own.map((entry) => (
              <li key={entry.id} class={css.entry} data-kind={entry.kind}>
                <span class={css.what}>
                  {say(entry.words)}
                  {entry.at !== null && <span class={css.time}> {say.time(entry.at)}</span>}
                </span>
                {entry.quote !== null && (
                  <q class={css.quote}>
                    <bdi>{entry.quote}</bdi>
                  </q>
                )}
                <span class={css.from}>{say(entry.from)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
