// The timeline of one order, day by day: what happened, the page's own words, and where each is from. What the user told can be
// taken back from it.
import { useId, useRef } from 'preact/hooks';
import { localDay, type Moment } from '../../utils/core/time';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { useSay } from '../parts/say-context';
import css from './History.module.css';

interface Props {
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly moment: Moment;
  /** Of an entry that the user told; without it nothing can be taken back here. */
  readonly onTakeBack?: (entry: TimelineEntry) => void;
}

export function History({ entries, moment, onTakeBack }: Props) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const dayOf = ({ at, on }: TimelineEntry): string => (at === null ? on : localDay(at, moment.timeZone));
  const days = [...new Set(entries.map(dayOf))].map((day) => {
    return { day, own: entries.filter((entry) => dayOf(entry) === day) };
  });
  const takeBack = (entry: TimelineEntry): void => {
    // The button goes with its entry: a key that is held down must not press the next one.
    list.current?.focus({ preventScroll: true });
    onTakeBack?.(entry);
  };
  if (days.length === 0) return <p class={css.none}>{say({ key: 'timeline.none' })}</p>;
  return (
    <ol class={css.days} data-testid="history" ref={list} tabIndex={-1}>
      {days.map(({ day, own }) => (
        <li key={day} class={css.day}>
          <time class={css.date} dateTime={day}>
            {say.day(day)}
          </time>
          <ul class={css.entries}>
            {own.map((entry) => (
              <Entry key={entry.id} entry={entry} onTakeBack={onTakeBack && takeBack} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly onTakeBack: ((entry: TimelineEntry) => void) | undefined;
}

function Entry({ entry, onTakeBack }: EntryProps) {
  const say = useSay();
  const id = useId();
  return (
    <li class={css.entry} data-kind={entry.kind}>
      <span class={css.what} id={`${id}-what`}>
        {say(entry.words)}
        {entry.at !== null && <span class={css.time}> {say.time(entry.at)}</span>}
      </span>
      {entry.quote !== null && (
        <q class={css.quote}>
          <bdi>{entry.quote}</bdi>
        </q>
      )}
      <span class={css.from}>{say(entry.from)}</span>
      {onTakeBack !== undefined && entry.kind === 'told' && (
        <button
          type="button"
          class={css.back}
          id={`${id}-back`}
          aria-labelledby={`${id}-back ${id}-what`}
          data-testid="take-back"
          onClick={() => onTakeBack(entry)}
        >
          {say({ key: 'guide.take-back-one' })}
        </button>
      )}
    </li>
  );
}
