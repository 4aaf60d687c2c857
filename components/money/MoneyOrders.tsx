// The orders behind a number, a part at a time: each with its day and amount, and the way to it.
import { useEffect, useRef } from 'preact/hooks';
import { totalOf } from '../../utils/core/money/book';
import type { Order } from '../../utils/core/order';
import { ShowMore } from '../parts/ShowMore';
import { useSay } from '../parts/say-context';
import { orderTitle } from '../words/order-title';
import { amountText } from '../words/stake';
import type { listOf } from './choice';
import css from './MoneyOrders.module.css';

interface Props {
  readonly title: string;
  readonly listed: ReturnType<typeof listOf>;
  /** Refunds are counted, not orders: one order may have several. */
  readonly isRefunds: boolean;
  readonly orders: ReadonlyMap<string, Order>;
  readonly linkOf: (orderId: string) => string;
  /** Changes with each choice of the user; 0 before the first. */
  readonly choices: number;
}

/** Orders that are listed at first. */
const PORTION = 30;

export function MoneyOrders({ title, listed, isRefunds, orders, linkOf, choices }: Props) {
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (choices > 0) head.current?.focus();
  }, [choices]);
  const total = totalOf(listed);
  const n = listed.length;
  const counted = say({ key: isRefunds ? 'money.refunds' : 'dashboard.shown', values: { n } });
  return (
    <section class={css.orders} data-testid="money-orders">
      <h2 ref={head} tabIndex={-1} class={css.title}>
        {title}
      </h2>
      <p class={css.sum} data-testid="money-sum">
        {counted}
        {total !== null && (
          <>
            {' · '}
            <bdi>{amountText(total, say)}</bdi>
          </>
        )}
      </p>
      <ShowMore key={choices} items={listed} portion={PORTION}>
        {(shown) => (
          <ul>
            {shown.map(({ orderId, money, on }, at) => {
              const order = orders.get(orderId);
              const name = order === undefined ? orderId : orderTitle(order, say);
              return (
                <li key={`${orderId}/${at}`} class={css.order}>
                  <a class={css.name} href={linkOf(orderId)} title={name} data-testid="money-order">
                    <bdi>{name}</bdi>
                  </a>
                  <span class={css.amount}>{money !== null && <bdi>{amountText(money, say)}</bdi>}</span>
                  <span class={css.day}>{on === null ? '' : say.day(on)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
