// The money of all orders in one currency at a time: four numbers, the months, the orders behind them, what is not counted.
import { useMemo, useState } from 'preact/hooks';
import { type Account, bookOf } from '../../utils/core/money/book';
import { inYear, monthsOf } from '../../utils/core/money/months';
import type { DecidedOrder } from '../../utils/core/summary';
import { localDay, type Moment } from '../../utils/core/time';
import { Chips } from '../parts/Chips';
import { useSay } from '../parts/say-context';
import { type Choice, listOf, titleOfChoice } from './choice';
import { LeftOut } from './LeftOut';
import { MoneyOrders } from './MoneyOrders';
import { MoneyTiles, type TileNumber } from './MoneyTiles';
import css from './MoneyView.module.css';
import { MonthTable } from './MonthTable';

interface Props {
  /** Every order kept. */
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  readonly linkOf: (orderId: string) => string;
}

const NO_FLOWS: Account['flows'] = { 'at-stake': [], waiting: [], back: [], spent: [] };

export function MoneyView({ orders, moment, linkOf }: Props) {
  const say = useSay();
  const { now, timeZone } = moment;
  const today = localDay(now, timeZone);
  const book = useMemo(() => bookOf(orders, { now, timeZone }), [orders, now, timeZone]);
  const byId = useMemo(() => new Map(orders.map(({ order }) => [order.id, order])), [orders]);
  const [key, setKey] = useState<string | null>(null);
  const account = book.accounts.find((each) => each.key === key) ?? book.accounts[0] ?? null;
  const flows = account?.flows ?? NO_FLOWS;
  const months = useMemo(() => account && monthsOf(account, today), [account, today]);

  const year = today.slice(0, 4);
  const numbers = useMemo<readonly TileNumber[]>(
    () => [
      { choice: { of: 'at-stake', when: '' }, entries: flows['at-stake'] },
      { choice: { of: 'back', when: '' }, entries: flows.back },
      { choice: { of: 'waiting', when: '' }, entries: flows.waiting },
      { choice: { of: 'spent', when: year }, entries: inYear(flows.spent, today) },
    ],
    [flows, year, today],
  );
  const [picked, setPicked] = useState<Choice | null>(null);
  const [times, setTimes] = useState(0);
  const choose = (choice: Choice): void => {
    setPicked(choice);
    setTimes(times + 1);
  };
  const first = numbers.find(({ entries }) => entries.length > 0) ?? numbers.at(-1);
  const chosen: Choice = picked ?? first?.choice ?? { of: 'spent', when: year };
  const listed = useMemo(() => listOf(chosen, book, account), [chosen, book, account]);
  return (
    <>
      {book.accounts.length > 1 && (
        <div class={css.currencies}>
          <Chips
            label={say({ key: 'money.currency' })}
            chips={book.accounts.map((each) => ({
              id: each.key,
              label: each.key || say({ key: 'money.no-currency' }),
              isCode: each.key !== '',
            }))}
            chosen={account?.key ?? ''}
            onChoose={setKey}
          />
        </div>
      )}
      <MoneyTiles numbers={numbers} unknown={book.unknown} chosen={chosen} onChoose={choose} />
      {account?.currency === null && account.key !== '' && (
        <p class={css.note}>{say({ key: 'money.bare-sign', values: { sign: account.key } })}</p>
      )}
      <div class={css.parts}>
        <div class={css.part}>
          {months !== null && (
            <>
              <h2 class={css.head}>{say({ key: 'money.by-month' })}</h2>
              <MonthTable key={account?.key} months={months} chosen={chosen} onChoose={choose} />
              <p class={css.note}>{say({ key: 'money.how' })}</p>
            </>
          )}
          <LeftOut book={book} chosen={chosen} onChoose={choose} />
        </div>
        <MoneyOrders
          title={titleOfChoice(chosen, listed.length, say)}
          listed={listed}
          isRefunds={chosen.of === 'back' || chosen.of === 'waiting' || chosen.of === 'unknown'}
          orders={byId}
          linkOf={linkOf}
          choices={times}
        />
      </div>
    </>
  );
}
