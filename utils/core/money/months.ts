// Entries by month, for the drawing of what was spent and what came back. What has no day stands apart.
import type { CalendarDate } from '../time';
import type { Account } from './book';
import type { Entry } from './entries';

/** `YYYY-MM`. */
export type MonthName = string;

export interface Month {
  readonly month: MonthName;
  readonly spent: readonly Entry[];
  readonly back: readonly Entry[];
}

export interface Months {
  /** Newest first, without a gap: from this month, or the newest with an entry, to the oldest with one. */
  readonly months: readonly Month[];
  /** Entries without a day. */
  readonly undated: { readonly spent: readonly Entry[]; readonly back: readonly Entry[] };
}

/** Months in a year. */
const YEAR = 12;
const monthOf = (date: CalendarDate): MonthName => date.slice(0, 7);
const numberOf = (month: MonthName): number => Number(month.slice(0, 4)) * YEAR + Number(month.slice(5)) - 1;
const nameOf = (number: number): MonthName =>
  `${Math.floor(number / YEAR)}-${String((number % YEAR) + 1).padStart(2, '0')}`;

function grouped(entries: readonly Entry[]): ReadonlyMap<MonthName, readonly Entry[]> {
  const groups = new Map<MonthName, Entry[]>();
  for (const entry of entries) {
    if (entry.on === null) continue;
    const group = groups.get(monthOf(entry.on));
    if (group) group.push(entry);
    else groups.set(monthOf(entry.on), [entry]);
  }
  return groups;
}

/** `today` is the user's local day. Every entry of the account's spent and back is in one month or among the undated. */
export function monthsOf({ flows }: Pick<Account, 'flows'>, today: CalendarDate): Months {
  const spent = grouped(flows.spent);
  const back = grouped(flows.back);
  const numbers = [...spent.keys(), ...back.keys(), monthOf(today)].map(numberOf).sort((a, b) => b - a);
  const [newest = 0, oldest = newest] = [numbers[0], numbers.at(-1)];
  const months = Array.from({ length: newest - oldest + 1 }, (_, at) => {
    const month = nameOf(newest - at);
    return { month, spent: spent.get(month) ?? [], back: back.get(month) ?? [] };
  });
  const isUndated = ({ on }: Entry): boolean => on === null;
  return { months, undated: { spent: flows.spent.filter(isUndated), back: flows.back.filter(isUndated) } };
}

/** Entries of the calendar year of `today`. */
export const inYear = (entries: readonly Entry[], today: CalendarDate): readonly Entry[] =>
  entries.filter(({ on }) => on?.slice(0, 4) === today.slice(0, 4));
