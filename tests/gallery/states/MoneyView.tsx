import { MoneyView } from '../../../components/money/MoneyView';
import type { Money } from '../../../utils/core/order';
import { addDays } from '../../../utils/core/time';
import { MOMENT, waiting, watched } from '../../components/sample';
import { LONG_TITLE, titled } from '../sample-props';
import type { States } from '../state';

export const wide = true;

type Priced = (amount: number) => Money;
const priced =
  (currency: string | null, sign: string): Priced =>
  (amount) => ({ amount, currency, text: `${sign}${amount.toFixed(2)}` });
const usd = priced('USD', 'US $');
const six = [usd, priced('EUR', '€'), priced('BRL', 'R$'), priced('KWD', 'KD'), priced(null, '$'), priced(null, '')];

const back = (id: string, on: string, amount?: number) => [
  { id, type: 'money-back', on, at: MOMENT.now, ...(amount !== undefined && { amount }) },
];
const bought = (at: number, total: Money | null) =>
  waiting({ id: `${at}`, total, placedOn: addDays('2026-08-20', -23 * at) }, '2026-08-30');
const done = { row: 0, level: 'done', clock: null } as const;

const many = [
  watched({ id: '100', ...titled(LONG_TITLE) }),
  watched({ id: '101', ...titled('\u202eسماعات بلوتوث 🎧') }),
  ...Array.from({ length: 30 }, (_, at) => bought(at, usd(12.35 + at * 3))),
  watched({ id: '102', total: usd(19.99), events: back('a', '2026-08-02', 19.99) }, done),
  watched({ id: '103', total: usd(45), events: back('b', '2026-05-11', 20.5) }, done),
  watched({ id: '104', total: usd(45), events: back('c', '2026-05-12') }, done),
  watched({
    id: '105',
    total: usd(7),
    events: [{ id: 'd', type: 'refund-agreed', on: '2026-08-20', at: 0, amount: 7 }],
  }),
  watched({ id: '106', total: usd(7), placedOn: null }),
  watched({ id: '107', total: null, lines: [] }),
  watched({ id: '108', status: 'expired' }, done),
  watched({ id: '109', status: 'cancelled', paidOn: '2026-08-02' }, done),
];
const shown = (orders: typeof many) => <MoneyView orders={orders} moment={MOMENT} linkOf={(id) => `#order/${id}`} />;

export const states: States = {
  'one currency, refunds, and orders that are not counted': shown(many),
  'six currencies, two of them a bare sign or none': shown(
    six
      .flatMap((money, at) => [0, 1, 2].slice(at % 3).map((n) => bought(at * 3 + n, money(1_234_567.5 + n))))
      .reverse(),
  ),
  'a bare sign': shown([bought(1, priced(null, '$')(5)), bought(2, priced(null, '$')(6))]),
  'nothing that can be counted': shown([watched({ id: '1', total: null, status: 'unknown' }, done)]),
};
