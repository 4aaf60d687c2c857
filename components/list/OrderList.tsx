// Orders by level, most urgent first, or as one flat list of found ones. Arrow keys move along the rows.
import type { Level } from '../../utils/core/decision';
import type { DecidedOrder } from '../../utils/core/summary';
import { ShowMore } from '../parts/ShowMore';
import { useSay } from '../parts/say-context';
import { GroupHead } from './GroupHead';
import css from './OrderList.module.css';
import { Row } from './Row';
import { useRowKeys } from './row-keys';
import { WaitLine } from './WaitLine';

interface Props {
  readonly orders: readonly DecidedOrder[];
  /** Found by search: not grouped, so each row carries its level. */
  readonly flat?: boolean;
  readonly onOpen: (orderId: string) => void;
}

/** Rows of one group that are drawn at first. */
const PORTION = 40;
/** Rows of a search that are drawn at first: more than fit the window, few enough to be drawn anew with every key. */
const FOUND = 15;
const GROUPS: readonly Level[] = ['now', 'soon', 'check', 'wait'];

export function OrderList({ orders, flat = false, onOpen }: Props) {
  const list = useRowKeys<HTMLDivElement>();
  return (
    <div ref={list}>
      {flat ? (
        <ShowMore items={orders} portion={FOUND}>
          {(shown) => <Rows orders={shown} pill onOpen={onOpen} />}
        </ShowMore>
      ) : (
        <Groups orders={orders} onOpen={onOpen} />
      )}
    </div>
  );
}

function Groups({ orders, onOpen }: Props) {
  const say = useSay();
  const groups = GROUPS.map((level) => [level, orders.filter(({ decision }) => decision.level === level)] as const);
  return groups.map(([level, members]) =>
    members.length === 0 ? null : (
      <section key={level}>
        <GroupHead
          level={level}
          count={members.length}
          {...(level === 'wait' && { note: say({ key: 'row.nothing-to-do' }) })}
        />
        <ShowMore items={members} portion={PORTION}>
          {(shown) =>
            level === 'wait' ? <WaitLines orders={shown} onOpen={onOpen} /> : <Rows orders={shown} onOpen={onOpen} />
          }
        </ShowMore>
      </section>
    ),
  );
}

function Rows({ orders, pill = false, onOpen }: Props & { readonly pill?: boolean }) {
  return (
    <ul class={css.rows}>
      {orders.map((watched) => (
        <li key={watched.order.id}>
          <Row {...watched} pill={pill} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function WaitLines({ orders, onOpen }: Props) {
  return (
    <ul class={css.lines}>
      {orders.map((watched) => (
        <li key={watched.order.id}>
          <WaitLine {...watched} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
