// After the first reading: where all orders stand, once, and how to begin. Old orders send no reminders.
import type { ComponentChildren } from 'preact';
import type { Level } from '../../utils/core/decision';
import { Button } from '../parts/Button';
import { LevelIcon } from '../parts/LevelIcon';
import { useSay } from '../parts/say-context';
import ticket from '../parts/Ticket.module.css';
import css from './FirstVisit.module.css';

interface Props {
  readonly counts: Readonly<Record<Level, number>>;
  readonly total: number;
  /** Sums of what is at stake at each level, already in words; empty when nothing is. */
  readonly stakes: Readonly<Record<'now' | 'soon', string>>;
  readonly onStart: () => void;
  /** How to try whether reminders come on screen. */
  readonly children?: ComponentChildren;
}

export function FirstVisit({ counts, total, stakes, onStart, children }: Props) {
  const say = useSay();
  const rest = counts.wait + counts.done;
  const parts = [
    { level: 'now', n: counts.now, note: stakes.now },
    { level: 'soon', n: counts.soon, note: stakes.soon },
    { level: 'check', n: counts.check, note: say({ key: 'popup.first-check-note' }) },
  ] as const;
  const begin = counts.now + counts.soon > 0 ? 'popup.first-start' : 'popup.first-show';
  return (
    <section data-testid="first-visit">
      <h1 class={css.title} data-testid="headline">
        {say({ key: 'popup.first-read', values: { n: total } })}
      </h1>
      <p class={css.stand}>{say({ key: 'popup.first-stand' })}</p>
      <div class={css.ticket}>
        <ul class={css.parts}>
          {parts.map(({ level, n, note }) =>
            n === 0 ? null : (
              <li key={level} class={css.part} data-level={level}>
                <LevelIcon level={level} size={18} />
                <span>
                  <b class={css.count}>{say({ key: `popup.first-${level}`, values: { n } })}</b>
                  <span class={css.note}>{note}</span>
                </span>
              </li>
            ),
          )}
          {rest > 0 && (
            <li class={css.part} data-level="done">
              <LevelIcon level="done" size={18} />
              <span>
                <b class={css.count}>{say({ key: 'popup.first-rest', values: { n: rest } })}</b>
                <span class={css.note}>
                  {say({ key: 'popup.first-rest-note', values: { waiting: counts.wait, done: counts.done } })}
                </span>
              </span>
            </li>
          )}
        </ul>
        <div class={css.start}>
          <span class={ticket.perforation} />
          <Button kind="filled" testId="first-visit-start" onPress={onStart}>
            {say({ key: begin })}
          </Button>
        </div>
      </div>
      <p class={css.stand}>{say({ key: 'popup.first-quiet' })}</p>
      {children}
    </section>
  );
}
