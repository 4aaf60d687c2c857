// What was spent and what came back, month by month: a table that draws its amounts as bars. Newest first; each amount leads
// to the orders behind it.

import { totalOf } from '../../utils/core/money/book';
import type { Entry } from '../../utils/core/money/entries';
import type { Months } from '../../utils/core/money/months';
import { ShowMore } from '../parts/ShowMore';
import { useSay } from '../parts/say-context';
import { amountText } from '../words/stake';
import { type Choice, NO_DAY, sameChoice } from './choice';
import css from './MonthTable.module.css';

interface Props {
  readonly months: Months;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Months that are drawn at first. */
const PORTION = 12;
const COLUMNS = ['spent', 'back'] as const;

export function MonthTable({ months: { months, undated }, ...choosing }: Props) {
  const say = useSay();
  return (
    <ShowMore items={months} portion={PORTION}>
      {(shown) => {
        const amounts = [...shown, undated].flatMap((row) => COLUMNS.map((flow) => totalOf(row[flow])?.amount ?? 0));
        const largest = Math.max(...amounts);
        return (
          <table class={css.table} data-testid="months">
            <caption class="vh">{say({ key: 'money.by-month' })}</caption>
            <thead>
              <tr>
                <th scope="col">{say({ key: 'money.month' })}</th>
                <th scope="col">{say({ key: 'money.spent' })}</th>
                <th scope="col">{say({ key: 'money.back' })}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row
                  key={row.month}
                  {...row}
                  when={row.month}
                  name={say.month(row.month)}
                  largest={largest}
                  {...choosing}
                />
              ))}
              {COLUMNS.some((flow) => undated[flow].length > 0) && (
                <Row {...undated} when={NO_DAY} name={say({ key: 'money.no-day' })} largest={largest} {...choosing} />
              )}
            </tbody>
          </table>
        );
      }}
    </ShowMore>
  );
}

interface RowProps extends Omit<Props, 'months'> {
  readonly spent: readonly Entry[];
  readonly back: readonly Entry[];
  readonly when: string;
  readonly name: string;
  readonly largest: number;
}

function Row({ spent, back, when, name, ...rest }: RowProps) {
  return (
    <tr data-testid={`month-${when}`}>
      <th scope="row" class={css.month}>
        {name}
      </th>
      <Cell flow="spent" entries={spent} when={when} {...rest} />
      <Cell flow="back" entries={back} when={when} {...rest} />
    </tr>
  );
}

interface CellProps extends Omit<Props, 'months'> {
  readonly flow: (typeof COLUMNS)[number];
  readonly entries: readonly Entry[];
  readonly when: string;
  /** The longest bar stands for it. */
  readonly largest: number;
}

function Cell({ flow, entries, when, largest, chosen, onChoose }: CellProps) {
  const say = useSay();
  const total = totalOf(entries);
  if (total === null) return <td class={css.none}>–</td>;
  const choice = { of: flow, when };
  const share = largest > 0 ? (total.amount / largest) * 100 : 0;
  return (
    <td data-column={say({ key: `money.${flow}` })}>
      <button
        type="button"
        class={css.amount}
        aria-pressed={sameChoice(choice, chosen)}
        data-flow={flow}
        onClick={() => onChoose(choice)}
      >
        <span class={css.bar} style={{ inlineSize: `${share.toFixed(2)}%` }} aria-hidden="true" />
        <bdi>{amountText(total, say)}</bdi>
      </button>
    </td>
  );
}
