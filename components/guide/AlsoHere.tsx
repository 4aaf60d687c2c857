// What else one order asks for, of lines that go another way than those that the guide is about. Nothing where all go one way.
import type { Decision } from '../../utils/core/decision';
import { lineGroups } from '../../utils/core/facts/line-groups';
import type { Order } from '../../utils/core/order';
import { Row } from '../list/Row';
import { useSay } from '../parts/say-context';
import css from './AlsoHere.module.css';

interface Props {
  readonly order: Order;
  readonly others: readonly Decision[];
  readonly onOpen: (decision: Decision) => void;
}

export function AlsoHere({ order, others, onOpen }: Props) {
  const say = useSay();
  if (others.length === 0) return null;
  return (
    <section class={css.also} data-testid="also-here">
      <h2 class={css.head}>{say({ key: 'guide.also' })}</h2>
      {others.map((decision) => (
        <Row
          key={`${decision.subject}|${decision.row}`}
          order={partOf(order, decision)}
          decision={decision}
          pill
          onOpen={() => onOpen(decision)}
        />
      ))}
    </section>
  );
}

/** The order as if it held the lines of one group alone. What they cost together no page says. */
function partOf(order: Order, { group }: Decision): Order {
  const ids = lineGroups(order).find(({ id }) => id === group)?.lineIds ?? [];
  const lines = order.lines.filter(({ id }) => id !== null && ids.includes(id));
  return lines.length === 0 ? order : { ...order, nickname: '', lines, total: null };
}
