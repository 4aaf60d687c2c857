// The fixtures that the shop plays: what each is, where it stands, and what must be read there, one file each in
// tests/fixtures/pages/played. Days count from today, so that one can be played at any time.
import { readdirSync, readFileSync } from 'node:fs';
import type { PracticeOrder } from './practice-order';
import { type Scenario, scenarioAt } from './scenario';
import { practiceSource } from './source';

const FOLDER = 'tests/fixtures/pages';

export interface Played {
  readonly about: string;
  readonly url: string;
  readonly scenario?: Partial<Pick<Scenario, 'mode' | 'era' | 'language' | 'calls' | 'redrawAfter'>>;
  readonly orders?: readonly PracticeOrder[];
  /** A page of our own, by its path in the folder of fixtures, instead of one that the shop draws. */
  readonly page?: string;
  /** On the day `at`, from what is drawn and from the answers; each holds at least these orders and fields, and no more orders. */
  readonly reading: {
    readonly at: string;
    readonly trouble: string | null;
    readonly drawn: readonly Readonly<Record<string, unknown>>[];
    readonly answered: readonly Readonly<Record<string, unknown>>[];
  };
}

export const playedNames = (): readonly string[] =>
  readdirSync(`${FOLDER}/played`).map((name) => name.replace(/\.json$/, ''));

export const playedNamed = (name: string): Played =>
  JSON.parse(readFileSync(`${FOLDER}/played/${name}.json`, 'utf8')) as Played;

/** The shop that plays it. `now` in UTC ms. */
export function scenarioOf({ url, scenario, orders = [], page }: Played, now: number): Scenario {
  const own = page === undefined ? null : { url, html: readFileSync(`${FOLDER}/${page}`, 'utf8') };
  return scenarioAt(now, { ...scenario, source: practiceSource(orders), page: own });
}
