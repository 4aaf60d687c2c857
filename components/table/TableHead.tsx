// The head of the orders' table: a box that chooses all, and the columns that sort.
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import css from './OrderTable.module.css';
import type { Column, Sorting } from './order-sort';
import own from './TableHead.module.css';

interface Props {
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
  readonly isAllChosen: boolean;
  readonly isSomeChosen: boolean;
  readonly onChooseAll: (isChosen: boolean) => void;
}

/** `null`: a column that does not sort. */
const COLUMNS: readonly (readonly [key: string, sorts: Column | null])[] = [
  ['dashboard.level', 'level'],
  ['dashboard.order', 'order'],
  ['dashboard.next-step', null],
  ['dashboard.last-day', 'last-day'],
  ['dashboard.source', 'source'],
  ['dashboard.total', 'total'],
];

export function TableHead({ sorting, onSort, isAllChosen, isSomeChosen, onChooseAll }: Props) {
  const say = useSay();
  return (
    <thead class={css.head}>
      <tr aria-rowindex={1}>
        <th scope="col" class={css.box}>
          <input
            type="checkbox"
            aria-label={say({ key: 'dashboard.choose-all' })}
            data-testid="choose-all"
            checked={isAllChosen}
            indeterminate={isSomeChosen}
            onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
          />
        </th>
        {COLUMNS.map(([key, column]) => {
          const isBy = column !== null && sorting.by === column;
          return (
            <th
              key={key}
              scope="col"
              class={column === 'total' ? css.total : undefined}
              {...(isBy && { 'aria-sort': sorting.isReversed ? 'descending' : 'ascending' })}
            >
              {column === null ? (
                say({ key })
              ) : (
                <button type="button" class={own.sort} data-testid={`sort-${column}`} onClick={() => onSort(column)}>
                  {say({ key })}
                  {isBy && <Icon name={sorting.isReversed ? 'up' : 'down'} size={10} />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
