// The money tab: what the orders cost, what is at stake, waits and came back.

import { MoneyView } from '../../components/money/MoneyView';
import { Loading } from '../../components/parts/Loading';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import type { OrderView, Overview } from '../../utils/webext/messages';
import css from './OrdersPage.module.css';
import { orderLink } from './route';

interface Props {
  readonly overview: Overview;
  /** Null while those that are done are still on their way. */
  readonly orders: readonly OrderView[] | null;
}

export function MoneyPage({ overview, orders }: Props) {
  const say = useSay();
  if (orders === null) return <Loading />;
  if (orders.length === 0) {
    return (
      <Quiet
        sign="mark"
        title={say({ key: 'money.empty' })}
        text={say({ key: 'money.empty-text' })}
        testId="money-empty"
      />
    );
  }
  return (
    <>
      <div class={css.top}>
        <h1 class={css.title}>{say({ key: 'dashboard.money' })}</h1>
      </div>
      <MoneyView orders={orders} moment={overview} linkOf={orderLink} />
    </>
  );
}
