// All orders as a table, one row an order, in the words of the language. Dates are ISO days, amounts plain numbers with their
// currency beside them; what is an estimate says so in a column of its own. Makes the text; saving it is the page's.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import type { Words } from '../../utils/core/words';
import type { Say } from '../../utils/i18n/word';
import { orderUrl } from '../parts/links';
import { dateClaim } from '../words/date-claim';
import { daysOf } from '../words/days-of';
import { sourceLine } from '../words/source-line';
import { csvText } from './csv';

interface Row extends DecidedOrder {
  readonly moment: Moment;
  readonly say: Say;
}

const estimate = (isOne: boolean, say: Say): string => (isOne ? say({ key: 'row.estimate' }) : '');
const rulingOf = ({ order, decision: { clock, group } }: Row) =>
  order.deadlines.find(({ kind, scope }) => kind === clock?.kind && scope === group);
/** "US $1.50" is the page's; this is a number. */
const amountOf = (amount: number | undefined): string => (amount === undefined ? '' : String(amount));

function claimOf(row: Row): string {
  const ruling = rulingOf(row);
  return ruling === undefined ? '' : dateClaim(ruling, row.moment, row.say);
}
function daysIn(row: Row): readonly [string, string] {
  const ruling = rulingOf(row);
  if (ruling === undefined) return ['', ''];
  const { from, to } = daysOf(ruling, row.moment);
  return [from, to];
}
const lastDay = ({ decision: { level, step } }: Row): string => (level === 'check' ? '' : (step.lastDay ?? ''));
const step = ({ decision: { level, state, step: next } }: Row): Words => (level === 'done' ? state : next.words);

/** Key of the head, and the cell. */
const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['pack.order', ({ order }) => order.id],
  ['dashboard.level', ({ decision: { level }, say }) => say({ key: `level.${level}` })],
  ['pack.status', ({ order }) => order.statusText || order.status],
  ['pack.store', ({ order }) => order.store?.name ?? ''],
  ['pack.item', ({ order }) => order.lines.map(({ title }) => title).join(' · ')],
  ['data.csv-nickname', ({ order }) => order.nickname],
  ['data.csv-amount', ({ order }) => amountOf(order.total?.amount)],
  ['data.csv-currency', ({ order }) => order.total?.currency ?? ''],
  ['dashboard.total', ({ order }) => order.total?.text ?? ''],
  ['timeline.placedOn', ({ order }) => order.placedOn ?? ''],
  ['timeline.paidOn', ({ order }) => order.paidOn ?? ''],
  ['timeline.shippedOn', ({ order }) => order.shippedOn ?? ''],
  ['timeline.deliveredOn', ({ order }) => order.deliveredOn ?? ''],
  ['timeline.completedOn', ({ order }) => order.completedOn ?? ''],
  ['data.csv-date', claimOf],
  ['data.csv-from', (row) => daysIn(row)[0]],
  ['data.csv-to', (row) => daysIn(row)[1]],
  ['data.csv-date-estimate', (row) => estimate(rulingOf(row)?.basis === 'estimated', row.say)],
  ['dashboard.source', (row) => sourceLine(row, row.moment, row.say)],
  ['dashboard.next-step', (row) => row.say(step(row))],
  ['dashboard.last-day', lastDay],
  ['data.csv-day-estimate', (row) => estimate(lastDay(row) !== '' && row.decision.step.estimate, row.say)],
  ['data.csv-note', ({ order }) => order.note],
  ['pack.link', ({ order }) => orderUrl(order)],
];

export function ordersCsv(orders: readonly DecidedOrder[], moment: Moment, say: Say): string {
  const dated = say.at({ ...moment, now: 0 });
  const head = COLUMNS.map(([key]) => say({ key }));
  const rows = orders.map((decided) => COLUMNS.map(([, cell]) => cell({ ...decided, moment, say: dated })));
  return csvText([head, ...rows]);
}
