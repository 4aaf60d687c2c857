// What the timeline writes beside its shapes, and how each clock is said. A guess carries `~` and the word.
import type { Deadline } from '../../utils/core/deadline';
import { localDay, type Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import { daysOf } from '../words/days-of';
import { owedWords } from '../words/last-day';
import type { Label } from './bar-shapes';

/** "~6 Sep estimate", "estimate ~12 Sep to ~27 Oct", "ships by 3 Sep", "31 Dec". */
export function labelText({ what, kind, from, to, isEstimate }: Label, say: Say): string {
  if (from === null || to === null) return say({ key: 'row.no-date' });
  if (what === 'window') {
    return say({ key: 'dashboard.timeline-window', values: { from: say.day(from), to: say.day(to) } });
  }
  const day = say.day(what === 'owed' ? to : from);
  const about = isEstimate ? say({ key: 'row.about', values: { day } }) : day;
  const text = what === 'owed' ? owedWords(kind, about, say) : about;
  return isEstimate ? `${text} ${say({ key: 'row.estimate' })}` : text;
}

const ROLES = { act: 'who-you', opens: 'who-from-then', owed: 'who-others', info: 'who-others' } as const;

/** One clock as the cells of a table. */
export function clockFacts(clock: Deadline, moment: Moment, say: Say) {
  const { from, to } = daysOf(clock, moment);
  const isEstimate = clock.basis === 'estimated';
  const day = (date: string): string =>
    isEstimate ? say({ key: 'row.about', values: { day: say.day(date) } }) : say.day(date);
  const seen = { date: localDay(clock.seenAt, moment.timeZone) };
  const source = isEstimate
    ? 'estimate'
    : clock.basis === 'user'
      ? 'user'
      : clock.basis === 'computed'
        ? 'computed'
        : 'page';
  return {
    from: day(from),
    to: day(to),
    source: say({ key: `dashboard.from-${source}`, values: { day: seen } }),
    who: say({ key: `dashboard.${ROLES[clock.role]}` }),
  };
}
