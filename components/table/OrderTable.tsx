// All orders as a table that draws only the rows in view: level, order, next step, last day, where that day is from, total.
// Columns sort it, boxes choose orders, arrow keys move along the rows.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { ROW_STEPS } from '../list/row-keys';
import { useSay } from '../parts/say-context';
import { useWindow } from '../parts/use-window';
import css from './OrderTable.module.css';
import type { Column, Sorting } from './order-sort';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';

interface Props {
  readonly orders: readonly DecidedOrder[];
  readonly moment: Moment;
  /** The address of one order's guide. */
  readonly linkOf: (orderId: string) => string;
  /** The order one comes back from: its row takes the focus, unless something else has it. */
  readonly last?: string | null;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (orderIds: readonly string[], isChosen: boolean) => void;
}

const COLUMNS = 7;

export function OrderTable({ orders, moment, linkOf, last = null, sorting, onSort, chosen, onChoose }: Props) {
  const say = useSay();
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = useMemo(() => orders.map(({ order }) => order.id), [orders]);
  const [heldId, setHeldId] = useState<string | null>(last);
  const held = heldId === null ? -1 : ids.indexOf(heldId);
  const { rows, gapAfter } = useWindow(body, ids, held < 0 ? null : held);
  const goesTo = useRef(last);
  const isArriving = useRef(true);
  useLayoutEffect(() => {
    // A tab or a filter that was pressed keeps the focus: nothing that lies around the table does.
    if (isArriving.current && !document.activeElement?.contains(body.current)) goesTo.current = null;
    isArriving.current = false;
    if (goesTo.current === null) return;
    const row = [...(body.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset.orderId === goesTo.current,
    );
    goesTo.current = null;
    row?.querySelector('a')?.focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = ROW_STEPS[event.key];
    if (move === undefined || held < 0) return;
    event.preventDefault();
    const next = ids[move(held, ids.length - 1)] ?? null;
    goesTo.current = next;
    // A row that is held already is only focused again.
    setHeldId(next);
    if (next === heldId) body.current?.querySelector<HTMLElement>(`[data-order-id="${next}"] a`)?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-order-id]') : null;
    if (row !== null) setHeldId(row.dataset.orderId ?? null);
  };
  const isAllChosen = ids.length > 0 && ids.every((id) => chosen.has(id));
  return (
    <table class={css.table} aria-rowcount={ids.length + 1}>
      <caption class="vh">{say({ key: 'dashboard.orders' })}</caption>
      <TableHead
        sorting={sorting}
        onSort={onSort}
        isAllChosen={isAllChosen}
        isSomeChosen={chosen.size > 0 && !isAllChosen}
        onChooseAll={(isChosen) => onChoose(ids, isChosen)}
      />
      <tbody ref={body} onKeyDown={onKeyDown} onFocusCapture={onFocus}>
        {rows.flatMap(({ at, gap }) => {
          const watched = orders[at];
          if (watched === undefined) return [];
          const { id } = watched.order;
          return [
            gap > 0 && <Gap key={`gap-${id}`} height={gap} />,
            <TableRow
              key={id}
              {...watched}
              moment={moment}
              href={linkOf(id)}
              position={at + 2}
              isChosen={chosen.has(id)}
              onChoose={(isChosen) => onChoose([id], isChosen)}
            />,
          ];
        })}
        {gapAfter > 0 && <Gap height={gapAfter} />}
      </tbody>
    </table>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" class={css.gap} style={{ blockSize: `${height}px` }}>
      <td colSpan={COLUMNS} />
    </tr>
  );
}
