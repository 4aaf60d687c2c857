// The money of many orders, an account for each currency. Currencies are never added up; what cannot be counted is named.
import type { Money } from '../order';
import type { DecidedOrder } from '../summary';
import type { CalendarDate, Moment } from '../time';
import { currencyKey } from './currency';
import { backOf, type Entry, FLOWS, type Flow, type Flows, flowsOf, OMISSIONS, type Omission } from './entries';
import { sumsOf } from './sums';

export interface Account {
  /** The currency's code, or its bare sign; empty where a page shows neither. */
  readonly key: string;
  /** Null: a bare sign, which does not say whose. */
  readonly currency: string | null;
  readonly flows: Readonly<Record<Flow, readonly Entry[]>>;
}

export interface Book {
  /** The currency with the most entries first. */
  readonly accounts: readonly Account[];
  /** Entries without an amount: they are in no account. */
  readonly unknown: Readonly<Record<Flow, readonly Entry[]>>;
  /** Ids of the orders that are not counted, by why. */
  readonly omitted: Readonly<Record<Omission, readonly string[]>>;
}

/** Total for any orders; an order that is there twice counts twice. */
export function bookOf(orders: readonly DecidedOrder[], moment: Moment): Book {
  const all = orders.map((decided) => ({ id: decided.order.id, ...flowsOf(decided, moment) }));
  const byKey = new Map<string, Entry[]>();
  const unknown: Entry[] = [];
  for (const { entries } of all) {
    for (const entry of entries) {
      const group = entry.money === null ? unknown : byKey.get(currencyKey(entry.money));
      if (group) group.push(entry);
      else if (entry.money) byKey.set(currencyKey(entry.money), [entry]);
    }
  }
  const accounts = [...byKey].map(([key, entries]) => ({
    key,
    currency: entries[0]?.money?.currency ?? null,
    flows: byFlow(entries),
  }));
  const sizeOf = ({ flows }: Account): number => FLOWS.reduce((sum, flow) => sum + flows[flow].length, 0);
  return {
    accounts: accounts.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.key < b.key ? -1 : 1)),
    unknown: byFlow(unknown),
    omitted: omittedIn(all),
  };
}

function byFlow(entries: readonly Entry[]): Record<Flow, readonly Entry[]> {
  const of = (flow: Flow): readonly Entry[] => entries.filter((entry) => entry.flow === flow);
  return { 'at-stake': of('at-stake'), waiting: of('waiting'), back: of('back'), spent: of('spent') };
}

function omittedIn(all: readonly (Flows & { readonly id: string })[]): Book['omitted'] {
  const ids = (why: Omission): string[] => all.filter(({ omissions }) => omissions.includes(why)).map(({ id }) => id);
  return Object.fromEntries(OMISSIONS.map((why) => [why, ids(why)])) as Record<Omission, string[]>;
}

type Priced = Pick<Entry, 'money'>;
const totals = new WeakMap<readonly Priced[], Money | null>();

/** The sum of entries of one account; null when none has an amount. Remembered per list: a view asks for the same one often. */
export function totalOf(entries: readonly Priced[]): Money | null {
  const known = totals.get(entries);
  if (known !== undefined) return known;
  const total = sumsOf(entries.flatMap(({ money }) => money ?? []))[0] ?? null;
  totals.set(entries, total);
  return total;
}

/** How many refunds; `since` the day of the first, null where there is none, or the day of one is not known. */
interface Counted {
  readonly count: number;
  readonly since: CalendarDate | null;
}

export interface Back {
  /** One sum for each currency, largest first. */
  readonly sums: readonly Money[];
  readonly known: Counted;
  /** Refunds of unknown amount: in none of the sums. */
  readonly unknown: Counted;
}

/** Everything that came back of all orders. */
export function allBack(orders: readonly DecidedOrder[], moment: Moment): Back {
  const entries = orders.flatMap((decided) => backOf(decided, moment).entries);
  return {
    sums: sumsOf(entries.flatMap(({ money }) => money ?? [])),
    known: counted(entries.filter(({ money }) => money !== null)),
    unknown: counted(entries.filter(({ money }) => money === null)),
  };
}

function counted(entries: readonly Entry[]): Counted {
  const days = entries.map(({ on }) => on ?? '').sort();
  return { count: entries.length, since: days[0] || null };
}
