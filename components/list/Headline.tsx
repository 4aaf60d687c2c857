// The largest text of the popup: does anything need the user, and what is at stake. Amounts are never added over currencies.
import type { Level } from '../../utils/core/decision';
import type { Say } from '../../utils/i18n/word';
import { useSay } from '../parts/say-context';
import css from './Headline.module.css';

interface Props {
  readonly counts: Readonly<Record<Level, number>>;
  /** One text a currency, largest first. */
  readonly amounts: readonly string[];
}

const SHOWN = 3;

/** What needs the user, in one line; null when nothing does. */
export function headlineOf(counts: Props['counts'], say: Say): string | null {
  const need = counts.now + counts.soon;
  if (need > 0) return say({ key: 'popup.need-you', values: { n: need } });
  return counts.check > 0 ? say({ key: 'popup.need-details', values: { n: counts.check } }) : null;
}

/** "US $76.70 + €12.40"; beyond three currencies the two largest and how many more. */
export function sumOf(amounts: readonly string[], say: Say): string {
  if (amounts.length <= SHOWN) return amounts.join(' + ');
  const rest = say({ key: 'popup.more-currencies', values: { n: amounts.length - SHOWN + 1 } });
  return `${amounts.slice(0, SHOWN - 1).join(' + ')} ${rest}`;
}

export function Headline({ counts, amounts }: Props) {
  const say = useSay();
  return (
    <h1 class={css.headline} data-testid="headline">
      <span class={css.count}>{headlineOf(counts, say) ?? say({ key: 'popup.nothing-today' })}</span>
      {counts.now + counts.soon > 0 && amounts.length > 0 && (
        <>
          <span class="vh">: </span>
          <span class={css.stake}>
            <bdi>{sumOf(amounts, say)}</bdi> <span class={css.word}>{say({ key: 'popup.at-stake' })}</span>
          </span>
        </>
      )}
    </h1>
  );
}
